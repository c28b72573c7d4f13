package vn.motcua.browser;

import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.testing.Caller;
import vn.motcua.testing.RunningApplication;
import vn.motcua.testing.TrialDatabase;

/** What the pages are about that show one thing each: made as officials make it. */
final class PageFillings {

    private static final Pattern BRACED = Pattern.compile("\\{(\\w+)}");
    private static final String UUIDS = "([0-9a-f]{8}-[0-9a-f-]{27})";

    private static final String ASSIGNMENT = "/desk/dossiers/{id}/assignment";
    private static final String SECTOR_SHEET = "/desk/dossiers/{id}/sector-sheet";

    private final RunningApplication application;
    private final JdbcClient jdbc;
    private final String dossier;

    /** @param dossier one that its desk and its supervisor may see */
    PageFillings(Stage stage, String dossier) {
        this.application = stage.application();
        this.jdbc = new TrialDatabase(stage.directory()).jdbc();
        this.dossier = dossier;
    }

    /** Name in braces → what stands there; a whole route → what stands there in it alone. */
    Map<String, String> all() {
        return Map.ofEntries(
                Map.entry("id", dossier),
                Map.entry("visit", visit()),
                Map.entry("authority", "xa-thanh-quang"),
                Map.entry("leave", leave()),
                Map.entry("message", message()),
                Map.entry("decree", decree()),
                Map.entry("move", move()),
                Map.entry("entry", entry()),
                Map.entry("token", result()),
                Map.entry(SECTOR_SHEET, again("permanent-residence", "cong-an-xa-thanh-quang", "9999")),
                Map.entry(ASSIGNMENT, again("household-business-registration", "xa-thanh-quang", "9998")));
    }

    static String filled(String route, Map<String, String> fillings) {
        return BRACED.matcher(route).replaceAll(braced -> fillings.getOrDefault(route, fillings.get(braced.group(1))));
    }

    /** The same dossier again, as one of another procedure, decided by that authority. */
    private String again(String procedure, String authority, String number) {
        var elsewhere = UUID.randomUUID();
        jdbc.sql(
                        """
                        insert into dossier
                        select (jsonb_populate_record(d, jsonb_build_object(
                            'id', ?::text, 'code', '000.00.41.H24-261119-' || ?::text, 'procedure_key', v.procedure_key,
                            'procedure_valid_from', v.valid_from, 'procedure_version_id', v.id, 'portal_code', null,
                            'competent_authority_id', ?::text, 'case_key', 'ordinary'))).*
                        from dossier d, procedure_version v
                        where d.id = ? and v.procedure_key = ?
                        limit 1""")
                .params(elsewhere.toString(), number, authority, UUID.fromString(dossier), procedure)
                .update();
        return elsewhere.toString();
    }

    /** A stored paper whose owner the desk has looked up. */
    private String entry() {
        var owner = UUID.randomUUID();
        var entry = UUID.randomUUID();
        jdbc.sql("insert into archive_owner (id, kind, number) values (?, 'CITIZEN', '031099887766')")
                .param(owner)
                .update();
        jdbc.sql(
                        """
                        insert into archive_entry (id, owner_id, paper_type, paper_name, code, source, dossier_id,
                            authority_id, receiving_authority_id, valid_from, keep_until, keep_rule, stored_at, state)
                        select ?, ?, 'birth-notice', 'Giấy chứng sinh', '031099887766.birth-notice.0001', 'COMPONENT', id,
                            competent_authority_id, receiving_authority_id, date '2006-01-05', date '2026-01-05',
                            '20 năm. Quy chế nội bộ', timestamptz '2006-01-05 08:00+07', 'VALID'
                        from dossier where id = ?""")
                .params(entry, owner, UUID.fromString(dossier))
                .update();
        jdbc.sql(
                        """
                        insert into archive_version (id, entry_id, number, media_type, size_bytes, sha256, stored_at)
                        values (?, ?, 1, 'application/pdf', 1200, ?, timestamptz '2006-01-05 08:00+07')""")
                .params(UUID.randomUUID(), entry, "0".repeat(64))
                .update();
        Caller.of(application, OurPages.DESK)
                .form(
                        "/desk/archive",
                        Map.of("number", "031099887766", "purpose", "COPY", "words", "Cấp bản sao theo đơn số 7"));
        return entry.toString();
    }

