package vn.motcua.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;
import static vn.motcua.testing.ADossier.aDossier;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.RepositoryService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import vn.motcua.dossier.DossierId;
import vn.motcua.dossier.LedgerDue;
import vn.motcua.move.ExportRunning;
import vn.motcua.move.InstanceMoves;
import vn.motcua.move.RunningExport;
import vn.motcua.procedure.Channel;
import vn.motcua.procedure.ProcedureKey;
import vn.motcua.procedure.ProcedureVersions;
import vn.motcua.procedure.Step;
import vn.motcua.scenario.ScenarioFile;
import vn.motcua.scenario.ScenarioFiles;
import vn.motcua.scenario.Stage;
import vn.motcua.testing.Carrier;
import vn.motcua.testing.Counter;
import vn.motcua.testing.Eyes;
import vn.motcua.testing.MotCuaTest;
import vn.motcua.testing.Office;
import vn.motcua.testing.Worker;

/** What a rehearsal says of the dossiers under way is what then happens to them. */
@MotCuaTest
class EffectOnRunningTest {

    @Autowired
    Stage stage;

    @Autowired
    Carrier carrier;

    @Autowired
    Counter counter;

    @Autowired
    ExportRunning exportRunning;

    @Autowired
    RepositoryService repository;

    @Autowired
    ProcedureVersions versions;

    @Autowired
    LedgerDue ledgerDue;

    @Autowired
    InstanceMoves moves;

    @Autowired
    Office time;

    @Autowired
    Eyes then;

    @BeforeEach
    void everything_outside_works() {
        carrier.isWell();
    }

    @Test
    void dossiers_under_way_are_held_against_the_draft_one_by_one() {
        var desk = counter.worker("thanh-quang.desk-1");
        var dossier = counter.given(aDossier().of("house-building-permit").receivedAt("2026-06-26T09:00"), desk);
        desk.accepts(dossier);
        var export = exportRunning.of(new ProcedureKey("house-building-permit"));
        assertThat(export.models()).isNotEmpty();
        assertThat(export.toString()).doesNotContain("Nguyễn Văn An", "031090001234");
        var mine = export.dossiers().stream()
                .filter(one -> one.dossier().equals(dossier.toString()))
                .findFirst()
                .orElseThrow();
        var bpmn = export.models().get(mine.model());
        assertThat(bpmn).contains("UserTask_Review");
        var noSuchStep = bpmn.replace("UserTask_Review", "UserTask_Examine");
        var old = new RunningExport.Running(
                "đứng ở bước đã bỏ",
                "former",
                "ordinary",
                mine.competent(),
                mine.receivedAt(),
                mine.dueAt(),
                mine.clock(),
                List.of("UserTask_Examine"));
        var otherCase = new RunningExport.Running(
                "trường hợp lạ",
                mine.model(),
                "no-such-case",
                mine.competent(),
                mine.receivedAt(),
                mine.dueAt(),
                mine.clock(),
                mine.nodes());

        var definitions = repository.createProcessDefinitionQuery().count();
        var effect = effectOnRunning()
                .of(new RunningExport(
                        export.procedure(),
                        Instant.parse("2026-07-08T01:00:00Z"),
                        Map.of(mine.model(), bpmn, "former", noSuchStep),
                        List.of(mine, old, otherCase)));

        assertThat(effect.lines())
                .extracting(RunningEffect.Line::date)
                .containsExactly(
                        RunningEffect.Date.LATE_AT_ONCE, RunningEffect.Date.LATE_AT_ONCE, RunningEffect.Date.NO_CASE);
        assertThat(effect.lines().get(0).newDueAt()).isEqualTo(Instant.parse("2026-07-07T10:00:00Z"));
        assertThat(effect.lines().get(0).obstacle()).isNull();
        assertThat(effect.lines().get(1).obstacle()).isEqualTo("bản nháp không có bước «Thẩm định hồ sơ»");
        assertThat(effect.stuck()).isOne();
        assertThat(repository.createProcessDefinitionQuery().count())
                .as("nothing of it stays")
                .isEqualTo(definitions);
        assertThat(new RehearsalPage()
                        .of(new Rehearsal(stage)
                                .of(first(ScenarioFiles.of("death-registration")))
                                .with(effect)))
                .contains("Hồ sơ đang giải quyết", "bản nháp không có bước «Thẩm định hồ sơ»", "17:00 07/07/2026");
    }

    @Test
    void an_export_that_cannot_be_used_is_refused_in_words(@TempDir Path folder) throws IOException {
        var other = Files.writeString(
                folder.resolve("other.json"),
                "{\"procedure\": \"death-registration\", \"at\": \"2026-07-08T01:00:00Z\", \"models\": {}, \"dossiers\": []}");
        var former = Files.writeString(
                folder.resolve("former.json"),
                "{\"procedure\": \"land-transfer\", \"dossiers\": [{\"straight\": true}]}");

        assertThat(Rehearse.export("land-transfer", "")).isEmpty();
        assertThat(Rehearse.export("death-registration", other.toString())).isPresent();
        assertThatThrownBy(() -> Rehearse.export("land-transfer", other.toString()))
                .hasMessageContaining("là hồ sơ của thủ tục «death-registration», không phải «land-transfer»");
        assertThatThrownBy(() -> Rehearse.export("land-transfer", former.toString()))
                .hasMessageContaining("hãy tải lại ở trang «Chuyển bản»");
        assertThatThrownBy(() -> Rehearse.export(
                        "land-transfer", folder.resolve("none.json").toString()))
                .hasMessageContaining("không có tệp");
    }

