package vn.motcua.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.authority.CurrentOfficial;
import vn.motcua.delay.DecideOutage;
import vn.motcua.delay.DelayExplanations;
import vn.motcua.delay.Holder;
import vn.motcua.delay.Outage;
import vn.motcua.delay.OutageEntry;
import vn.motcua.delay.RecordOutage;
import vn.motcua.delay.WhoUsedTheDays;
import vn.motcua.dossier.DossierRegister;
import vn.motcua.procedure.Step;
import vn.motcua.shared.Outcome;
import vn.motcua.testing.Certificates;
import vn.motcua.testing.MotCuaTest;
import vn.motcua.testing.Office;

/** What befell our side excuses our side, once two people have said so. */
@MotCuaTest
class OutageJourneyTest {

    private static final String OPERATOR = "hai-phong.operator";
    private static final String CONTROLLER = "thanh-quang.controller";
    private static final String REASON = "Mất điện toàn xã, có công văn của Điện lực.";

    @Autowired
    Certificates certificates;

    @Autowired
    Office time;

    @Autowired
    CurrentOfficial current;

    @Autowired
    RecordOutage recordOutage;

    @Autowired
    DecideOutage decideOutage;

    @Autowired
    WhoUsedTheDays whoUsedTheDays;

    @Autowired
    DelayExplanations explanations;

    @Autowired
    DossierRegister register;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void it_is_wednesday_noon() {
        time.itIs("2026-10-07T12:00");
    }

    @AfterEach
    void nothing_is_left_for_others() {
        jdbc.sql("delete from outage").update();
    }

    @Test
    void it_counts_once_a_second_person_has_approved_it() {
        var dossier = certificates.takenUp("2026-10-05T09:00");
        time.itIs("2026-10-07T12:00");
        var outage = recorded(CONTROLLER, "xa-thanh-quang", "2026-10-06T08:00", "2026-10-06T10:00");

        assertThat(whoUsedTheDays.of(register.get(dossier)).orElseThrow().of(Holder.Kind.OUTAGE))
                .isZero();
        assertThat(decided(CONTROLLER, outage, true)).contains("không tự duyệt");
        assertThat(decided("gia-loc.controller", outage, true)).contains("người khác duyệt");
        assertThat(decided(OPERATOR, outage, true)).isEqualTo("done");

        var used = whoUsedTheDays.of(register.get(dossier)).orElseThrow();
        assertThat(used.of(Holder.Kind.OUTAGE)).isEqualTo(Duration.ofHours(2));
        assertThat(decided("thanh-quang.controller", outage, false)).contains("đã có người quyết định");
    }

    @Test
    void the_hours_of_lateness_are_without_it_and_the_explanation_keeps_that() {
        var dossier = certificates.takenUp("2026-10-05T09:00");
        time.itIs("2026-10-06T15:00");
        time.letDueJobsRun(dossier);
        time.itIs("2026-10-07T11:30");
        decided(OPERATOR, recorded(CONTROLLER, "xa-thanh-quang", "2026-10-07T08:00", "2026-10-07T10:00"), true);

        certificates.specialist().explains(dossier, "Mất điện hai giờ và khối lượng công việc lớn.");

        var explained = explanations.of(dossier).get(0);
        assertThat(explained.lateMinutes())
                .as("due at 14:45, without two hours")
                .isBetween(254, 256);
        assertThat(explained.outageMinutes()).isEqualTo(120);
        assertThat(explained.partnerMinutes()).isZero();
    }

    @Test
    void one_that_was_not_approved_changes_nothing() {
        var dossier = certificates.takenUp("2026-10-05T09:00");
        time.itIs("2026-10-07T12:00");
        decided(OPERATOR, recorded(CONTROLLER, "xa-thanh-quang", "2026-10-06T08:00", "2026-10-06T10:00"), false);

        assertThat(whoUsedTheDays.of(register.get(dossier)).orElseThrow().of(Holder.Kind.OUTAGE))
                .isZero();
        assertThat(register.get(dossier).dueAt()).isNotNull();
        certificates.specialist().claims(dossier, Step.REVIEW);
    }

