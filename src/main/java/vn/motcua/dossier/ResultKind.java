package vn.motcua.dossier;

/** What the authority decided: the result asked for, or a refusal with its reasons (NĐ 61/2018 Art 19.8). */
public enum ResultKind {
    GRANTED("Giải quyết"),
    REFUSED("Từ chối giải quyết");

    private final String label;

    ResultKind(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
