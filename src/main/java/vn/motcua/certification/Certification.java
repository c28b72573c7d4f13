package vn.motcua.certification;

import vn.motcua.dossier.DossierId;
import vn.motcua.procedure.ProcedureKey;

/**
 * Copies of one paper to be certified.
 *
 * @param paperKind what the paper is, Vietnamese ("Bằng tốt nghiệp THPT")
 * @param pages of one copy
 * @param fee VND, for all copies
 */
public record Certification(DossierId dossier, String paperKind, int pages, int copies, long fee) {

    /** The procedure under which copies are certified. */
    public static final ProcedureKey PROCEDURE = new ProcedureKey("copy-certification");

    /** Key of its fee in the catalogue. */
    public static final String FEE = "copy";

    /** More pages than any paper has that is copied at a counter: whoever types more has slipped. */
    public static final int MOST_PAGES = 2000;

    /** Copies at a time, for the same reason. */
    public static final int MOST_COPIES = 500;

    /** In one line, as the dossier's summary says it. */
    public String summary() {
        return "%s: %d trang, %d bản".formatted(paperKind, pages, copies);
    }
}
