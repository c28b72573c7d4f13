package vn.motcua.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.dossier.DossierId;
import vn.motcua.testing.ADossier;
import vn.motcua.testing.Applicant;
import vn.motcua.testing.Counter;
import vn.motcua.testing.Eyes;
import vn.motcua.testing.Messenger;
import vn.motcua.testing.Office;
import vn.motcua.testing.PortalTest;
import vn.motcua.testing.RunningSimulators;
import vn.motcua.testing.StubPortal;
import vn.motcua.testing.StubPortal.Reply;

/** Who filed online finds code and receipt where they filed. */
@PortalTest
class ReceiptToPortalTest {

    @Autowired
    Applicant applicant;

    @Autowired
    Counter counter;

    @Autowired
    Messenger messenger;

    @Autowired
    Office time;

    @Autowired
    Eyes eyes;

    @Autowired
    Environment environment;

    @Autowired
    JdbcClient jdbc;

    private final StubPortal portal = StubPortal.get();

    @BeforeEach
    void friday_morning() {
        messenger.carriesEverything();
        portal.clear();
        time.itIs("2026-11-20T09:00");
    }

    @AfterEach
    void the_portal_listens_here_again() {
        portal.passesOnTo(null);
        portal.answers(call -> Reply.TAKEN);
        messenger.carriesEverything();
    }

    @Test
    void the_applicant_downloads_the_receipt_from_the_portals_own_page() throws Exception {
        try (var outside = RunningSimulators.telling(
                URI.create("http://127.0.0.1:" + environment.getRequiredProperty("local.server.port")))) {
            portal.passesOnTo(outside);
            outside.post("/clock", "{\"offset\":\"%s\"}".formatted(Duration.between(Instant.now(), time.now())));
            var code = RunningSimulators.json(outside.post(
                                    "/national-portal/dossiers",
                                    "{\"procedure\":\"birth-registration\",\"documents\":[]}")
                            .body())
                    .at("/codes/0")
                    .asText();
            outside.stateWhen(
                    state -> state.at("/nationalPortal/messages/0/taken").asInt() > 0);
            messenger.carriesEverything();
            var dossier = applicant.dossier(code).id();
            accepts(dossier);
            messenger.carriesEverything();

            var page = outside.get("/national-portal/dossiers/" + code).body();
            assertThat(page)
                    .contains(eyes.on(dossier).row().code().value(), "Tải giấy tiếp nhận và hẹn trả kết quả (PDF");
            var pdf = HttpClient.newHttpClient()
                    .send(
                            HttpRequest.newBuilder(
                                            outside.uri("/national-portal/dossiers/%s/receipt.pdf".formatted(code)))
                                    .build(),
                            BodyHandlers.ofByteArray())
                    .body();
            assertThat(pdf.length).as("small enough for a message").isBetween(5_000, 300_000);
            assertThat(text(pdf))
                    .contains("GIẤY TIẾP NHẬN", eyes.on(dossier).row().code().value());
            assertThat(outside.state().at("/nationalPortal/outOfOrder").asInt()).isZero();
        }
    }

    @Test
    void every_attempt_brings_the_same_receipt_and_no_row_keeps_it() {
        var attempts = new ArrayList<String>();
        portal.answers(call -> {
            if (call.body().hasNonNull("GiayTiepNhan")) {
                attempts.add(call.body().at("/GiayTiepNhan/NoiDung").asText());
                return attempts.size() == 1 ? Reply.BROKEN : Reply.TAKEN;
            }
            return Reply.TAKEN;
        });
        var dossier = applicant.files(applicant.dossier());
        accepts(dossier);
        messenger.carriesEverything();
        counter.worker("thanh-quang.ho-tich").reviews(dossier);
        time.itIs(time.now().plus(Duration.ofMinutes(2)));
        messenger.carriesEverything();

        assertThat(attempts).hasSize(2);
        assertThat(attempts.get(1)).isEqualTo(attempts.get(0));
        assertThat(Base64.getDecoder().decode(attempts.get(0))).startsWith("%PDF-".getBytes());
        assertThat(withReceipt(portal.heard())).as("with the acceptance alone").hasSize(1);
        assertThat(jdbc.sql("select max(length(payload::text)) from outbox_message where order_key = ?")
                        .param(dossier.toString())
                        .query(Integer.class)
                        .single())
                .isLessThan(1_000);
    }

    @Test
    void who_was_at_the_counter_has_it_on_paper_and_the_portal_gets_none() {
        var desk = counter.worker("thanh-quang.desk-1");
        var dossier = counter.given(ADossier.aDossier().receivedAt("2026-11-20T09:00"), desk);
        desk.accepts(dossier);
        messenger.carriesEverything();

        assertThat(portal.heard()).isNotEmpty();
        assertThat(withReceipt(portal.heard())).isEmpty();
    }

    private void accepts(DossierId dossier) {
        counter.worker("thanh-quang.desk-1")
                .submits(
                        dossier,
                        "UserTask_Intake",
                        Map.of("intakeOutcome", "ACCEPTED", "noScanReason", "PRESENT_ONLY"));
    }

    private static List<StubPortal.Call> withReceipt(List<StubPortal.Call> heard) {
        return heard.stream()
                .filter(call -> call.body().hasNonNull("GiayTiepNhan"))
                .toList();
    }

    private static String text(byte[] pdf) throws Exception {
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }
}
