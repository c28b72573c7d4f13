package vn.motcua.scenario;

import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.task.Task;
import vn.motcua.authority.OfficialId;
import vn.motcua.authority.Role;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierId;
import vn.motcua.workflow.RefusalIn;

/** One scenario while it is played: what is brought, and the dossier it has become. */
final class Play {

    private final Stage stage;
    private final Scenario scenario;
    private final Filing filing = new Filing();
    private final Offices offices;
    private final Robots robots;
    private DossierId dossier;
    private String refused;

    Play(Stage stage, Offices offices, Scenario scenario) {
        this.stage = stage;
        this.offices = offices;
        this.scenario = scenario;
        this.robots = new Robots(stage, offices);
    }

    Stage stage() {
        return stage;
    }

    Scenario scenario() {
        return scenario;
    }

    Filing filing() {
        return filing;
    }

    Robots robots() {
        return robots;
    }

    Offices offices() {
        return offices;
    }

    /** Entered at the desk by the first sentence that needs it. */
    DossierId dossier() {
        if (dossier == null) {
            dossier = robots.register(filing);
        }
        return dossier;
    }

    /** Empty while nothing has been entered. */
    Optional<DossierId> entered() {
        return Optional.ofNullable(dossier);
    }

    Dossier row() {
        return stage.register().get(dossier());
    }

    Tasks tasks() {
        return new Tasks(stage, dossier());
    }

    Passing time() {
        return new Passing(stage, dossier());
    }

    /**
     * Whoever's work the task is sends its form.
     *
     * @throws NotSo if it is the work of another role
     */
    void does(Role role, Task task, Map<String, Object> fields) {
        mustBe(role, task);
        robots.complete(dossier(), task, fields);
    }

    /** Whoever has it, of whatever role. */
    void does(Task task, Map<String, Object> fields) {
        robots.complete(dossier(), task, fields);
    }

    void mustBe(Role role, Task task) {
        var whose = tasks().roleOf(task);
        if (whose != role) {
            throw new NotSo(
                    "«%s» là việc của %s, không phải của %s"
                            .formatted(task.getName(), OpenPlaces.wordsFor(whose), OpenPlaces.wordsFor(role)),
                    "Sửa lại người làm");
        }
    }

    void as(OfficialId official, Runnable work) {
        robots.as(official, ignored -> work.run());
    }

    /** What the software answered to the last act, if it said no and no sentence has spoken of it yet. */
    Optional<String> refused() {
        return Optional.ofNullable(refused);
    }

    void expectedRefusal() {
        refused = null;
    }

    /** Does it, keeping a refusal for the next sentence; then what is due runs. */
    void act(Runnable deed) {
        try {
            deed.run();
        } catch (NotSo wrong) {
            throw wrong;
        } catch (RuntimeException thrown) {
            refused = RefusalIn.find(thrown).orElseThrow(() -> thrown).message();
            return;
        }
        if (dossier != null) {
            time().settle();
        }
    }
}
