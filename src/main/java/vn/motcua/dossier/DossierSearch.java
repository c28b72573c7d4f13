package vn.motcua.dossier;

import java.util.Locale;

/**
 * What dossiers are looked for by; all that is given must hold.
 *
 * @param text part of the code or of a name, accents ignored; blank for all
 * @param identityNumber exact, of filer, owner or receiver, however it was grouped; null for all
 * @param status null for all
 * @param page from 0, {@link #PAGE} dossiers each
 */
public record DossierSearch(String text, String identityNumber, DossierStatus status, int page) {

    public static final int PAGE = 20;

    public DossierSearch {
        text = text == null ? "" : text;
        identityNumber = bare(identityNumber);
    }

    private static String bare(String number) {
        var bare = number == null ? "" : number.replaceAll("[\\s.]", "").toUpperCase(Locale.ROOT);
        return bare.isEmpty() ? null : bare;
    }

    /** Never shows whom it looks for. */
    @Override
    public String toString() {
        return "DossierSearch[status=%s, page=%d]".formatted(status, page);
    }
}
