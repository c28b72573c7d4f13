package vn.motcua.desk;

import static java.net.http.HttpRequest.BodyPublishers.ofString;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.authority.AuthorityId;
import vn.motcua.digitization.DossierDocuments;
import vn.motcua.digitization.NoScanReason;
import vn.motcua.dossier.DossierId;
import vn.motcua.dossier.DossierRegister;
import vn.motcua.dossier.EventKind;
import vn.motcua.dossier.FilingPlaces;
import vn.motcua.dossier.IntakeNotes;
import vn.motcua.dossier.Party;
import vn.motcua.messaging.Inbox;
import vn.motcua.messaging.IncomingMessage;
import vn.motcua.procedure.Channel;
import vn.motcua.procedure.ProcedureKey;
import vn.motcua.procedure.ReturnMode;
import vn.motcua.procedure.Step;
import vn.motcua.shared.Outcome;
import vn.motcua.testing.Applicant;
import vn.motcua.testing.Caller;
import vn.motcua.testing.Certificates;
import vn.motcua.testing.Eyes;
import vn.motcua.testing.Http;
import vn.motcua.testing.Messenger;
import vn.motcua.testing.MotCuaTest;
import vn.motcua.testing.Office;
import vn.motcua.testing.RunningSimulators;
import vn.motcua.testing.Scans;

/** One person at the counter of xã Thanh Quang with several dossiers: nothing is asked for twice. */
@MotCuaTest
class IntakeVisitTest {

    private static final String DESK = "thanh-quang.desk-1";
    private static final String PAPER = "earlier-certificate";
    private static final String FORM = "application/x-www-form-urlencoded";

    @Autowired
    IntakeDesk intakeDesk;

    @Autowired
    Office office;

    @Autowired
    Http http;

    @Autowired
    Eyes then;

    @Autowired
    DossierDocuments documents;

    @Autowired
    DossierRegister register;

    @Autowired
    Certificates certificates;

    @Autowired
    Inbox inbox;

    @Autowired
    Messenger messenger;

    @Autowired
    JdbcClient jdbc;

    private final String number = "0301"
            + UUID.randomUUID()
                    .toString()
                    .replaceAll("[^0-9]", "")
                    .concat("00000000")
                    .substring(0, 8);
    private final UUID visit = UUID.randomUUID();

    @BeforeEach
    void it_is_monday() {
        office.itIs("2026-11-16T08:30");
    }

    @Test
    void a_second_dossier_of_the_owner_is_asked_about_and_goes_on_with_a_reason() {
        var first = takenIn(IntakeExtras.NONE);
        assertThat(known()).contains("đã có hồ sơ cùng thủ tục", codeOf(first));

        var refusal = ((Outcome.Refused<IntakeResult>) accept(DossierId.next(), IntakeExtras.NONE)).refusal();
        assertThat(refusal.fields()).containsKey("duplicateReason");
        assertThat(refusal.message()).contains(codeOf(first), "ghi lý do");
        var second = DossierId.next();
        var extras = new IntakeExtras(null, "Xin thêm bản nộp ngân hàng", Set.of(), null);
        accept(second, extras).orThrow();
        accept(second, IntakeExtras.NONE).orThrow();

        assertThat(then.on(second).detail(EventKind.DUPLICATE_KNOWN))
                .containsEntry("Lý do", "Xin thêm bản nộp ngân hàng")
                .hasEntrySatisfying("Hồ sơ trước", words -> assertThat(words).contains(codeOf(first)));
        assertThat(then.on(second).told(EventKind.DUPLICATE_KNOWN)).isOne();
    }

