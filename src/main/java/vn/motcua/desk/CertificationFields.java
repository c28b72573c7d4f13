package vn.motcua.desk;

import java.util.Map;
import java.util.Set;
import vn.motcua.certification.Certification;
import vn.motcua.dossier.DossierId;
import vn.motcua.dossier.Entered;
import vn.motcua.dossier.EnteredParty;
import vn.motcua.dossier.People;
import vn.motcua.procedure.ReturnMode;

/** The one line of the page «Chứng thực» as the browser sends it: text, possibly absent. */
record CertificationFields(
        String id,
        EnteredParty filer,
        String paperKind,
        String pages,
        String copies,
        String caseKey,
        String duplicateReason) {

    /** Every field that may carry an error. */
    static final Set<String> FIELDS =
            Set.of("filer.name", "filer.identityNumber", "paperKind", "pages", "copies", "caseKey", "duplicateReason");

    private static final int KIND_MOST = 200;

    /**
     * The line, read and checked for shape.
     *
     * @param request null where there are errors
     * @param errors by field name, in the order of the page
     */
    record Checked(CertificationRequest request, Map<String, String> errors) {}

    Checked checked() {
        var entered = new Entered();
        var dossier = entered.identifier("filer.name", id, DossierId::of, "Trang đã cũ. Hãy mở lại trang chứng thực.");
        var person = People.read(filer, null, null, null, entered)
                .getting(ReturnMode.DESK, entered)
                .filer();
        if (person.identityNumber() == null && !entered.errors().containsKey("filer.identityNumber")) {
            entered.wrong("filer.identityNumber", "Chưa nhập số giấy tờ tùy thân.");
        }
        var kind = entered.required("paperKind", paperKind, KIND_MOST, "Chưa nhập loại giấy tờ.");
        var pageCount = number(entered, "pages", pages, Certification.MOST_PAGES, "Chưa nhập số trang.");
        var copyCount = number(entered, "copies", copies, Certification.MOST_COPIES, "Chưa nhập số bản.");
        var limit = entered.required("caseKey", caseKey, IntakeCheck.CASE_KEY_MOST, "Chưa chọn thời hạn.");
        return entered.errors().isEmpty()
                ? new Checked(
                        new CertificationRequest(dossier, person, kind, pageCount, copyCount, limit, duplicateReason),
                        Map.of())
                : new Checked(null, entered.errors());
    }

    /** 0 where it is no number from 1 to the most. */
    static int number(Entered entered, String field, String text, int most, String missing) {
        var line = text == null ? "" : text.strip();
        if (line.isEmpty()) {
            entered.wrong(field, missing);
            return 0;
        }
        if (!line.matches("[0-9]{1,6}") || Integer.parseInt(line) < 1 || Integer.parseInt(line) > most) {
            entered.wrong(field, "Ghi một số từ 1 đến %d.".formatted(most));
            return 0;
        }
        return Integer.parseInt(line);
    }
}
