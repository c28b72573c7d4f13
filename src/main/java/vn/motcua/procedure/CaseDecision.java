package vn.motcua.procedure;

import java.util.List;
import java.util.Set;

/**
 * What the decision tables of a procedure say of one dossier.
 *
 * @param caseKey of the catalogue's limits
 * @param fees keys of the catalogue's fees that apply, the exempt ones among them
 * @param exempt keys of those from which the applicant is exempt
 * @param papers keys of the required documents, those required in every case among them
 * @param reasons the rows that hit, table by table
 */
public record CaseDecision(
        String caseKey, Set<String> fees, Set<String> exempt, Set<String> papers, List<Reason> reasons) {

    public CaseDecision {
        fees = Set.copyOf(fees);
        exempt = Set.copyOf(exempt);
        papers = Set.copyOf(papers);
        reasons = List.copyOf(reasons);
    }

    /**
     * A row of a table.
     *
     * @param table Vietnamese name of the table
     * @param row from 1
     * @param words Vietnamese, why the row is there
     */
    public record Reason(String rowId, String table, int row, String words) {

        /** "bảng «Lệ phí», dòng 2: Quá 60 ngày kể từ ngày sinh". */
        public String text() {
            return "bảng «%s», dòng %d: %s".formatted(table, row, words);
        }
    }
}
