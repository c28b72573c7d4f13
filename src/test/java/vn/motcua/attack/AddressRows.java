package vn.motcua.attack;

import static java.util.Map.entry;

import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;

/** What is sent to each address of ours that takes an id: so much of it in order that only the id can be the reason for a no. */
final class AddressRows {

    private static final String REASON = "Một lý do đủ dài.";
    private static final String PIN = "000000";
    private static final String DAY = "2026-11-20";

    /** A file, whole. */
    static final Object A_SCAN = "a scan";

    /** Addresses whose id is no authority's; where another gate stands for them, its name. */
    static final Map<String, String> NOBODYS = Map.ofEntries(
            entry("POST /api/accounts/{official}/unlock", "operators look after every account"),
            entry("POST /desk/accounts/{account}/unlock", "operators look after every account"),
            entry("GET /desk/messages/{id}", "operators look after every message"),
            entry("POST /desk/messages/{id}/payload", "operators look after every message"),
            entry("POST /desk/messages/{id}/resend", "operators look after every message"),
            entry("POST /desk/messages/{id}/skip", "operators look after every message"),
            entry("POST /desk/certificates/{id}/end", "operators keep every certificate"),
            entry("GET /result/{token}", "the token is the right itself"),
            entry("POST /result/{token}", "the token is the right itself"),
            entry("GET /verify/{token}", "whoever holds a result may ask whether it is true"),
            entry("POST /verify/{token}", "whoever holds a result may ask whether it is true"),
            entry("POST /desk/scans/{sha256}/retry", "operators look after every scan"),
            entry("GET /desk/archive/entries/{id}", "HeldPapersJourneyTest"),
            entry("GET /desk/archive/entries/{id}/versions/{number}", "HeldPapersJourneyTest"),
            entry("POST /desk/archive/entries/{id}/revoke", "opened first, as to read it: HeldPapersJourneyTest"),
            entry("POST /desk/archive/entries/{id}/replace", "opened first, as to read it: HeldPapersJourneyTest"),
            entry("POST /desk/differences/{id}/mend", "operators look after every difference"),
            entry("GET /api/operator/definitions/{definition}/steps", "operators look after every model"),
            entry("GET /api/operator/definitions/{definition}/dossiers", "operators look after every model"),
            entry("GET /api/operator/instances/{instance}", "operators look after every instance"),
            entry("GET /desk/calendar-decrees/{id}", "a decree holds for the whole country"),
            entry("GET /desk/calendar-decrees/{id}/progress", "a decree holds for the whole country"),
            entry("GET /desk/calendar-decrees/{id}/lines.csv", "figures by authority, no dossier"),
            entry("POST /desk/calendar-decrees/{id}/preview", "a decree holds for the whole country"),
            entry("POST /desk/calendar-decrees/{id}/apply", "a decree holds for the whole country"),
            entry("POST /desk/calendar-decrees/{id}/discard", "a decree holds for the whole country"),
            entry("GET /desk/dossiers/{id}/sector-sheet", "of few procedures; SectorJourneyTest has another authority"),
            entry(
                    "GET /desk/dossiers/{id}/assignment",
                    "of few procedures; AssignmentJourneyTest has another authority"),
            entry(
                    "POST /desk/dossiers/{id}/assignment",
                    "of few procedures; AssignmentJourneyTest has another authority"),
            entry("GET /desk/version-moves/{id}", "operators look after every model"),
            entry("GET /desk/version-moves/running/{procedure}.json", "nothing of a person; MoveDossiersTest looks"),
            entry("GET /desk/version-moves/{id}/progress", "operators look after every model"),
            entry("GET /desk/version-moves/{id}/lines.csv", "operators look after every model"),
            entry("POST /desk/version-moves/{id}/again", "operators look after every model"),
            entry("POST /desk/version-moves/{id}/back", "operators look after every model"),
            entry("POST /desk/version-moves/{id}/begin", "operators look after every model"),
            entry("POST /desk/version-moves/{id}/discard", "operators look after every model"),
            entry("POST /desk/outages/{id}/approve", "an outage is the system's; OutageJourneyTest has the four eyes"),
            entry("POST /desk/outages/{id}/reject", "an outage is the system's; OutageJourneyTest has the four eyes"),
            entry("GET /desk/control/reads/{id}", "supervisors only; DossierReadsTest has those who supervise others"),
            entry("POST /desk/control/reads/{id}", "supervisors only; DossierReadsTest has those who supervise others"),
            entry("POST /api/portal/dossiers/{portalCode}/supplements", "signed messages; DoorAttacksTest"));

