package vn.motcua.paper;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.Party;
import vn.motcua.procedure.RequiredDocument;
import vn.motcua.procedure.ReturnMode;

/**
 * All that Mẫu 01 "Giấy tiếp nhận hồ sơ và hẹn trả kết quả" shows (TT 01/2018/TT-VPCP and TT 03/2025/TT-VPCP, merged).
 *
 * @param agency full name of the receiving authority ("Ủy ban nhân dân xã Thanh Quang")
 * @param desk name of its reception desk
 * @param number own number of the paper, null where the office gives none
 * @param place for the line of place and date ("Thanh Quang")
 * @param issuedOn day of issue; decides which set of forms applies
 * @param filer who files; what is unknown but the name is left to be filled by hand
 * @param procedureCode national code (mã TTHC)
 * @param summary what is asked for in particular, null if the procedure's name says it
 * @param components what was handed in or shown, in catalogue order; empty where the authority needed no paper
 * @param sets number of sets of papers (bộ), at least 1
 * @param limit the legal limit in words ("5 ngày làm việc")
 * @param fees empty where nothing is due
 * @param book entry in the paper book, null where none is kept
 * @param officerName full name of the receiving official
 * @param replacement null for the paper as it was on acceptance, however often that is printed
 * @param elsewhere null where the receiving authority decides and its desk hands the result over
 */
public record Receipt(
        String agency,
        String desk,
        DossierCode code,
        String number,
        String place,
        LocalDate issuedOn,
        Party filer,
        String procedureName,
        String procedureCode,
        String summary,
        List<Component> components,
        int sets,
        String limit,
        Instant receivedAt,
        Instant dueAt,
        ReturnMode returnMode,
        List<FeeLine> fees,
        BookEntry book,
        String officerName,
        Replacement replacement,
        Elsewhere elsewhere) {

    /**
     * One paper that was there.
     *
     * @param shownOnly true where nothing of it stayed at the desk, not even a scan
     */
    public record Component(String name, RequiredDocument.Form form, int count, boolean shownOnly) {}

    /**
     * @param amount VND
     * @param exempt true where the applicant need not pay it
     */
    public record FeeLine(String name, long amount, boolean exempt) {}

    /**
     * Bản thay thế: the dossier has changed since acceptance, and this paper stands for those before it.
     *
     * @param number counted from 1, one for each change
     * @param changedOn day of the latest change
     */
    public record Replacement(int number, LocalDate changedOn) {}

    /**
     * Where the dossier goes from the desk that took it in.
     *
     * @param deciding name of the authority that decides; null where it is the receiving one
     * @param returning name of the desk where the result is fetched; null where it is the receiving one
     */
    public record Elsewhere(String deciding, String returning) {}

    /** Place in the Sổ theo dõi hồ sơ. */
    public record BookEntry(String volume, String number) {}
}
