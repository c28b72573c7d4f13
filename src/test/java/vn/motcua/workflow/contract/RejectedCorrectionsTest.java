package vn.motcua.workflow.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import vn.motcua.testing.Released;

/** A correction of a released model keeps what running dossiers rest on. */
class RejectedCorrectionsTest {

    private static final Sample BIRTH = Sample.model(Sample.BIRTH);
    private static final Sample PARCEL = Sample.model("processes/shared/return-by-post.bpmn");

    /** What was released last under each version of the law, with what stands in its place now. */
    static Stream<Released> last() {
        return Released.all()
                .collect(Collectors.groupingBy(released -> released.name().replaceFirst("-\\d+$", "")))
                .values()
                .stream()
                .map(versions -> versions.stream()
                        .max(Comparator.comparing(RejectedCorrectionsTest::number))
                        .orElseThrow());
    }

    @ParameterizedTest
    @MethodSource("last")
    void what_is_shipped_keeps_what_was_released_last(Released released) throws Exception {
        var dated = Path.of("processes/%s@%s.bpmn"
                .formatted(released.key(), released.procedure().validFrom()));
        var path = Files.exists(dated) ? dated : Path.of("processes", released.key() + ".bpmn");

        assertThat(ProcedureContract.checkAgainst(path.toString(), Files.readString(path), released.bpmn()))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    UserTask_CorrectIntake           | UserTask_MendIntake           | UserTask_CorrectIntake
                    CallActivity_Payment             | CallActivity_Fee              | CallActivity_Payment
                    BoundaryEvent_ReviewRecalled     | BoundaryEvent_ReviewCalled    | BoundaryEvent_ReviewRecalled
                    BoundaryEvent_DossierOverdue     | BoundaryEvent_Late            | BoundaryEvent_DossierOverdue
                    SubProcess_Resolution            | SubProcess_Work               | SubProcess_Resolution
                    ServiceTask_DigitizeResult       | ServiceTask_ScanResult        | ServiceTask_DigitizeResult
                    name="dossier.recalled"          | name="dossier.supplemented"   | Message_DossierRecalled
                    errorCode="supplement.needed"    | errorCode="papers.needed"      | Error_SupplementNeeded
                    ${completeReturnListener}        | ${completeSigningListener}    | UserTask_Return
                    ${returnMode ==                  | ${reviewOutcome ==            | Flow_ReturnByPost
                    """)
    void a_correction_that_drops_what_a_dossier_rests_on_is_refused(String from, String to, String element) {
        var findings = ProcedureContract.checkAgainst(
                BIRTH.path(), BIRTH.changed(from, to).bpmn(), BIRTH.bpmn());

        assertThat(findings).extracting(Finding::rule).containsOnly("stable-id");
        assertThat(findings).extracting(Finding::element).contains(element);
    }

    @Test
    void a_message_that_a_parcel_waits_for_may_not_vanish() {
        var deaf = PARCEL.changed("parcel.delivered", "parcel.overtaken");

        assertThat(ProcedureContract.checkAgainst(PARCEL.path(), deaf.bpmn(), PARCEL.bpmn()))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.reason()).contains("thông điệp «parcel.delivered»");
                    assertThat(finding.remedy()).contains("validFrom");
                });
    }

    @Test
    void a_user_task_that_becomes_another_kind_is_another_place() {
        var other = BIRTH.bpmn().replace("bpmn:userTask", "bpmn:manualTask");

        assertThat(ProcedureContract.checkAgainst(BIRTH.path(), other, BIRTH.bpmn()))
                .extracting(Finding::element)
                .contains("UserTask_Intake", "UserTask_Return");
    }

    @Test
    void new_names_places_and_words_are_free() {
        var corrected = BIRTH.changed("name=\"Ký duyệt kết quả\"", "name=\"Ký và ban hành kết quả\"")
                .changed("Flow_SentBack", "Flow_NotSigned")
                .changed("Gateway_Signed", "Gateway_IsSigned");

        assertThat(ProcedureContract.checkAgainst(BIRTH.path(), corrected.bpmn(), BIRTH.bpmn()))
                .isEmpty();
    }

    private static int number(Released released) {
        return Integer.parseInt(released.name().substring(released.name().lastIndexOf('-') + 1));
    }
}