    /** Address → what is sent to it: a body as JSON, fields of a form, null for nothing. */
    static final Map<String, Object> ALL = all();

    private AddressRows() {}

    private static Map<String, Object> all() {
        var rows = new TreeMap<String, Object>();
        reads().forEach(address -> rows.put("GET " + address, Map.of()));
        rows.putAll(acts());
        rows.putAll(forms());
        return Collections.unmodifiableMap(rows);
    }

    private static Stream<String> reads() {
        return Stream.concat(
                Stream.of(
                                "",
                                "/clock",
                                "/clock.pdf",
                                "/comments",
                                "/corrections",
                                "/days-used",
                                "/digitization",
                                "/documents/{document}",
                                "/documents/{document}/extraction",
                                "/documents/{document}/pages/{number}",
                                "/documents/{document}/searchable",
                                "/notices",
                                "/papers",
                                "/papers/{paper}.pdf",
                                "/papers/control-sheet.pdf",
                                "/papers/posting-notice.pdf",
                                "/papers/receipt.pdf",
                                "/papers/refusal-draft.pdf",
                                "/papers/transfer-slip.pdf",
                                "/result-paper",
                                "/signatures")
                        .map(part -> "/api/dossiers/{id}" + part),
                Stream.of(
                        "/api/tasks/{taskId}/dossier",
                        "/api/tasks/{taskId}/draft",
                        "/desk/counter-returns/{id}",
                        "/desk/dossiers/{id}",
                        "/desk/certifications/book/{authority}/{year}.csv",
                        "/desk/dossier-book/{authority}/{year}/{volume}.pdf",
                        "/desk/dossier-book/{authority}/{year}/{volume}.csv",
                        "/desk/dossier-book/{authority}/{year}/{volume}/additions.pdf",
                        "/desk/hand-over-sheets/{id}.pdf",
                        "/desk/intake/visits/{visit}",
                        "/desk/intake/visits/{visit}/receipts.pdf",
                        "/desk/leave/{authority}/{id}",
                        "/desk/post/accounts/{id}.csv",
                        "/desk/post/hand-overs/{id}.pdf",
                        "/desk/post/parcels/{id}.pdf",
                        "/desk/post/receipts/{id}.pdf",
                        "/desk/results/{id}",
                        "/desk/returns/{id}"));
    }

    private static Map<String, Object> acts() {
        var acts = new HashMap<String, Object>();
        Map<String, Object> reason = Map.of("reason", REASON);
        Map<String, Object> grounds = Map.of("reason", REASON, "evidence", "Đơn đề nghị", "fees", "NOTHING_PAID");
        own(acts, "/accept", Map.of());
        own(acts, "/apology", Map.of());
        own(acts, "/branches/{branch}/reminders", Map.of("about", REASON));
        own(acts, "/calls", Map.of("at", "2026-11-20T09:15", "reached", "Kẻ Lạ", "said", REASON));
        own(acts, "/comments", Map.of("id", UUID.randomUUID(), "content", "Lời của kẻ lạ"));
        own(
                acts,
                "/corrections",
                Map.of("values", Map.of("owner.name", "Kẻ Khác"), "reason", REASON, "evidence", "Đơn"));
        own(acts, "/corrections/{correction}/agree", Map.of());
        own(acts, "/corrections/{correction}/refuse", Map.of("note", REASON));
        own(acts, "/counter-return", Map.of("receiver", "OWNER", "name", "Kẻ Khác"));
        own(acts, "/documents/{document}/extraction", Map.of("values", Map.of()));
        own(acts, "/documents/{document}/signature", Map.of("pin", PIN));
        own(acts, "/documents/{document}/strike", reason);
        own(acts, "/documents/demands", Map.of("documentKey", "declaration", "reason", REASON));
        own(acts, "/documents/exemptions", Map.of("documentKey", "declaration"));
        own(acts, "/documents/shown", Map.of("documentKey", "declaration", "shown", true));
        own(acts, "/documents/take-over", Map.of("document", UUID.randomUUID()));
        own(
                acts,
                "/late-entry",
                Map.of(
                        "outageFrom", "2026-11-20T07:00:00+07:00",
                        "outageTo", "2026-11-20T08:00:00+07:00",
                        "paperNumber", "1",
                        "reason", REASON,
                        "evidence", "Sổ giấy"));
        own(acts, "/late-papers", Map.of("what", "Giấy chứng sinh"));
        own(
                acts,
                "/objections",
                Map.of("receivedOn", "2026-03-02", "objector", "Người ở xóm", "content", "Gia đình không thuộc diện"));
        own(acts, "/notices/{notice}/resend", Map.of());
        own(acts, "/opinions/{opinion}/reminders", Map.of("about", REASON));
        own(acts, "/papers/{paper}/cancel", reason);
        own(acts, "/recall", reason);
        own(acts, "/receiver", Map.of("name", "Kẻ Khác", "reason", REASON));
        own(acts, "/refile", with(grounds, "procedure", "marital-status-certificate"));
        own(acts, "/reminders", Map.of("partner", "Công an xã", "about", REASON));
        own(acts, "/reminders/{reminder}/answered", Map.of());
        own(acts, "/result-paper", Map.of("fields", Map.of()));
        own(acts, "/result-paper/draft", Map.of("fields", Map.of()));
        own(acts, "/result-paper/preview", Map.of("fields", Map.of()));
        own(acts, "/result-replacement", Map.of("reason", REASON, "pin", PIN, "fields", Map.of()));
        own(acts, "/result-replacement/preview", Map.of("fields", Map.of()));
        own(acts, "/result-seal", Map.of("resultNumber", "1", "resultDate", DAY));
        own(acts, "/result-signature", Map.of("pin", PIN, "resultNumber", "1", "resultDate", DAY));
        own(acts, "/return-now", Map.of("resultNumber", "1", "resultDate", DAY, "receiver", "OWNER"));
        own(acts, "/returns", Map.of("dossiers", Map.of(UUID.randomUUID().toString(), true), "receiver", "OWNER"));
        own(
                acts,
                "/stop",
                Map.of(
                        "reason", REASON,
                        "legalBasis", "Điều 19",
                        "decisionNumber", "1",
                        "decisionDate", DAY,
                        "fees", "NOTHING_PAID"));
        own(acts, "/supplement-permit", reason);
        own(acts, "/void", grounds);
        own(acts, "/withdraw", Map.of("reason", REASON, "fees", "NOTHING_PAID"));
        acts.put("POST /api/signings/{taskId}/result", Map.of());
        acts.put("PUT /api/tasks/{taskId}/draft", Map.of("values", Map.of("opinion", "x")));
        acts.put("DELETE /api/tasks/{taskId}/draft", Map.of());
        return acts;
    }

