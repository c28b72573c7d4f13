package vn.motcua.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.motcua.dossier.ClockCause;
import vn.motcua.dossier.DossierId;
import vn.motcua.dossier.DossierStatus;
import vn.motcua.dossier.EndDossier;
import vn.motcua.dossier.Ending;
import vn.motcua.dossier.Endings;
import vn.motcua.dossier.FeeConsequence;
import vn.motcua.procedure.Step;
import vn.motcua.shared.RefusalException;
import vn.motcua.testing.Certificates;
import vn.motcua.testing.EarlyEnds;
import vn.motcua.testing.Eyes;
import vn.motcua.testing.Http;
import vn.motcua.testing.MotCuaTest;
import vn.motcua.testing.Office;
import vn.motcua.testing.Worker;

/** Who may not end a dossier before its result, and when nobody may. */
@MotCuaTest
class EndedDossierRefusedTest {

    private static final String GIVE_BACK = "UserTask_GiveBack";

    @Autowired
    Certificates certificates;

    @Autowired
    Office time;

    @Autowired
    Eyes then;

    @Autowired
    Http http;

    @Autowired
    EndDossier endDossier;

    @Autowired
    EarlyEnds earlyEnds;

    @Autowired
    Endings endings;

    Worker desk;
    Worker specialist;
    Worker leader;
    DossierId dossier;

    @BeforeEach
    void a_certificate_is_asked_for_on_monday_at_nine() {
        desk = certificates.desk();
        specialist = certificates.specialist();
        leader = certificates.chairman();
        dossier = certificates.registered("2026-10-05T09:00");
    }

    @Test
    void a_decision_is_neither_of_tomorrow_nor_older_than_the_dossier() {
        desk.accepts(dossier);

        for (var day : List.of("2026-10-07", "2026-10-04")) {
            assertThatThrownBy(() -> time.doAs("thanh-quang.chairman", () -> endDossier
                            .stop(
                                    dossier,
                                    EarlyEnds.REASON,
                                    new Ending.Decision("Điều 19", "15/QĐ", LocalDate.parse(day)),
                                    FeeConsequence.NOTHING_PAID)
                            .orThrow()))
                    .isInstanceOf(RefusalException.class)
                    .hasMessageContaining("Ngày quyết định");
        }
        then.on(dossier).isWaitingAt(Step.REVIEW).hasLedger(ClockCause.ACCEPTED);
    }

    @Test
    void a_signed_dossier_is_neither_withdrawn_nor_stopped() {
        desk.accepts(dossier);
        specialist.reviews(dossier);
        leader.uploadsResult(dossier).signs(dossier);

        assertThatThrownBy(this::withdraw).hasMessageContaining("Không thể rút hồ sơ");
        assertThatThrownBy(this::stop).hasMessageContaining("Không thể dừng giải quyết");

        then.on(dossier).hasStatus(DossierStatus.PROCESSED);
        assertThat(endings.of(dossier)).isEmpty();
    }

    @Test
    void it_ends_once() {
        desk.accepts(dossier);
        withdraw();

        assertThatThrownBy(this::withdraw).hasMessageContaining("«Công dân yêu cầu rút hồ sơ»");
        assertThatThrownBy(this::stop).isInstanceOf(RefusalException.class);

        then.on(dossier).hasOpen(GIVE_BACK);
    }

    @Test
    void only_its_desk_withdraws_and_only_its_leader_stops() {
        desk.accepts(dossier);

        assertThatThrownBy(() -> withdrawAs("thanh-quang.ho-tich")).hasMessageContaining("bộ phận một cửa");
        assertThatThrownBy(() -> withdrawAs("gia-loc.desk-1")).hasMessageContaining("bộ phận một cửa");
        assertThatThrownBy(() -> earlyEnds.stop("thanh-quang.desk-1", dossier)).hasMessageContaining("lãnh đạo");
        assertThatThrownBy(() -> earlyEnds.stop("gia-loc.chairman", dossier)).hasMessageContaining("lãnh đạo");

        then.on(dossier).isWaitingAt(Step.REVIEW);
    }

    @Test
    void the_interface_says_what_is_missing_and_changes_nothing() {
        desk.accepts(dossier);
        var path = "/api/dossiers/%s/".formatted(dossier);

        var withdrawal = http.browser("thanh-quang.desk-1").post(path + "withdraw", Map.of("reason", "thôi"));
        var stop = http.browser("thanh-quang.chairman")
                .post(
                        path + "stop",
                        Map.of("reason", EarlyEnds.REASON + "\u0000", "fees", "KEPT", "legalBasis", "Điều 19"));
        var elsewhere = http.browser("gia-loc.desk-1")
                .post(path + "withdraw", Map.of("reason", EarlyEnds.REASON, "fees", "KEPT"));

        assertThat(withdrawal.status()).isEqualTo(400);
        assertThat(withdrawal.text()).contains("từ 10 đến 1000", "Chưa chọn việc hoàn phí");
        assertThat(stop.status()).isEqualTo(400);
        assertThat(elsewhere.status()).isEqualTo(404);
        then.on(dossier).isWaitingAt(Step.REVIEW);
    }

    private void withdraw() {
        withdrawAs("thanh-quang.desk-1");
    }

    private void stop() {
        time.itIs("2026-10-06T10:00");
        earlyEnds.stop("thanh-quang.chairman", dossier);
    }

    private void withdrawAs(String official) {
        earlyEnds.withdraw(official, dossier, FeeConsequence.REFUNDED);
    }
}
