package vn.motcua.shared;

/** Carries a {@link Refusal} over a border that knows only exceptions, and rolls the transaction back on its way. */
public class RefusalException extends RuntimeException {

    private final transient Refusal refusal;

    public RefusalException(Refusal refusal) {
        super(refusal.message());
        this.refusal = refusal;
    }

    public Refusal refusal() {
        return refusal;
    }
}