    @Test
    void a_second_dossier_by_api_or_from_the_portal_is_told_of_where_its_intake_is_decided() {
        var desk = http.browser(DESK);
        var request = Map.of(
                "procedure", "birth-registration",
                "channel", "DESK",
                "returnMode", "DESK",
                "shownPapers", List.of("declaration", "identity-paper"),
                "filer", Map.of("name", "Lò Thị Lượt", "identityNumber", number));
        var first = desk.post("/api/dossiers", request).json();
        assertThat(first.path("duplicates")).isEmpty();

        var second = desk.post("/api/dossiers", request).json();
        assertThat(second.path("duplicates")).hasSize(1);
        assertThat(second.at("/duplicates/0/dossierId")).isEqualTo(first.path("id"));
        assertThat(second.at("/duplicates/0/statusLabel").asText()).isNotBlank();

        var code = "G22.99.08-" + UUID.randomUUID();
        inbox.receive(new IncomingMessage(
                        "national-portal",
                        UUID.randomUUID().toString(),
                        "portal.dossier-filed",
                        code,
                        RunningSimulators.json(
                                """
                                {"MaHoSoQuocGia": "%s", "MaTTHC": "1.001193", "MaCoQuan": "000.00.41.H24", "NgayNop": "%s",
                                 "NguoiNop": {"HoTen": "Lò Thị Lượt", "SoDinhDanh": "%s"}, "ChuHoSo": "Lò Thị Lượt",
                                 "LoaiDoiTuong": "1", "MaDoiTuong": "%s", "HinhThuc": "0", "DuLieuKeKhai": {}, "TaiLieuNop": []}"""
                                        .formatted(code, Applicant.compact(office.now()), number, number))))
                .orThrow();
        messenger.carriesEverything();
        var online = register.findByPortalCode(code).orElseThrow().id();
        var task = certificates.desk().task(online, Step.INTAKE.taskId()).getId();
        var told = desk.get("/api/tasks/" + task + "/dossier").json();
        assertThat(told.path("duplicates").findValuesAsText("dossierId"))
                .containsExactlyInAnyOrder(
                        first.path("id").asText(), second.path("id").asText());
        assertThat(desk.get("/desk/dossiers/" + online).text()).contains("Chủ hồ sơ đã có hồ sơ cùng thủ tục");

        assertThat(http.browser("gia-loc.desk-1")
                        .post("/api/dossiers", request)
                        .json()
                        .path("duplicates"))
                .as("what other offices have is theirs")
                .isEmpty();
        certificates.desk().accepts(DossierId.of(first.path("id").asText()));
        assertThat(desk.get("/api/dossiers/" + first.path("id").asText()).json().path("duplicates"))
                .as("decided")
                .isEmpty();
    }

    @Test
    void a_paper_of_an_earlier_dossier_is_taken_over_and_says_from_where() {
        var first = takenIn(IntakeExtras.NONE, scan());
        var scanned = documents.of(first).get(0);
        assertThat(known()).contains("đã nộp trước đây", scanned.id().toString());
        assertThat(knownTo("gia-loc.desk-1")).doesNotContain(scanned.id().toString(), codeOf(first));

        var second = takenIn(
                new IntakeExtras(null, "Xin thêm một bản", Set.of(scanned.id().value()), null));

        assertThat(documents.of(second)).singleElement().satisfies(taken -> {
            assertThat(taken.sha256()).isEqualTo(scanned.sha256());
            assertThat(taken.documentKey()).isEqualTo(PAPER);
        });
        assertThat(then.on(second).detail(EventKind.DOCUMENT_RECEIVED))
                .containsEntry("Lấy lại từ hồ sơ", codeOf(first));
        assertThat(jdbc.sql("select reused_from from dossier_document where dossier_id = ?")
                        .param(second.value())
                        .query(UUID.class)
                        .single())
                .isEqualTo(scanned.id().value());
        office.itIs("2027-11-17T08:30");
        assertThat(known()).doesNotContain(scanned.id().toString());
    }