    @Test
    void what_waited_is_counted_by_its_own_lines_under_the_draft() {
        var desk = counter.worker("thanh-quang.desk-1");
        var specialist = counter.worker("thanh-quang.dia-chinh");
        var former = accepted("2026-06-26T09:00", desk);
        time.itIs("2026-06-29T10:00");
        specialist.asksSupplement(former, Step.REVIEW, "land-paper");
        var present = accepted("2026-07-06T09:00", desk);
        time.itIs("2026-07-07T10:00");
        specialist.asksSupplement(present, Step.REVIEW, "land-paper");
        var waiting = accepted("2026-07-06T09:10", desk);
        specialist.asksSupplement(waiting, Step.REVIEW, "land-paper");
        time.itIs("2026-07-09T15:00");
        desk.takesSupplement(former);
        desk.takesSupplement(present);
        var unaccepted = counter.given(
                aDossier().of("house-building-permit").through(Channel.ONLINE).receivedAt("2026-07-09T15:05"), desk);

        var export = exportRunning.of(new ProcedureKey("house-building-permit"));
        var effect = effectOnRunning().of(export);

        assertThat(line(effect, present).date()).isEqualTo(RunningEffect.Date.SAME);
        assertThat(line(effect, waiting).date()).isEqualTo(RunningEffect.Date.SAME);
        assertThat(line(effect, unaccepted).date()).isEqualTo(RunningEffect.Date.NOT_COUNTED);
        assertThat(line(effect, former).dueAt()).isEqualTo(then.on(former).row().dueAt());
        assertThat(line(effect, former).newDueAt())
                .as("the same wait under the same law ends on the same day")
                .isEqualTo(then.on(present).row().dueAt());
        assertThat(line(effect, former).date()).isEqualTo(RunningEffect.Date.EARLIER);
    }

    @Test
    void who_it_says_cannot_move_is_who_then_cannot() {
        var desk = counter.worker("thanh-quang.desk-1");
        var specialist = counter.worker("thanh-quang.dia-chinh");
        var reviewed = accepted("2026-07-13T09:00", desk);
        var paying = accepted("2026-07-13T09:10", desk);
        specialist.refersPayment(paying);
        var supplementing = accepted("2026-07-13T09:20", desk);
        specialist.asksSupplement(supplementing, Step.REVIEW, "land-paper");
        var atTheHead = accepted("2026-07-13T09:30", desk);
        specialist.reviews(atTheHead);
        var all = List.of(reviewed, paying, supplementing, atTheHead);
        var from = then.instance(reviewed, "house-building-permit").getProcessDefinitionId();
        var draft = draft(from);
        var procedure = stage.catalogue()
                .inForce(new ProcedureKey("house-building-permit"), LocalDate.of(2026, 7, 13))
                .orElseThrow();

        var effect = effectOnRunning().of(exportRunning.of(procedure.key()), procedure, definitionOf(draft));

        try {
            assertThat(all.stream().map(one -> line(effect, one).obstacle()))
                    .containsExactly(
                            null,
                            "bản nháp không có bước «Chờ nộp tiền»",
                            null,
                            "bản nháp không có bước «Xét duyệt của trưởng phòng»");
            for (var dossier : all) {
                var moved = catchThrowable(() -> moves.move(dossier, from, definitionOf(draft)));
                assertThat(moved == null)
                        .as(line(effect, dossier).place())
                        .isEqualTo(line(effect, dossier).obstacle() == null);
            }
        } finally {
            repository.deleteDeployment(draft, true);
        }
    }

    /** The model with the head's step and the wait for money drawn anew, under ids of their own. */
    private String draft(String definition) {
        var bpmn = moves.model(definition)
                .replace("UserTask_DivisionReview", "UserTask_HeadReview")
                .replace("CallActivity_Payment", "CallActivity_WaitForMoney");
        return repository
                .createDeployment()
                .name("RehearsalTest")
                .addString("draft.bpmn", bpmn)
                .deploy()
                .getId();
    }

    private String definitionOf(String deployment) {
        return repository
                .createProcessDefinitionQuery()
                .deploymentId(deployment)
                .singleResult()
                .getId();
    }

    private DossierId accepted(String receivedAt, Worker desk) {
        var dossier = counter.given(
                aDossier().of("house-building-permit").through(Channel.ONLINE).receivedAt(receivedAt), desk);
        desk.accepts(dossier);
        return dossier;
    }

    private EffectOnRunning effectOnRunning() {
        return new EffectOnRunning(repository, stage.runtime(), stage.catalogue(), versions, ledgerDue);
    }

    private static RunningEffect.Line line(RunningEffect effect, DossierId dossier) {
        return effect.lines().stream()
                .filter(line -> line.dossier().equals(dossier.toString()))
                .findFirst()
                .orElseThrow();
    }

    private static ScenarioFile first(ScenarioFile file) {
        return new ScenarioFile(file.file(), List.of(file.scenarios().get(0)), List.of());
    }
}
