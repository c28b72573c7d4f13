package vn.motcua.digitization;

import java.util.Map;
import java.util.Optional;

/** What papers say, as far as officials have confirmed it. Whether the asker may see it is for the caller to check. */
public interface PaperData {

    /**
     * Whether the step of extracting is behind a paper: its data are confirmed, or nothing is read from papers of its type.
     */
    boolean isSettled(DossierDocument paper);

    /** By field of the paper's type, in the order of the type; what the paper does not say is left out. */
    Map<String, String> confirmed(DossierDocument paper);

    /** Empty where nothing of the paper is confirmed, or papers of its type say nothing of it. */
    Optional<PaperValidity> validity(DossierDocument paper);
}