    private static void own(Map<String, Object> acts, String act, Map<String, Object> body) {
        acts.put("POST /api/dossiers/{id}" + act, body);
    }

    private static Map<String, Object> with(Map<String, Object> body, String field, Object value) {
        var more = new HashMap<>(body);
        more.put(field, value);
        return more;
    }

    private static Map<String, Object> forms() {
        return Map.ofEntries(
                entry("POST /api/dossiers/{id}/documents", A_SCAN),
                entry("POST /desk/delegations/{authority}", Map.of("source", "Giấy ủy quyền giả")),
                entry("POST /desk/delegations/{authority}/{id}/end", Map.of("lastDay", DAY, "endSource", "Giấy giả")),
                entry("POST /desk/dossier-book/{authority}/{year}/close", Map.of()),
                entry("POST /desk/dossier-book/{authority}/{year}/closing", Map.of("reason", REASON)),
                entry("POST /desk/dossier-book/{authority}/{year}/decline", Map.of("declineReason", REASON)),
                entry("POST /desk/dossier-book/{authority}/{year}/withdrawal", Map.of()),
                entry("POST /desk/hand-over-sheets/{id}/strike", Map.of("position", "1", "reason", REASON)),
                entry("POST /desk/hand-over-sheets/{id}/take", Map.of("position", "1")),
                entry(
                        "POST /desk/leave/{authority}",
                        Map.of(
                                "officialId", "thanh-quang.dia-chinh",
                                "from", "2026-12-08",
                                "until", "2026-12-09",
                                "standIn", "thanh-quang.ho-tich",
                                "reason", "Nghỉ phép")),
                entry("POST /desk/leave/{authority}/{id}/end", Map.of("endReason", REASON)),
                entry("POST /desk/leave/{authority}/{id}/moves", Map.of()),
                entry("POST /desk/notices/{id}/read", Map.of()),
                entry("POST /desk/post/complaints/{id}/settled", Map.of("outcome", REASON, "compensation", "0")),
                entry("POST /desk/post/hand-overs/{id}/taken", Map.of("clerk", "Người Lạ")),
                entry("POST /desk/post/receipts/{id}/arrived", Map.of()),
                entry("POST /desk/post/receipts/{id}/given", Map.of("clerk", "Người Lạ")),
                entry("POST /desk/results/{id}/link", Map.of()),
                entry("POST /desk/results/{id}/replace", A_SCAN),
                entry("POST /desk/results/{id}/revoke", Map.of("reason", REASON)));
    }
}
