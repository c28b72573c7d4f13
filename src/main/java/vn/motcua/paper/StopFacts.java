package vn.motcua.paper;

import java.time.LocalDate;
import java.util.List;
import vn.motcua.authority.OfficialId;
import vn.motcua.dossier.DossierId;

/**
 * What a notice of stopping says (TT 03/2025/TT-VPCP, Mẫu 05).
 *
 * @param requestedBy who wanted it
 * @param stage where the dossier stood, Vietnamese
 * @param decisionNumber number of the decision or of the applicant's request
 * @param decisionDate its date
 * @param basis law, article or document the decision rests on
 * @param reason Vietnamese, read by the applicant
 * @param finance what becomes of fees paid, Vietnamese; never left out ("Không phát sinh")
 * @param papersBack papers given back, by name; empty where there are none
 * @param signer who signs it for the authority: head or deputy
 */
public record StopFacts(
        DossierId dossier,
        RequestedBy requestedBy,
        String stage,
        String decisionNumber,
        LocalDate decisionDate,
        String basis,
        String reason,
        String finance,
        List<String> papersBack,
        OfficialId signer) {

    public StopFacts {
        papersBack = papersBack == null ? null : List.copyOf(papersBack);
    }

    /** Who wanted the work on a dossier to stop. */
    public enum RequestedBy {
        APPLICANT("Người nộp hồ sơ"),
        AUTHORITY("Cơ quan giải quyết");

        private final String label;

        RequestedBy(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }
}