    @Test
    void a_visit_keeps_the_person_prints_all_receipts_and_gives_all_results_back() {
        var first = takenIn(new IntakeExtras(visit, null, Set.of(), null));
        var second = takenIn(new IntakeExtras(visit, "Xin hai bản khác mục đích", Set.of(), null));
        var desk = http.browser(DESK);
        assertThat(desk.get("/desk/intake?visit=" + visit).text())
                .contains("value=\"Lò Thị Lượt\"", "value=\"" + number + "\"", "Hồ sơ tiếp theo của cùng người");
        assertThat(desk.get("/desk/intake/visits/" + visit).text())
                .contains(codeOf(first), codeOf(second), "In 2 giấy tiếp nhận");
        assertThat(desk.get("/desk/intake/visits/" + visit + "/receipts.pdf").contentType())
                .isEqualTo("application/pdf");
        assertThat(http.browser("gia-loc.desk-1")
                        .get("/desk/intake/visits/" + visit)
                        .status())
                .isEqualTo(404);

        for (var dossier : List.of(first, second)) {
            certificates.specialist().reviews(dossier);
            certificates.chairman().uploadsResult(dossier).signs(dossier);
            office.letDueJobsRun(dossier);
        }
        var returns = "/desk/returns/" + first.value();
        assertThat(desk.get(returns).text()).contains(codeOf(first), codeOf(second));
        assertThat(giveBoth(desk, first, second, number).text()).contains("Chưa có ảnh phiếu ký nhận");
        var slip = desk.upload(
                "/api/dossiers/" + slipOf(first, second) + "/documents?documentKey=return-slip&purpose=RETURN_SLIP",
                "phieu.pdf",
                Scans.pdf());
        assertThat(slip.status()).as(slip.text()).isEqualTo(201);
        var wrong = giveBoth(desk, first, second, "001190009999");
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.text()).contains("không khớp số đã đăng ký", "Hồ sơ ");
        then.on(first).isWaitingAt(Step.RETURN).hasNotInHistory(EventKind.RECEIVER_CHECKED);
        then.on(second).isWaitingAt(Step.RETURN).hasNotInHistory(EventKind.RECEIVER_CHECKED);

        var both = giveBoth(desk, first, second, number);
        assertThat(both.status()).as(both.text()).isEqualTo(204);
        assertThat(desk.get(returns + "?given=true").text())
                .contains("Đã trả các kết quả đã chọn", "Không còn kết quả nào");
        then.on(first).hasInHistory(EventKind.RECEIVER_CHECKED);
        then.on(second).hasInHistory(EventKind.RECEIVER_CHECKED);
        then.on(first).hasEnded();
        then.on(second).hasEnded();
    }

    private static Caller.Answer giveBoth(Caller desk, DossierId first, DossierId second, String number) {
        return desk.post(
                "/api/dossiers/" + first + "/returns",
                Map.of(
                        "dossiers",
                        Map.of(first.toString(), true, second.toString(), true),
                        "receiver",
                        "RECEIVER",
                        "identityNumber",
                        number,
                        "receipt",
                        "BROUGHT"));
    }

    /** What they sign lies with the first by code. */
    private DossierId slipOf(DossierId first, DossierId second) {
        return codeOf(first).compareTo(codeOf(second)) < 0 ? first : second;
    }

    private String known() {
        return knownTo(DESK);
    }

    private String knownTo(String official) {
        return post(
                        http.browser(official),
                        "/desk/intake/known",
                        "procedure=marital-status-certificate&ownerIsFiler=true&filer.identityNumber=" + number)
                .text();
    }

    private static Caller.Answer post(Caller caller, String path, String form) {
        return caller.send("POST", path, FORM, ofString(form));
    }

    private String codeOf(DossierId dossier) {
        return register.get(dossier).code().value();
    }

    private static IntakePaper scan() {
        return new IntakePaper(PAPER, "giay-cu.pdf", new ByteArrayResource(Scans.pdf()));
    }

    private DossierId takenIn(IntakeExtras extras, IntakePaper... papers) {
        var dossier = DossierId.next();
        accept(dossier, extras, papers).orThrow();
        return dossier;
    }

    private Outcome<IntakeResult> accept(DossierId dossier, IntakeExtras extras, IntakePaper... papers) {
        var person = new Party("Lò Thị Lượt", number, "Xã Thanh Quang", null, null);
        return office.as(
                DESK,
                () -> intakeDesk.accept(
                        new IntakeForm(
                                dossier,
                                new ProcedureKey("marital-status-certificate"),
                                "ordinary",
                                new AuthorityId("xa-thanh-quang"),
                                Channel.DESK,
                                ReturnMode.DESK,
                                person,
                                person,
                                person,
                                null,
                                office.now(),
                                null,
                                new IntakeNotes(Set.of("declaration", "identity-paper"), Set.of(), Set.of()),
                                NoScanReason.values()[0],
                                "Cổng dịch vụ công không truy cập được từ sáng nay",
                                FilingPlaces.USUAL),
                        List.of(papers),
                        extras));
    }
}
