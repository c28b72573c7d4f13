package vn.motcua.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import vn.motcua.dossier.DossierEvents;
import vn.motcua.dossier.DossierId;
import vn.motcua.dossier.EventKind;
import vn.motcua.procedure.Step;
import vn.motcua.testing.ADossier;
import vn.motcua.testing.Applicant;
import vn.motcua.testing.Counter;
import vn.motcua.testing.Eyes;
import vn.motcua.testing.Messenger;
import vn.motcua.testing.Office;
import vn.motcua.testing.PortalTest;
import vn.motcua.testing.StubPortal;
import vn.motcua.testing.StubPortal.Reply;

/** Whatever the line does: the portal hears of each dossier in order and once, and we take each dossier in once. */
@PortalTest
class PortalOrderTest {

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
    DossierEvents events;

    private final StubPortal portal = StubPortal.get();

    @BeforeEach
    void friday_morning() {
        messenger.carriesEverything();
        portal.clear();
        time.itIs("2026-11-20T09:00");
    }

    @AfterEach
    void the_portal_is_well_again() {
        portal.answers(call -> Reply.TAKEN);
    }

    @Test
    void a_portal_that_fails_a_third_of_the_calls_hears_everything_in_order_and_once() {
        var dice = new Random(7);
        portal.answers(call -> switch (dice.nextInt(9)) {
            case 0 -> Reply.BROKEN;
            case 1, 2 -> call.repeated() ? Reply.TAKEN : Reply.SILENT;
            default -> Reply.TAKEN;
        });
        var dossiers = IntStream.range(0, 6)
                .mapToObj(each -> applicant.files(applicant.dossier()))
                .toList();
        dossiers.forEach(this::walksToTheEnd);
        for (var round = 0; round < 40; round++) {
            time.itIs(time.now().plusSeconds(60));
            messenger.carriesEverything();
        }

        for (var dossier : dossiers) {
            var heard = portal.heardOf(eyes.on(dossier).row().portalCode());
            assertThat(heard).extracting(StubPortal.Call::messageId).doesNotHaveDuplicates();
            assertThat(heard.stream().map(PortalOrderTest::status).map(Integer::parseInt))
                    .isSorted()
                    .startsWith(1, 2, 2)
                    .endsWith(9, 9, 10, 10);
            assertThat(heard.stream().map(call -> call.at("ThoiDiemXuLy")).filter(at -> at != null))
                    .isSorted();
        }
    }

    @Test
    void a_rejection_holds_up_its_own_dossier_only_and_says_what_to_do() {
        var refused = applicant.files(applicant.dossier());
        var code = eyes.on(refused).row().portalCode();
        portal.answers(call -> code.equals(call.at("MaHoSoQuocGia")) ? Reply.rejecting("SAI_TRINH_TU") : Reply.TAKEN);
        counter.worker("thanh-quang.desk-1").turnsAway(refused, "Không đủ điều kiện.");
        var other = applicant.files(applicant.dossier());

        assertThat(messenger.givenUp(refused.toString()))
                .singleElement()
                .asString()
                .contains("không thể đứng sau");
        assertThat(portal.heardOf(eyes.on(other).row().portalCode())).isNotEmpty();
    }

    @Test
    void a_dossier_from_the_counter_is_told_of_from_its_acceptance() {
        var desk = counter.worker("thanh-quang.desk-1");
        var dossier = desk.registers(ADossier.aDossier());
        messenger.carriesEverything();
        assertThat(portal.heard()).isEmpty();

        desk.accepts(dossier);
        messenger.carriesEverything();
        assertThat(portal.heard()).hasSize(2);
        assertThat(portal.heard().get(0).at("KenhThucHien")).isEqualTo("1");
        assertThat(portal.heard().get(0).at("MaHoSo"))
                .isEqualTo(eyes.on(dossier).row().code().value());
    }

    /** The dossier, again in another message, a second supplement: in any order, with work between them or not. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void in_any_order_of_arrival_there_is_one_dossier_and_one_supplement(long seed) {
        var dice = new Random(seed);
        var message = applicant.dossier();
        var code = message.path("MaHoSoQuocGia").asText();
        var supplement = applicant.supplement(code, null);
        var sendings = new ArrayList<Runnable>(List.of(
                () -> applicant.tells(message),
                () -> applicant.tells(message),
                () -> supplements(supplement, UUID.nameUUIDFromBytes(code.getBytes())),
                () -> supplements(supplement, UUID.nameUUIDFromBytes(code.getBytes())),
                () -> supplements(supplement, UUID.randomUUID())));
        Collections.shuffle(sendings, dice);
        for (var sending : sendings) {
            sending.run();
            if (dice.nextBoolean()) {
                messenger.carriesEverything();
            }
        }
        messenger.carriesEverything();
        var dossier = applicant.dossier(code).id();
        counter.worker("thanh-quang.desk-1")
                .submits(
                        dossier,
                        Step.INTAKE,
                        Map.of(
                                "intakeOutcome", "SUPPLEMENT",
                                "supplementDocuments", List.of("birth-notice"),
                                "supplementReason", "Thiếu giấy chứng sinh."));
        time.itIs(time.now().plusSeconds(7200));
        messenger.carriesEverything();
        time.letDueJobsRun(dossier);

        eyes.on(dossier).isWaitingAt(Step.INTAKE);
        assertThat(events.of(dossier))
                .extracting(DossierEvents.Line::kind)
                .containsOnlyOnce(EventKind.REGISTERED, EventKind.SUPPLEMENT_SENT, EventKind.SUPPLEMENTED);
        assertThat(messenger.leftToAPerson(code)).isEmpty();
    }

    private void supplements(ObjectNode message, UUID id) {
        var path = "/api/portal/dossiers/%s/supplements"
                .formatted(message.path("MaHoSoQuocGia").asText());
        applicant.tells(path, message.toString(), id);
    }

    private void walksToTheEnd(DossierId dossier) {
        var desk = counter.worker("thanh-quang.desk-1");
        desk.submits(dossier, Step.INTAKE, Map.of("intakeOutcome", "ACCEPTED", "noScanReason", "PRESENT_ONLY"));
        counter.worker("thanh-quang.ho-tich").reviews(dossier);
        counter.worker("thanh-quang.chairman").uploadsResult(dossier).signs(dossier);
        time.letDueJobsRun(dossier);
        desk.returns(dossier);
        messenger.carriesEverything();
    }

    private static String status(StubPortal.Call call) {
        return call.at("TrangThai") == null ? call.at("TrangThaiHoSo") : call.at("TrangThai");
    }
}
