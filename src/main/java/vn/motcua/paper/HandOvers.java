package vn.motcua.paper;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.motcua.authority.Authorities;
import vn.motcua.authority.Authority;
import vn.motcua.authority.AuthorityId;
import vn.motcua.authority.Official;
import vn.motcua.authority.OfficialId;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierLaw;
import vn.motcua.dossier.DossierStatus;
import vn.motcua.dossier.SupplementRequest;
import vn.motcua.dossier.SupplementRequests;
import vn.motcua.dossier.WorkRecord;
import vn.motcua.paper.HandOverLine.Standing;
import vn.motcua.paper.WorkSoFar.Taken;
import vn.motcua.paper.WorkSoFar.Work;
import vn.motcua.procedure.Procedure;
import vn.motcua.procedure.ProcedureStep;
import vn.motcua.procedure.Step;
import vn.motcua.shared.Vietnam;

/**
 * Who passed a dossier to whom and when, out of the record of work: each ended task was passed to the one that came next,
 * and stood against its due time to the minute; each open one stands against it as of a moment.
 */
@Component
class HandOvers {

    private static final Set<String> DESK_WORK = Set.of(
            "UserTask_AwaitSupplement",
            "UserTask_AwaitPaymentNotice",
            "UserTask_AwaitPayment",
            "UserTask_CorrectIntake",
            "UserTask_GiveBack");
    private static final Set<String> APPLICANTS_TURN = Set.of("UserTask_AwaitSupplement", "UserTask_AwaitPayment");
    private static final Taken NOBODY = new Taken(null, null);
    private static final Set<String> HOME = Set.of(Step.RETURN.taskId(), "UserTask_GiveBack");
    private static final Set<DossierStatus> WAITING =
            Set.of(DossierStatus.SUPPLEMENT_REQUESTED, DossierStatus.PAYMENT_REQUESTED);
    private static final String RECEIVER = "Người nhận kết quả";
    private static final Set<String> OTHERS_WORK = Set.of("UserTask_GiveOpinion", "UserTask_DoBranch");

    private final WorkSoFar workSoFar;
    private final DossierLaw law;
    private final Authorities authorities;
    private final HandOverSheets sheets;
    private final SupplementRequests supplements;

    HandOvers(
            WorkSoFar workSoFar,
            DossierLaw law,
            Authorities authorities,
            HandOverSheets sheets,
            SupplementRequests supplements) {
        this.workSoFar = workSoFar;
        this.law = law;
        this.authorities = authorities;
        this.sheets = sheets;
        this.supplements = supplements;
    }

    /** The oldest first, those that still have the dossier last. */
    List<HandOverLine> of(Dossier dossier, Instant now) {
        var work = workSoFar.of(dossier.id());
        var way = new Way(dossier, law.procedureOf(dossier), work);
        var tasks =
                work.tasks().stream().filter(task -> way.unit(task).isPresent()).toList();
        return Stream.concat(
                        way.lines(tasks).stream(),
                        tasks.stream().filter(task -> task.endedAt() == null).map(task -> way.open(task, now)))
                .toList();
    }

    /** The units through which this dossier goes. */
    private final class Way {

        private final Dossier dossier;
        private final Procedure procedure;
        private final String desk;
        private final String returnDesk;
        private final List<SupplementRequest> asked;
        private final Work work;
        private final PaperMarks marks;

        Way(Dossier dossier, Procedure procedure, Work work) {
            this.work = work;
            this.marks = new PaperMarks(dossier.id(), sheets.of(dossier.id()));
            this.dossier = dossier;
            this.procedure = procedure;
            this.asked = supplements.of(dossier.id());
            this.desk = desk(dossier.receivingAuthority());
            this.returnDesk = desk(dossier.returningAuthority());
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
            var taken = next.map(work::firstTaken).orElse(NOBODY);
            return new HandOverLine(
                    unit(task).orElseThrow(),
                    fullName(task.endedBy() == null ? task.takenBy() : task.endedBy()),
                    task.endedAt(),
                    home ? RECEIVER : next.flatMap(this::unit).orElseGet(() -> expectedAfter(tasks, index)),
                    home ? dossier.receiver().name() : fullName(taken.by()),
                    home ? task.endedAt() : taken.at(),
                    Standing.of(task.endedAt(), task.dueAt()),
                    takenAway(task) ? noteOf(next) : said(task, returnedBy(tasks, index)));
        }