    /** The same random letters lead to the check of an issued result and to its file. */
    private String result() {
        var token = "T".repeat(40);
        var issued = UUID.randomUUID();
        jdbc.sql(
                        """
                        insert into issued_result (id, dossier_id, authority_id, token, document_id, sha256, title,
                            number, day, signer, issued_at)
                        select ?, dossier_id, 'xa-thanh-quang', ?, id, sha256,
                            'Giấy xác nhận tình trạng hôn nhân', '7/UBND-XNTTHN', date '2026-11-19',
                            'Nguyễn Khắc Hoàng', timestamptz '2026-11-19 08:00+07'
                        from dossier_document where dossier_id = ? order by uploaded_at limit 1""")
                .params(issued, token, UUID.fromString(dossier))
                .update();
        jdbc.sql(
                        """
                        insert into result_link (id, dossier_id, issued_id, token, made_at, expires_at)
                        values (?, ?, ?, ?, timestamptz '2026-11-19 08:00+07', timestamptz '2027-11-19 08:00+07')""")
                .params(UUID.randomUUID(), UUID.fromString(dossier), issued, token)
                .update();
        return token;
    }

    private String visit() {
        var visit = UUID.randomUUID();
        jdbc.sql("insert into intake_visit (visit_id, dossier_id, entered_by, entered_at)"
                        + " values (?, ?, ?, timestamptz '2026-11-19 08:00+07')")
                .params(visit, UUID.fromString(dossier), OurPages.DESK)
                .update();
        return visit.toString();
    }

    private String leave() {
        var chairman = Caller.of(application, OurPages.CHAIRMAN);
        var page = chairman.form(
                "/desk/leave/xa-thanh-quang",
                Map.of(
                        "officialId", "thanh-quang.dia-chinh",
                        "from", "2026-12-01",
                        "until", "2026-12-02",
                        "standIn", "thanh-quang.ho-tich",
                        "reason", "Nghỉ phép"));
        return first("/desk/leave/xa-thanh-quang/" + UUIDS, page.text());
    }

    /** One that a partner has refused. */
    private String message() {
        var id = UUID.randomUUID();
        jdbc.sql(
                        """
                        insert into outbox_message (id, partner, type, order_key, payload, state, put_at, due_at,
                            attempts, reason, remedy)
                        values (?, 'national-portal', 'CapNhatTienDoHoSoMC', 'd-1', '{"trangThai":4}', 'DEAD',
                            timestamptz '2026-11-18 15:00+07', timestamptz '2026-11-18 15:00+07', 1, ?, ?)""")
                .params(id, "Cổng từ chối: thiếu mã định danh cơ quan.", "Bổ sung mã định danh rồi gửi lại.")
                .update();
        return id.toString();
    }

    private String decree() {
        var operator = Caller.of(application, OurPages.OPERATOR);
        var answer = operator.form(
                "/desk/calendar-decrees",
                Map.of(
                        "number", "77/QĐ-TTg",
                        "issuedBy", "Thủ tướng Chính phủ",
                        "issuedOn", "2026-11-01",
                        "title", "Về việc nghỉ, làm bù",
                        "source", "",
                        "day", "2027-07-06",
                        "kind", "OFF",
                        "reason", "Nghỉ tránh bão"));
        return first("/desk/calendar-decrees/" + UUIDS, answer.header("HX-Redirect"));
    }

    /** Of the permit under the law of 2025, with a dossier that cannot go. */
    private String move() {
        var id = UUID.randomUUID();
        jdbc.sql(
                        """
                        insert into version_move (id, from_version_id, to_version_id, basis, state, planned_by, planned_at,
                            looked_at)
                        select ?, f.id, t.id, 'Khoản 2 Điều 60 Nghị định mới', 'PLANNED', ?,
                            timestamptz '2026-11-19 08:00+07', timestamptz '2026-11-19 08:00+07'
                        from procedure_version f, procedure_version t
                        where f.procedure_key = 'house-building-permit' and f.valid_from = date '2025-07-01'
                          and t.procedure_key = f.procedure_key and t.valid_from = date '2026-07-01'""")
                .params(id, OurPages.OPERATOR)
                .update();
        jdbc.sql(
                        """
                        insert into version_move_line (move_id, dossier_id, place, state, obstacle)
                        values (?, ?, 'Chờ nộp tiền', 'STUCK', 'đang ở «Chờ nộp tiền», bản mới không có bước này')""")
                .params(id, UUID.fromString(dossier))
                .update();
        return id.toString();
    }

    private static String first(String pattern, String text) {
        var found = Pattern.compile(pattern).matcher(text);
        if (!found.find()) {
            throw new IllegalStateException("nothing like " + pattern);
        }
        return found.group(1);
    }
}
