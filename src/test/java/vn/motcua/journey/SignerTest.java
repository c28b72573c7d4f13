package vn.motcua.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.motcua.testing.ADossier.aDossier;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import vn.motcua.dossier.DossierEvents;
import vn.motcua.dossier.DossierId;
import vn.motcua.dossier.DossierStatus;
import vn.motcua.dossier.EventKind;
import vn.motcua.procedure.Step;
import vn.motcua.testing.Counter;
import vn.motcua.testing.Eyes;
import vn.motcua.testing.MotCuaTest;
import vn.motcua.testing.Worker;

/** Whose name stands under a result, and who wrote that down. */
@MotCuaTest
class SignerTest {

    @Autowired
    Counter counter;

    @Autowired
    Eyes then;

    @Autowired
    DossierEvents events;

    DossierId dossier;
    Worker deputy;

    @BeforeEach
    void a_result_waits_for_a_signature() {
        var desk = counter.worker("thanh-quang.desk-1");
        dossier = counter.given(aDossier().receivedAt("2026-11-20T09:00"), desk);
        desk.accepts(dossier);
        counter.worker("thanh-quang.ho-tich").reviews(dossier);
        deputy = counter.worker("thanh-quang.deputy").uploadsResult(dossier);
    }

    @Test
    void without_a_name_it_is_whoever_records_the_signature() {
        deputy.signs(dossier);

        assertThat(signature()).containsEntry("Người ký", "Đặng Xuân Quyền");
    }

    @Test
    void another_leader_may_have_signed_and_both_are_written_down() {
        signedBy(Normalizer.normalize("  nguyễn  hữu thọ", Normalizer.Form.NFD));

        assertThat(signature())
                .containsEntry("Người ký", "Nguyễn Hữu Thọ")
                .containsEntry("Người ghi nhận", "Đặng Xuân Quyền");
        assertThat(then.on(dossier).row().resultSigner()).isEqualTo("Nguyễn Hữu Thọ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Phạm Thị Bích Liên", "Phạm Công Bằng", "Nguyễn Văn Không Có"})
    void nobody_but_a_leader_of_the_deciding_authority_signs(String specialistOrStranger) {
        assertThatThrownBy(() -> signedBy(specialistOrStranger))
                .hasMessageContaining("phải là lãnh đạo")
                .hasMessageContaining("Nguyễn Hữu Thọ")
                .hasMessageContaining("Đặng Xuân Quyền");

        then.on(dossier).isWaitingAt(Step.SIGNING).hasStatus(DossierStatus.PROCESSING);
    }

    private void signedBy(String name) {
        var form = new HashMap<>(deputy.signature());
        form.put("signer", name);
        deputy.submits(dossier, Step.SIGNING, form);
    }

    private Map<String, String> signature() {
        return events.of(dossier).stream()
                .filter(line -> line.kind() == EventKind.SIGNED)
                .findFirst()
                .orElseThrow()
                .detail();
    }
}