    @Test
    void what_is_in_the_future_backwards_too_old_too_long_or_nowhere_is_refused_in_words() {
        assertThat(refusal("", "2026-10-07T11:00", "2026-10-07T12:01")).contains("tương lai");
        assertThat(refusal("", "2026-10-07T11:00", "2026-10-07T10:00")).contains("phải sau lúc bắt đầu");
        assertThat(refusal("", "2026-10-01T08:00", "2026-10-01T16:00")).contains("không ghi lùi được nữa");
        assertThat(refusal("", "1026-10-01T08:00", "1026-10-01T16:00")).contains("không ghi lùi được nữa");
        assertThat(refusal("", "2026-08-01T08:00", "2026-10-07T08:00")).contains("dài nhất");
        assertThat(refusal("xa-khong-co", "2026-10-07T08:00", "2026-10-07T09:00"))
                .contains("chỗ cần sửa");
        assertThat(refusal("", "hôm qua", "2026-10-07T09:00")).contains("chỗ cần sửa");
    }

    @Test
    void a_reason_is_owed_in_words_of_a_length() {
        for (var reason : new String[] {"", "ngắn", "\u0000\u0007".repeat(20), "á".repeat(100_000)}) {
            assertThat(as(
                            CONTROLLER,
                            new OutageEntry("xa-thanh-quang", "2026-10-07T08:00", "2026-10-07T09:00", reason)))
                    .isInstanceOfSatisfying(Outcome.Refused.class, refused -> assertThat(
                                    refused.refusal().fields().get("reason"))
                            .isEqualTo("Lý do dài từ 10 đến 500 ký tự."));
        }
    }

    @Test
    void two_of_the_same_office_do_not_overlap_and_one_of_all_overlaps_every_other() {
        recorded(CONTROLLER, "xa-thanh-quang", "2026-10-07T08:00", "2026-10-07T10:00");

        assertThat(refusal("xa-thanh-quang", "2026-10-07T09:59", "2026-10-07T11:00"))
                .contains("trùng");
        assertThat(refusal("", "2026-10-07T07:00", "2026-10-07T08:01")).contains("trùng");
        recorded(OPERATOR, "xa-gia-loc", "2026-10-07T08:00", "2026-10-07T10:00");
        recorded(OPERATOR, "xa-thanh-quang", "2026-10-07T10:00", "2026-10-07T11:00");
    }

    @Test
    void a_controller_records_for_their_own_authority_only_and_a_specialist_for_none() {
        assertThat(refusal(CONTROLLER, "xa-gia-loc")).contains("cơ quan mình");
        assertThat(refusal(CONTROLLER, "")).contains("quản trị hệ thống");
        assertThat(refusal("thanh-quang.ho-tich", "xa-thanh-quang")).contains("cơ quan mình");
    }

    private Outage recorded(String official, String authority, String from, String to) {
        return as(official, new OutageEntry(authority, from, to, REASON)).orThrow();
    }

    private String refusal(String authority, String from, String to) {
        return message(as(OPERATOR, new OutageEntry(authority, from, to, REASON)));
    }

    private String refusal(String official, String authority) {
        return message(as(official, new OutageEntry(authority, "2026-10-07T08:00", "2026-10-07T09:00", REASON)));
    }

    private Outcome<Outage> as(String official, OutageEntry entry) {
        return time.as(official, () -> recordOutage.record(entry, current.get()));
    }

    private String decided(String official, Outage outage, boolean approved) {
        return message(time.as(official, () -> decideOutage.decide(outage.id(), approved, current.get())));
    }

    private static String message(Outcome<?> outcome) {
        return outcome instanceof Outcome.Refused<?> refused ? refused.refusal().message() : "done";
    }
}
