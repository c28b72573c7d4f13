package vn.motcua.attack;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.testing.ADossier.aDossier;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.zip.DeflaterOutputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.dossier.DossierId;
import vn.motcua.messaging.Inbox;
import vn.motcua.messaging.IncomingMessage;
import vn.motcua.procedure.Step;
import vn.motcua.testing.Caller;
import vn.motcua.testing.Counter;
import vn.motcua.testing.Http;
import vn.motcua.testing.Messenger;
import vn.motcua.testing.MotCuaTest;
import vn.motcua.testing.Scans;
import vn.motcua.testing.Untouched;

/** Hostile files and hostile words: what comes in, and how it is shown again. */
@MotCuaTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ContentAttacksTest {

    private static final String SCRIPT = "<script>alert(1)</script>";
    private static final String IMAGE = "\"><img src=x onerror=alert(1)>";
    private static final String EXPRESSION = "${1+1}#{1+1}[[${1+1}]]__${1+1}__";

    @Autowired
    Http http;

    @Autowired
    Counter counter;

    @Autowired
    Inbox inbox;

    @Autowired
    Messenger messenger;

    @Autowired
    JdbcClient jdbc;

    @LocalServerPort
    int port;

    private DossierId dossier;
    private DossierId atIntake;
    private Caller desk;

    @BeforeAll
    void a_dossier_full_of_markup() {
        desk = Attackers.browser(http, "thanh-quang.desk-1");
        dossier = counter.given(
                aDossier().ownedBy("Nguyễn " + SCRIPT + IMAGE).receivedAt("2026-11-20T09:00"),
                counter.worker("thanh-quang.desk-1"));
        counter.worker("thanh-quang.desk-1").accepts(dossier);
        atIntake = counter.given(aDossier(), counter.worker("thanh-quang.desk-1"));
    }

    @Test
    void a_pdf_with_a_script_is_refused_wherever_the_script_hides() throws IOException {
        refused(422, "mở.pdf", scripted(true), "mã tự chạy");
        refused(422, "trang.pdf", scripted(false), "mã tự chạy");
    }

    @Test
    void a_picture_that_is_a_program_of_a_browser_is_refused() {
        refused(415, "anh.svg", bytes("<svg xmlns=\"http://www.w3.org/2000/svg\" onload=\"alert(1)\"/>"), "véc-tơ");
        refused(
                415,
                "anh.png",
                bytes("<?xml version=\"1.0\"?><svg xmlns=\"http://www.w3.org/2000/svg\"><script/></svg>"),
                "véc-tơ");
        refused(415, "to-khai.pdf", bytes("<html><script>alert(1)</script></html>"), "trang web");
    }

    @Test
    void what_is_small_and_unfolds_into_a_flood_is_refused_without_unfolding_it() {
        refused(422, "phong.pdf", swelling("/ObjStm", "/FlateDecode"), "nén bất thường");
        refused(422, "phong.pdf", swelling("/Obj#53tm", "/FlateDecode"), "nén bất thường");
        refused(422, "phong.pdf", swelling("/XRef", "[/FlateDecode /FlateDecode]"), "nén bất thường");
        refused(415, "nen.pdf", bytes("PK\u0003\u0004 and forty-two zips"), "PDF");
    }

    @Test
    void a_gigabyte_is_refused_before_it_has_come() throws IOException {
        var head = "--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"lon.pdf\"\r\n\r\n%PDF-1.7";
        new Untouched(jdbc, Untouched.DOSSIERS)
                .by(() -> assertThat(raw("POST " + documents(), "multipart/form-data; boundary=x", 1L << 30, head))
                        .startsWith("HTTP/1.1 413"));
    }

    @Test
    void files_are_not_read_before_it_is_known_who_may_send_them() {
        var operator = Attackers.browser(http, "hai-phong.operator");
        var specialist = Attackers.browser(http, "thanh-quang.ho-tich");
        new Untouched(jdbc, Untouched.DOSSIERS).by(() -> {
            var nobody = http.nobody();
            assertThat(begins(nobody, documents())).isEqualTo("401");
            assertThat(begins(nobody, "/desk/intake")).isIn("302", "401");
            assertThat(begins(nobody, "/login")).isEqualTo("302");
            assertThat(begins(nobody, "/login/oauth2/code/officials")).isEqualTo("302");
            assertThat(begins(operator, documents())).isEqualTo("403");
            assertThat(begins(Attackers.browser(http, "gia-loc.desk-1"), documents()))
                    .isEqualTo("404");
            assertThat(begins(specialist, "/desk/intake")).isEqualTo("403");
            assertThat(begins(specialist, "/desk/intake?action=accept")).isEqualTo("403");
            assertThat(begins(specialist, "/desk/khong-co")).isEqualTo("404");
            assertThat(begins(desk, documents(), 2_000))
                    .as("waits for the rest")
                    .isEmpty();
        });
    }

    @Test
    void oversized_and_endlessly_nested_data_are_refused() {
        var deep = "{\"text\":" + "[".repeat(100_000) + "]".repeat(100_000) + "}";
        var wide = "{\"taskIds\":[" + "\"x\",".repeat(400_000) + "\"x\"]}";
        assertThat(desk.postText("/api/dossiers/search", deep).status()).isEqualTo(400);
        assertThat(desk.postText("/api/tasks/dossiers", wide).status()).isEqualTo(413);
        assertThat(desk.send(
                                "POST",
                                "/api/tasks/dossiers",
                                "application/json",
                                BodyPublishers.ofInputStream(() -> new java.io.ByteArrayInputStream(bytes(wide))))
                        .status())
                .as("without saying how long it is")
                .isEqualTo(413);
        var engine = "/camunda/api/engine/engine/default/task/x/submit-form";
        assertThat(desk.postText(engine, wide).status()).isEqualTo(413);
        assertThat(desk.postText(engine, "{\"variables\":" + "{\"x\":".repeat(20_000) + "1" + "}".repeat(20_001))
                        .status())
                .isGreaterThanOrEqualTo(400);
        assertThat(raw("POST /api/dossiers/search", "application/json", 1L << 30, "{"))
                .startsWith("HTTP/1.1 413");
    }

    @Test
    void markup_in_a_name_is_words_on_every_page_and_never_a_tag() {
        var specialist = Attackers.browser(http, "thanh-quang.ho-tich");
        for (var page : List.of(
                desk.get("/desk/dossiers/" + dossier),
                specialist.get("/desk/dossiers/" + dossier),
                desk.form("/desk/dossiers", Map.of("text", "Nguyễn " + SCRIPT)),
                desk.form("/desk/dossiers", Map.of("text", IMAGE)),
                desk.get("/desk/dossiers?text=" + java.net.URLEncoder.encode(SCRIPT, StandardCharsets.UTF_8)),
                desk.get("/desk/dossier-book"),
                desk.get("/desk/hand-over-sheets"),
                desk.get("/desk/intake/procedures?q=" + java.net.URLEncoder.encode(IMAGE, StandardCharsets.UTF_8)),
                http.nobody().get("/login?locked=%3Cscript%3Ealert(1)%3C/script%3E"))) {
            assertThat(page.status()).isEqualTo(200);
            assertThat(page.text()).doesNotContain(SCRIPT, "<img src=x");
        }
        assertThat(desk.get("/desk/dossiers/" + dossier).text()).contains("&lt;script&gt;");
    }

    @Test
    void markup_in_every_text_that_somebody_may_type_is_words_wherever_it_is_shown() {
        var markup = "Chữ " + SCRIPT + IMAGE;
        var person = Map.of("name", markup, "identityNumber", "031090001234", "address", markup);
        var saved = desk.post(
                "/api/dossiers",
                Map.of(
                        "procedure",
                        "marital-status-certificate",
                        "channel",
                        "DESK",
                        "returnMode",
                        "POST",
                        "filer",
                        person,
                        "owner",
                        Map.of("name", markup, "identityNumber", "031090001235", "address", markup),
                        "receiver",
                        person,
                        "authorityPaper",
                        markup,
                        "summary",
                        markup,
                        "shownPapers",
                        List.of("declaration", "identity-paper")));
        assertThat(saved.status()).as(saved.text()).isEqualTo(201);
        var full = DossierId.of(saved.at("id"));
        desk.post("/api/dossiers/" + full + "/accept", Map.of());
        assertThat(desk.post("/api/dossiers/" + full + "/comments", Map.of("id", UUID.randomUUID(), "content", markup))
                        .status())
                .isEqualTo(201);
        counter.worker("thanh-quang.ho-tich")
                .claims(full, Step.REVIEW)
                .submits(
                        full,
                        Step.REVIEW,
                        Map.of(
                                "reviewOutcome",
                                "SUPPLEMENT",
                                "supplementDocuments",
                                List.of("declaration"),
                                "supplementReason",
                                markup));
        var sent = UUID.randomUUID().toString();
        inbox.receive(new IncomingMessage(
                        "national-portal",
                        sent,
                        "portal.dossier-filed",
                        "G22.99.08-" + sent,
                        JsonNodeFactory.instance.objectNode().put("MaHoSoQuocGia", markup)))
                .orThrow();
        messenger.carriesEverything();
        var kept = jdbc.sql("select id::text from inbox_message where message_id = ?")
                .param(sent)
                .query(String.class)
                .single();

        for (var page : List.of(
                desk.get("/desk/dossiers/" + full),
                Attackers.browser(http, "thanh-quang.ho-tich").get("/desk/dossiers/" + full),
                desk.form("/desk/dossiers", Map.of("text", markup)))) {
            assertThat(page.status()).isEqualTo(200);
            assertThat(page.text()).doesNotContain(SCRIPT, "<img src=x").contains("&lt;script&gt;");
        }
        var message = Attackers.browser(http, "hai-phong.operator").get("/desk/messages/" + kept);
        assertThat(message.status()).isEqualTo(200);
        assertThat(message.text()).doesNotContain(SCRIPT, "<img src=x");
        assertThat(desk.get("/desk/dossier-book").text()).doesNotContain(SCRIPT, "<img src=x");
        for (var page : List.of("/desk/control", "/desk/corrections", "/desk/hand-over-sheets")) {
            assertThat(Attackers.browser(http, "thanh-quang.controller")
                            .get(page)
                            .text())
                    .doesNotContain(SCRIPT, "<img src=x");
        }
    }

    @Test
    void pages_run_no_script_of_others_even_if_a_tag_slipped_through() {
        for (var path : List.of("/desk/dossiers/" + dossier, "/login", "/desk/intake", "/api/docs")) {
            var policy = desk.get(path).header("Content-Security-Policy");
            assertThat(policy == null && path.equals("/login") ? "default-src 'self'" : policy)
                    .as(path)
                    .contains("default-src 'self'")
                    .doesNotContain("unsafe-eval", "script-src 'unsafe-inline'");
        }
        assertThat(desk.get("/camunda/app/tasklist/default/").header("Content-Security-Policy"))
                .contains("base-uri 'self'", "object-src 'none'");
    }

    @Test
    void data_for_the_tab_is_never_taken_for_a_page() {
        var task = counter.worker("thanh-quang.ho-tich")
                .task(dossier, Step.REVIEW.taskId())
                .getId();
        for (var path : List.of("/api/tasks/" + task + "/dossier", "/api/dossiers/" + dossier)) {
            var answer = Attackers.browser(http, "thanh-quang.ho-tich").get(path);
            assertThat(answer.contentType()).startsWith("application/json");
            assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
        }
    }

    @Test
    void a_scan_is_downloaded_never_shown_as_a_page() {
        var sent = desk.upload(documents(), "x.html\"; filename=y.html", Scans.pdf());
        assertThat(sent.status()).as(sent.text()).isIn(201, 400);
        var kept = desk.upload(documents(), "to-khai.html", Scans.pdf());
        var out = desk.get("/api/dossiers/" + atIntake + "/documents/" + kept.at("id"));
        assertThat(out.contentType()).isEqualTo("application/pdf");
        assertThat(out.header("Content-Disposition")).startsWith("attachment").contains(".pdf");
        assertThat(out.header("X-Content-Type-Options")).isEqualTo("nosniff");
    }

    @Test
    void markup_is_printed_on_paper_as_it_was_written() throws IOException {
        var pdf = http.script("thanh-quang.desk-1").bytes("/api/dossiers/" + dossier + "/papers/receipt.pdf");
        try (var receipt = Loader.loadPDF(pdf)) {
            assertThat(new PDFTextStripper().getText(receipt).replaceAll("\\s", ""))
                    .contains("<script>alert(1)</script>");
        }
    }

    @Test
    void an_expression_in_a_field_is_kept_as_it_was_written_and_evaluated_nowhere() {
        var saved = desk.post(
                "/api/dossiers",
                Map.of(
                        "procedure", "birth-registration",
                        "channel", "DESK",
                        "returnMode", "DESK",
                        "filer", Map.of("name", EXPRESSION, "identityNumber", "031090001234", "address", EXPRESSION)));
        assertThat(saved.status()).as(saved.text()).isEqualTo(201);
        assertThat(desk.get("/api/dossiers/" + saved.at("id")).text()).contains(EXPRESSION);
        assertThat(desk.get("/desk/dossiers/" + saved.at("id")).text()).contains(EXPRESSION);

        var specialist = counter.worker("thanh-quang.ho-tich");
        specialist.claims(dossier, Step.REVIEW);
        specialist.submits(dossier, Step.REVIEW, Map.of("reviewOutcome", "ELIGIBLE", "opinion", EXPRESSION));
        assertThat(Attackers.browser(http, "thanh-quang.chairman")
                        .get("/api/dossiers/" + dossier)
                        .text())
                .contains(EXPRESSION)
                .doesNotContain("22[[2]]");
    }

    @Test
    void a_name_that_begins_a_formula_is_a_text_in_the_table() {
        var formula = counter.given(
                aDossier().ownedBy("=HYPERLINK(\"http://x\")").receivedAt("2026-11-20T09:30"),
                counter.worker("thanh-quang.desk-1"));
        counter.worker("thanh-quang.desk-1").accepts(formula);
        var csv = desk.get("/desk/dossier-book/xa-thanh-quang/2026/1.csv").text();
        assertThat(csv).contains("HYPERLINK");
        assertThat(csv).doesNotContainPattern("(?m)(^|,)\"?[=@]");
    }

    private void refused(int status, String name, byte[] content, String words) {
        new Untouched(jdbc, Untouched.DOSSIERS).by(() -> {
            var answer = desk.upload(documents(), name, content);
            assertThat(answer.status()).as(answer.text()).isEqualTo(status);
            assertThat(answer.at("detail")).contains(words);
        });
    }

    private String documents() {
        return "/api/dossiers/" + atIntake + "/documents?documentKey=birth-notice&purpose=COMPONENT";
    }

    /** Announces more than it sends, and reads the answer at once. */
    private String raw(String line, String type, long announced, String sent) {
        var pair = "thanh-quang.desk-1:" + http.password("thanh-quang.desk-1");
        var request = line + " HTTP/1.1\r\nHost: x\r\nAuthorization: Basic "
                + Base64.getEncoder().encodeToString(bytes(pair)) + "\r\nContent-Type: " + type
                + "\r\nContent-Length: " + announced + "\r\n\r\n" + sent;
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.setSoTimeout(20_000);
            socket.getOutputStream().write(bytes(request));
            var answer = new byte[12];
            return new String(answer, 0, socket.getInputStream().readNBytes(answer, 0, 12), StandardCharsets.US_ASCII);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Announces 100 MB, sends the first bytes of a file and listens: the status of an answer, nothing if none comes. */
    private String begins(Caller caller, String path) {
        return begins(caller, path, 20_000);
    }

    private String begins(Caller caller, String path, int patienceMillis) {
        var session = caller.cookie("JSESSIONID");
        var token = Optional.ofNullable(caller.cookie("MOTCUA-XSRF-TOKEN")).orElse("");
        var request =
                "POST " + path + " HTTP/1.1\r\nHost: 127.0.0.1:" + port + "\r\nAccept: application/json\r\nCookie: "
                        + (session == null ? "" : "JSESSIONID=" + session + "; ") + "MOTCUA-XSRF-TOKEN=" + token
                        + (token.isEmpty() ? "" : "\r\nX-MOTCUA-XSRF-TOKEN: " + token)
                        + "\r\nContent-Type: multipart/form-data; boundary=x\r\nContent-Length: " + (100 << 20)
                        + "\r\n\r\n--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"lon.pdf\"\r\n\r\n%PDF-1.7";
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.setSoTimeout(patienceMillis);
            socket.getOutputStream().write(bytes(request));
            return new String(socket.getInputStream().readNBytes(12), StandardCharsets.US_ASCII).substring(9);
        } catch (SocketTimeoutException waiting) {
            return "";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] scripted(boolean onOpening) throws IOException {
        try (var document = new PDDocument();
                var bytes = new ByteArrayOutputStream()) {
            var page = new PDPage();
            document.addPage(page);
            var script = new PDActionJavaScript("app.alert('x')");
            if (onOpening) {
                document.getDocumentCatalog().setOpenAction(script);
            } else {
                page.getActions().setO(script);
            }
            document.save(bytes);
            return bytes.toByteArray();
        }
    }

    /** Some kilobytes that begin as a PDF, ends as one, and unfold into 200 MB on the way. */
    private static byte[] swelling(String type, String filter) {
        var folded = new ByteArrayOutputStream();
        try (var folding = new DeflaterOutputStream(folded)) {
            var zeros = new byte[1 << 20];
            for (int megabyte = 0; megabyte < 200; megabyte++) {
                folding.write(zeros);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var pdf = new ByteArrayOutputStream();
        pdf.writeBytes(bytes("%PDF-1.7\n1 0 obj\n<</Type " + type + " /N 1 /First 4 /Filter " + filter + " /Length "
                + folded.size() + ">>\nstream\n"));
        pdf.writeBytes(folded.toByteArray());
        pdf.writeBytes(bytes("\nendstream\nendobj\nstartxref\n9\n%%EOF\n"));
        return pdf.toByteArray();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
