package vn.motcua.dossier;

/** Mã hồ sơ, given at acceptance only (NĐ 61/2018 Art 17.3, TT 01/2018 Art 19): {@code 000.00.15.H23-230725-0001}. */
public record DossierCode(String value) {

    @Override
    public String toString() {
        return value;
    }
}
