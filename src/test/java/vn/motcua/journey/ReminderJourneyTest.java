package vn.motcua.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.motcua.delay.DelayExplanations;
import vn.motcua.dossier.DossierEvents;
import vn.motcua.dossier.DossierId;
import vn.motcua.dossier.EventKind;
import vn.motcua.dossier.Reminder;
import vn.motcua.dossier.Reminders;
import vn.motcua.opinion.Opinions;
import vn.motcua.procedure.Step;
import vn.motcua.testing.Caller;
import vn.motcua.testing.Certificates;
import vn.motcua.testing.Counter;
import vn.motcua.testing.Http;
import vn.motcua.testing.Messenger;
import vn.motcua.testing.MotCuaTest;
import vn.motcua.testing.Office;

/** Every reminder to a partner is written down, with its answer. */
@MotCuaTest
class ReminderJourneyTest {

    private static final String ABOUT = "Gọi điện, đề nghị trả lời sớm vì hồ sơ sắp đến hạn.";

    @Autowired
    Counter counter;

    @Autowired
    Certificates certificates;

    @Autowired
    Office time;

    @Autowired
    Messenger messenger;

    @Autowired
    Reminders reminders;

    @Autowired
    Opinions opinions;

    @Autowired
    DossierEvents events;

    @Autowired
    DelayExplanations explanations;

    @Autowired
    Http http;

    DossierId dossier;

    @BeforeEach
    void gia_loc_is_asked_on_monday() {
        dossier = certificates.takenUp("2026-10-05T09:00");
        certificates.specialist().asksOpinion(dossier, "xa-gia-loc");
        messenger.carriesEverything();
    }

    @Test
    void what_the_software_and_an_official_remind_of_is_answered_by_the_opinion() {
        time.itIs("2026-10-07T15:30");
        time.letDueJobsRun(dossier);
        var opinion = opinions.of(dossier).get(0).id();
        assertThat(http.script("thanh-quang.ho-tich")
                        .post(
                                "/api/dossiers/" + dossier + "/opinions/" + opinion + "/reminders",
                                Map.of("about", ABOUT))
                        .status())
                .isEqualTo(201);

        assertThat(reminders.of(dossier)).hasSize(2).allSatisfy(reminder -> {
            assertThat(reminder.authority()).hasToString("xa-gia-loc");
            assertThat(reminder.answeredAt()).isNull();
        });
        assertThat(reminders.of(dossier).get(0).by()).as("by itself").isNull();
        assertThat(reminders.of(dossier).get(1).by()).hasToString("thanh-quang.ho-tich");

        time.itIs("2026-10-07T16:00");
        counter.worker("gia-loc.ho-tich").givesOpinion(dossier);

        assertThat(reminders.of(dossier)).extracting(Reminder::answeredAt).doesNotContainNull();
        assertThat(http.script("thanh-quang.ho-tich")
                        .post(
                                "/api/dossiers/" + dossier + "/opinions/" + opinion + "/reminders",
                                Map.of("about", ABOUT))
                        .status())
                .isEqualTo(409);
    }

    @Test
    void a_partner_outside_the_software_is_reminded_and_answers_on_the_record() {
        var specialist = http.script("thanh-quang.ho-tich");
        var written = specialist.post(
                "/api/dossiers/" + dossier + "/reminders", Map.of("partner", "Thuế cơ sở 5", "about", ABOUT));

        var answered = "/api/dossiers/" + dossier + "/reminders/" + written.at("id") + "/answered";
        assertThat(specialist.post(answered, Map.of()).status()).isEqualTo(204);
        assertThat(specialist.post(answered, Map.of()).status()).isEqualTo(409);

        assertThat(events.of(dossier))
                .extracting(DossierEvents.Line::kind)
                .containsSubsequence(EventKind.PARTNER_REMINDED, EventKind.PARTNER_ANSWERED);
        assertThat(http.browser("thanh-quang.ho-tich")
                        .get("/desk/dossiers/" + dossier)
                        .text())
                .contains("Đôn đốc cơ quan phối hợp", "Thuế cơ sở 5");
    }

    @Test
    void strangers_and_empty_or_endless_words_are_refused() {
        assertThat(remind("gia-loc.ho-tich", "Thuế cơ sở 5", ABOUT).status()).isEqualTo(403);
        assertThat(remind("tu-ky.ho-tich", "Thuế cơ sở 5", ABOUT).status()).isEqualTo(404);
        assertThat(remind("thanh-quang.ho-tich", "Thuế cơ sở 5", "á".repeat(100_000))
                        .at("detail"))
                .isNotBlank();
        assertThat(remind("thanh-quang.ho-tich", "\u0007\u0007\u0007", ABOUT).status())
                .isEqualTo(400);
        assertThat(remind("thanh-quang.ho-tich", "", ABOUT).status()).isEqualTo(400);
        assertThat(reminders.of(dossier)).isEmpty();
    }

    @Test
    void the_explanation_knows_the_partners_share() {
        time.itIs("2026-10-08T10:00");
        counter.worker("gia-loc.ho-tich").givesOpinion(dossier);
        messenger.carriesEverything();
        certificates.specialist().claims(dossier, Step.REVIEW);
        time.itIs("2026-10-09T16:00");
        time.letDueJobsRun(dossier);

        certificates.specialist().explains(dossier, "Chờ xã Gia Lộc xác minh ba ngày làm việc.");

        var explained = explanations.of(dossier).stream()
                .filter(delay -> delay.partnerMinutes() != null)
                .findFirst()
                .orElseThrow();
        assertThat(explained.partnerMinutes()).isBetween(360 + 900 + 148, 360 + 900 + 152);
        assertThat(http.browser("thanh-quang.ho-tich")
                        .get("/desk/dossiers/" + dossier)
                        .text())
                .contains("chờ cơ quan phối hợp 23 giờ");
    }

    private Caller.Answer remind(String official, String partner, String about) {
        return http.script(official)
                .post("/api/dossiers/" + dossier + "/reminders", Map.of("partner", partner, "about", about));
    }
}
