package vn.motcua.paper;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.motcua.authority.Authorities;
import vn.motcua.authority.Authority;
import vn.motcua.authority.AuthorityId;
import vn.motcua.authority.Official;
import vn.motcua.authority.OfficialId;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierLaw;
import vn.motcua.dossier.DossierStatus;
import vn.motcua.dossier.WorkRecord;
import vn.motcua.dossier.WorkRecords;
import vn.motcua.paper.HandOverLine.Standing;
import vn.motcua.procedure.Procedure;
import vn.motcua.procedure.ProcedureStep;
import vn.motcua.procedure.Step;
import vn.motcua.shared.Vietnam;

/**
 * Who passed a dossier to whom and when, out of the record of work: each ended task was passed to the one that came next,
 * and stood against its due time to the minute.
 */
@Component
class HandOvers {

    private static final Set<String> DESK_WORK = Set.of(
            "UserTask_AwaitSupplement",
            "UserTask_AwaitPaymentNotice",
            "UserTask_AwaitPayment",
            "UserTask_CorrectIntake",
            "UserTask_GiveBack");
    private static final Set<String> HOME = Set.of(Step.RETURN.taskId(), "UserTask_GiveBack");
    private static final String RECEIVER = "Người nhận kết quả";
    private static final String OPINION = "UserTask_GiveOpinion";

    private final WorkRecords records;
    private final DossierLaw law;
    private final Authorities authorities;
    private final HandOverSheets sheets;

    HandOvers(WorkRecords records, DossierLaw law, Authorities authorities, HandOverSheets sheets) {
        this.records = records;
        this.law = law;
        this.authorities = authorities;
        this.sheets = sheets;
    }

    /** The oldest first. */
    List<HandOverLine> of(Dossier dossier) {
        var way = new Way(dossier, law.procedureOf(dossier));
        var tasks = records.of(dossier.id()).stream()
                .filter(task -> way.unit(task).isPresent())
                .toList();
        return way.lines(tasks);
    }

    /** The units through which this dossier goes. */
    private final class Way {

        private final Dossier dossier;
        private final Procedure procedure;
        private final String desk;

        Way(Dossier dossier, Procedure procedure) {
            this.dossier = dossier;
            this.procedure = procedure;
            var receiving = authorities.find(dossier.receivingAuthority()).orElseThrow();
            this.desk = receiving.desk() == null ? receiving.name() : receiving.desk();
        }

        List<HandOverLine> lines(List<WorkRecord> tasks) {
            var lines = new ArrayList<HandOverLine>();
            for (int index = 0; index < tasks.size(); index++) {
                if (tasks.get(index).endedAt() != null) {
                    lines.add(line(tasks, index));
                }
            }
            return lines;
        }

        private HandOverLine line(List<WorkRecord> tasks, int index) {
            var task = tasks.get(index);
            var next = after(task, tasks.subList(index + 1, tasks.size()));
            var home = goesHome(task);
            return new HandOverLine(
                    unit(task).orElseThrow(),
                    fullName(task.endedBy() == null ? task.takenBy() : task.endedBy()),
                    home ? RECEIVER : next.flatMap(this::unit).orElseGet(() -> expectedAfter(tasks, index)),
                    home ? dossier.receiver().name() : next.map(this::whoTook).orElse(null),
                    task.endedAt(),
                    standing(task.endedAt(), task.dueAt()),
                    takenAway(task) ? noteOf(next) : task.element().equals(Step.INTAKE.taskId()) ? papers() : null);
        }

        /** The papers' own mark; null where none were given on a sheet, else each time they were. */
        private String papers() {
            var given = sheets.of(dossier.id()).stream().map(this::papers).toList();
            return given.isEmpty() ? null : "Giấy: " + String.join("; ", given);
        }

        private String papers(HandOverSheet sheet) {
            var given = "giao " + Vietnam.minute(sheet.madeAt());
            return sheet.papers().stream()
                    .filter(paper -> paper.dossier().equals(dossier.id()))
                    .map(HandOverSheet.Paper::takenAt)
                    .filter(Objects::nonNull)
                    .map(taken -> given + ", nhận " + Vietnam.minute(taken))
                    .findFirst()
                    .orElse(given + ", chưa nhận");
        }

        private String noteOf(Optional<WorkRecord> next) {
            return ended() && next.stream().allMatch(HandOvers::goesHome)
                    ? dossier.status().label()
                    : "Chuyển đi khi chưa hoàn thành";
        }

        private boolean ended() {
            return dossier.status() == DossierStatus.WITHDRAWN || dossier.status() == DossierStatus.STOPPED;
        }

        /** Empty for work that is none of the dossier's way: explanations, apologies. */
        Optional<String> unit(WorkRecord task) {
            if (DESK_WORK.contains(task.element())) {
                return Optional.of(desk);
            }
            return task.element().equals(OPINION)
                    ? Optional.of(authority(task.tenant()))
                    : task.step().flatMap(procedure::find).map(step -> unit(step, task.tenant()));
        }

        private String unit(ProcedureStep step, AuthorityId tenant) {
            return step.atTheDesk() ? desk : step.role().label() + ", " + authority(tenant);
        }

        /**
         * Who will take up what nobody has taken up yet: the next of the procedure's steps, or, where it was taken away,
         * whoever had it before; the desk where the dossier has ended.
         */
        private String expectedAfter(List<WorkRecord> tasks, int index) {
            var task = tasks.get(index);
            if (takenAway(task)) {
                return ended() || index == 0 ? desk : unit(tasks.get(index - 1)).orElse(desk);
            }
            var steps = procedure.steps().stream()
                    .filter(step -> step.hours(dossier.caseKey()).signum() > 0)
                    .toList();
            var own = task.step().flatMap(procedure::find).map(steps::indexOf).orElse(-1);
            return own < 0 || own + 1 >= steps.size() ? desk : unit(steps.get(own + 1), task.tenant());
        }

        private String whoTook(WorkRecord task) {
            return fullName(task.takenBy() == null ? task.endedBy() : task.takenBy());
        }
    }

    private static boolean takenAway(WorkRecord task) {
        return task.ending() == WorkRecord.Ending.LEFT;
    }

    private static boolean goesHome(WorkRecord task) {
        return HOME.contains(task.element());
    }

    /** The engine's clock cuts to milliseconds what ours does not: a moment before is after. */
    private static Optional<WorkRecord> after(WorkRecord task, List<WorkRecord> later) {
        return later.stream()
                .filter(next -> !next.givenAt().isBefore(task.endedAt().minusSeconds(1)))
                .findFirst();
    }

    private static Standing standing(Instant ended, Instant due) {
        if (due == null) {
            return Standing.ON_TIME;
        }
        var against = ended.truncatedTo(ChronoUnit.MINUTES).compareTo(due.truncatedTo(ChronoUnit.MINUTES));
        return against < 0 ? Standing.EARLY : against == 0 ? Standing.ON_TIME : Standing.LATE;
    }

    /** Null for nobody. */
    private String fullName(OfficialId official) {
        return official == null
                ? null
                : authorities.official(official).map(Official::fullName).orElse(null);
    }

    private String authority(AuthorityId id) {
        return authorities.find(id).map(Authority::name).orElse(id.value());
    }
}
