package vn.motcua.scenario;

/** Carries what is not as a sentence says it, or cannot be done as it says, to whoever reports it. */
final class NotSo extends RuntimeException {

    private final String remedy;

    /**
     * @param reason Vietnamese, without a full stop
     * @param remedy Vietnamese, what to do; without a full stop
     */
    NotSo(String reason, String remedy) {
        super(reason);
        this.remedy = remedy;
    }

    String remedy() {
        return remedy;
    }
}