        /** Late to the minute; an applicant who is waited for makes nobody here late. */
        HandOverLine open(WorkRecord task, Instant now) {
            var waits = APPLICANTS_TURN.contains(task.element());
            var late = !waits && task.dueAt() != null && Standing.of(now, task.dueAt()) == Standing.LATE;
            return new HandOverLine(
                    unit(task).orElseThrow(),
                    fullName(work.holder(task).by()),
                    null,
                    null,
                    null,
                    null,
                    late ? Standing.LATE : Standing.OPEN,
                    waits
                            ? "Chờ người nộp hồ sơ"
                            : task.dueAt() == null ? null : "Hạn bước này: " + Vietnam.minute(task.dueAt()));
        }

        /** Null where there is nothing to remark. */
        private String said(WorkRecord task, String returned) {
            var intake = task.element().equals(Step.INTAKE.taskId());
            var remarks = Stream.concat(
                            Stream.of(
                                            Optional.ofNullable(intake ? marks.toUnit() : null),
                                            Optional.ofNullable(returned))
                                    .flatMap(Optional::stream),
                            asked.stream()
                                    .filter(request -> together(request.askedAt(), task.endedAt()))
                                    .map(request -> "Yêu cầu bổ sung lần %d".formatted(request.round())))
                    .toList();
            return remarks.isEmpty() ? null : String.join("; ", remarks);
        }

        /** With what a unit's step sent back on paper, until the next of its steps ended; null for the desk's own. */
        private String returnedBy(List<WorkRecord> tasks, int index) {
            var task = tasks.get(index);
            if (atTheDesk(task)) {
                return null;
            }
            var until = tasks.subList(index + 1, tasks.size()).stream()
                    .filter(later -> later.endedAt() != null && !atTheDesk(later))
                    .map(WorkRecord::endedAt)
                    .findFirst()
                    .orElse(Instant.MAX);
            return marks.toDesk(task.endedAt(), until);
        }

        private boolean atTheDesk(WorkRecord task) {
            return unit(task)
                    .filter(unit -> unit.equals(desk) || unit.equals(returnDesk))
                    .isPresent();
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
            return OTHERS_WORK.contains(task.element())
                    ? Optional.of(authority(task.tenant()))
                    : task.step().flatMap(procedure::find).map(step -> unit(step, task.tenant()));
        }

        private String unit(ProcedureStep step, AuthorityId tenant) {
            if (step.step().equals(Step.RETURN)) {
                return returnDesk;
            }
            return step.atTheDesk() ? desk : step.role().label() + ", " + authority(tenant);
        }

        /**
         * Who will take up what nobody has taken up yet: the desk where an applicant is waited for, the next of the procedure's steps, or, where it was taken away,
         * whoever had it before; the desk where the dossier has ended.
         */
        private String expectedAfter(List<WorkRecord> tasks, int index) {
            var task = tasks.get(index);
            if (takenAway(task)) {
                return ended() || index == 0 ? desk : unit(tasks.get(index - 1)).orElse(desk);
            }
            if (index + 1 == tasks.size() && WAITING.contains(dossier.status())) {
                return desk;
            }
            var steps = procedure.steps().stream()
                    .filter(step -> step.hours(dossier.caseKey()).signum() > 0)
                    .toList();
            var own = task.step().flatMap(procedure::find).map(steps::indexOf).orElse(-1);
            return own < 0 || own + 1 >= steps.size() ? desk : unit(steps.get(own + 1), task.tenant());
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

    private static boolean together(Instant one, Instant other) {
        return Duration.between(one, other).abs().compareTo(Duration.ofSeconds(1)) <= 0;
    }

    /** Null for nobody. */
    private String fullName(OfficialId official) {
        return official == null
                ? null
                : authorities.official(official).map(Official::fullName).orElse(null);
    }

    private String desk(AuthorityId id) {
        return authorities.find(id).orElseThrow().deskName();
    }

    private String authority(AuthorityId id) {
        return authorities.find(id).map(Authority::name).orElse(id.value());
    }
}
