package vn.motcua.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.RepeatedTest;
import org.springframework.beans.factory.annotation.Autowired;
import vn.motcua.dossier.Correction;
import vn.motcua.dossier.CorrectionGrounds;
import vn.motcua.dossier.Corrections;
import vn.motcua.dossier.DossierStatus;
import vn.motcua.dossier.FeeConsequence;
import vn.motcua.dossier.VoidDossier;
import vn.motcua.procedure.Step;
import vn.motcua.testing.AtOnce;
import vn.motcua.testing.Certificates;
import vn.motcua.testing.Eyes;
import vn.motcua.testing.MotCuaTest;
import vn.motcua.testing.Office;

/** The desk asks a leader for a correction in the moment in which a leader signs: one of them is told to look again. */
@MotCuaTest
class CorrectionRaceTest {

    private static final CorrectionGrounds GROUNDS =
            new CorrectionGrounds("Nhập hai lần cùng một hồ sơ giấy.", "Đối chiếu với hồ sơ tiếp nhận lúc 8 giờ");

    @Autowired
    Certificates certificates;

    @Autowired
    VoidDossier voidDossier;

    @Autowired
    Corrections corrections;

    @Autowired
    Office time;

    @Autowired
    Eyes then;

    @RepeatedTest(10)
    void nothing_signed_has_a_question_open() {
        var dossier = certificates.takenUp("2026-10-05T09:00");
        certificates.specialist().reviews(dossier);
        var leader = certificates.chairman().uploadsResult(dossier);

        var told = AtOnce.told(
                () -> time.doAs("thanh-quang.desk-1", () -> voidDossier
                        .takeBack(dossier, FeeConsequence.NOTHING_PAID, GROUNDS)
                        .orThrow()),
                () -> leader.signs(dossier));

        assertThat(told.oneDone()).isNotEqualTo(told.otherDone());
        assertThat(corrections.waiting(dossier)).isEqualTo(told.oneDone());
        assertThat(corrections.of(dossier))
                .extracting(Correction::state)
                .isEqualTo(told.oneDone() ? List.of(Correction.State.PROPOSED) : List.of());
        if (told.oneDone()) {
            then.on(dossier).isWaitingAt(Step.SIGNING).hasStatus(DossierStatus.PROCESSING);
        } else {
            then.on(dossier).hasStatus(DossierStatus.PROCESSED);
        }
    }
}
