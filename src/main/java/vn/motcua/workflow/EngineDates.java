package vn.motcua.workflow;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.TaskService;
import org.springframework.stereotype.Component;
import vn.motcua.decree.HeldDate;
import vn.motcua.desk.DifferenceKind;
import vn.motcua.desk.FoundDifference;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierId;
import vn.motcua.shared.Outcome;
import vn.motcua.shared.Vietnam;

/** When the engine holds the steps and bells of a dossier due, against what the register leads to. */
@Component
class EngineDates {

    private final HeldDates held;
    private final RegisterDates register;
    private final ManagementService management;
    private final TaskService tasks;
    private final AsTheSystem asTheSystem;

    EngineDates(
            HeldDates held,
            RegisterDates register,
            ManagementService management,
            TaskService tasks,
            AsTheSystem asTheSystem) {
        this.held = held;
        this.register = register;
        this.management = management;
        this.tasks = tasks;
        this.asTheSystem = asTheSystem;
    }

    /** One task or bell and when it should be due. */
    private record Wrong(HeldDate held, Instant expected) {

        String detail() {
            return "%s: đang là %s, theo sổ là %s"
                    .formatted(held.element(), Vietnam.moment(held.due()), Vietnam.moment(expected));
        }
    }

    /** One difference a dossier; two statements for all. */
    List<FoundDifference> wrong(Collection<Dossier> dossiers) {
        var byDossier = new HashMap<DossierId, List<String>>();
        wrongOnes(dossiers).forEach(wrong -> byDossier
                .computeIfAbsent(wrong.held().dossier(), dossier -> new ArrayList<>())
                .add(wrong.detail()));
        return byDossier.entrySet().stream()
                .map(dossier -> new FoundDifference(
                        DifferenceKind.ENGINE_DUE,
                        dossier.getKey().toString(),
                        null,
                        String.join("; ", dossier.getValue()) + "."))
                .toList();
    }

    /** Tasks and bells of a dossier are due when the register says. */
    Outcome<Void> set(Dossier dossier) {
        asTheSystem.call(() -> {
            wrongOnes(List.of(dossier)).forEach(this::set);
            return null;
        });
        return Outcome.done(null);
    }

    /** The whole dossier's bells alone, after its due date has moved. */
    void setBells(Dossier dossier) {
        asTheSystem.call(() -> {
            wrongOnes(List.of(dossier)).stream()
                    .filter(wrong -> RegisterDates.WHOLE.contains(wrong.held().element()))
                    .forEach(this::set);
            return null;
        });
    }

    private void set(Wrong wrong) {
        var due = Date.from(wrong.expected());
        if (wrong.held().bell()) {
            management.setJobDuedate(wrong.held().id(), due);
        } else {
            var task = tasks.createTaskQuery().taskId(wrong.held().id()).singleResult();
            task.setDueDate(due);
            tasks.saveTask(task);
        }
    }

    private List<Wrong> wrongOnes(Collection<Dossier> dossiers) {
        var byDossier = held.of(dossiers.stream().map(Dossier::id).toList());
        return dossiers.stream()
                .flatMap(dossier -> wrongOnes(dossier, byDossier.getOrDefault(dossier.id(), List.of())))
                .toList();
    }

    private Stream<Wrong> wrongOnes(Dossier dossier, List<HeldDate> open) {
        var expected = register.of(dossier, open);
        return open.stream()
                .map(one -> new Wrong(one, expected.get(one.element())))
                .filter(wrong -> wrong.expected() != null && wrong.held().apartFrom(wrong.expected()));
    }
}
