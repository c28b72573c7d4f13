package vn.motcua.delay;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.authority.Authorities;
import vn.motcua.authority.AuthorityId;
import vn.motcua.dossier.ClockCause;
import vn.motcua.dossier.ClockEntry;
import vn.motcua.dossier.ClockLedger;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierLaw;
import vn.motcua.dossier.WorkRecord;
import vn.motcua.dossier.WorkRecords;
import vn.motcua.procedure.Procedure;
import vn.motcua.procedure.ProcedureStep;
import vn.motcua.shared.TransactionClock;

/**
 * Ai đã dùng những ngày ấy: the working time of a dossier, split over officials, units, applicant and partners. A collector
 * has it from the slip to its notice, whatever the clock does; else the applicant while the clock pauses; then whoever has the
 * task that ended last, of those open; another authority only where it alone was waited for, of several that do parts of a
 * linked procedure the one that answered last; nobody, for the moments in which
 * the software passes it on.
 */
@Component
public class WhoUsedTheDays {

    private static final String SUPPLEMENT = "supplement";

    private final WorkRecords records;
    private final OpenWork openWork;
    private final ClockLedger ledger;
    private final Outages outages;
    private final DossierLaw law;
    private final Authorities authorities;
    private final TransactionClock clock;

    WhoUsedTheDays(
            WorkRecords records,
            OpenWork openWork,
            ClockLedger ledger,
            Outages outages,
            DossierLaw law,
            Authorities authorities,
            TransactionClock clock) {
        this.records = records;
        this.openWork = openWork;
        this.ledger = ledger;
        this.outages = outages;
        this.law = law;
        this.authorities = authorities;
        this.clock = clock;
    }

    /** Empty until acceptance. */
    @Transactional(readOnly = true)
    public Optional<DaysUsed> of(Dossier dossier) {
        return begun(dossier).map(from -> used(dossier, from, ended(dossier)));
    }

    /** What was used after an instant: of the lateness, from when it began. */
    @Transactional(readOnly = true)
    public DaysUsed since(Dossier dossier, Instant from) {
        return used(dossier, from, ended(dossier));
    }

    private Optional<Instant> begun(Dossier dossier) {
        return ledger.of(dossier.id()).stream().findFirst().map(ClockEntry::at);
    }

    private Optional<Instant> ended(Dossier dossier) {
        return ledger.of(dossier.id()).stream()
                .filter(entry -> entry.cause().state() == ClockCause.State.STOPPED)
                .map(ClockEntry::at)
                .findFirst();
    }

    private DaysUsed used(Dossier dossier, Instant from, Optional<Instant> end) {
        var to = end.orElseGet(clock::instant);
        var until = to.isBefore(from) ? from : to;
        var calendar = authorities.calendarOf(dossier.competentAuthority());
        var split = new SplitDays(
                calendar,
                held(dossier),
                outages.approvedBetween(from, until),
                Holder.nobody(dossier.competentAuthority()));
        return new DaysUsed(
                from, until, end.isEmpty(), calendar.openTimeBetween(from, until), split.between(from, until));
    }

    private List<Held> held(Dossier dossier) {
        var held = new ArrayList<Held>();
        openWork.collectorWaits(dossier.id()).stream()
                .map(wait -> new Held(wait.from(), wait.to(), Holder.partner(wait.partner())))
                .forEach(held::add);
        held.addAll(pauses(ledger.of(dossier.id())));
        held.addAll(ownWork(dossier));
        openWork.waits(dossier.id()).stream()
                .map(wait -> new Held(wait.from(), wait.to(), Holder.partner(wait.asked())))
                .forEach(held::add);
        openWork.branchWaits(dossier.id()).stream()
                .map(wait -> new Held(wait.from(), wait.to(), wait.holder()))
                .forEach(held::add);
        firstTask(dossier)
                .map(first -> new Held(
                        Instant.MIN, first.givenAt(), Holder.of(authority(dossier, first), null, first.element())))
                .ifPresent(held::add);
        return held;
    }

    /** A line without a state of its own leaves the clock as it was. */
    private static List<Held> pauses(List<ClockEntry> entries) {
        var pauses = new ArrayList<Held>();
        Instant paused = null;
        for (var entry : entries) {
            var state = entry.cause().state();
            if (state == ClockCause.State.PAUSED && paused == null) {
                paused = entry.at();
            } else if (state != null && state != ClockCause.State.PAUSED && paused != null) {
                pauses.add(new Held(paused, entry.at(), Holder.applicant()));
                paused = null;
            }
        }
        if (paused != null) {
            pauses.add(new Held(paused, null, Holder.applicant()));
        }
        return pauses;
    }

    private List<Held> ownWork(Dossier dossier) {
        var takings = records.takings(dossier.id());
        return tasks(dossier).stream()
                .sorted(Comparator.comparing(
                                WorkRecord::endedAt, Comparator.nullsLast(Comparator.<Instant>naturalOrder()))
                        .reversed()
                        .thenComparing(WorkRecord::givenAt)
                        .thenComparing(WorkRecord::taskId))
                .flatMap(task -> holders(task, authority(dossier, task), takings).stream())
                .toList();
    }

    private Optional<WorkRecord> firstTask(Dossier dossier) {
        return tasks(dossier).stream().min(Comparator.comparing(WorkRecord::givenAt));
    }

    /** Those of the dossier's own way, without explanations, apologies and other authorities' opinions. */
    private List<WorkRecord> tasks(Dossier dossier) {
        Map<String, WorkRecord> tasks = new LinkedHashMap<>();
        records.of(dossier.id()).forEach(task -> tasks.put(task.taskId(), task));
        openWork.open(dossier.id()).forEach(task -> tasks.putIfAbsent(task.taskId(), task));
        return tasks.values().stream()
                .filter(task -> task.processKey().equals(dossier.procedure().value())
                        || task.processKey().equals(SUPPLEMENT))
                .toList();
    }

    private static List<Held> holders(WorkRecord task, AuthorityId authority, List<WorkRecords.Taking> takings) {
        var held = new ArrayList<Held>();
        var from = task.givenAt();
        var holder = Holder.of(authority, null, task.element());
        for (var taking : takings) {
            if (taking.taskId().equals(task.taskId())) {
                held.add(new Held(from, taking.at(), holder));
                from = taking.at();
                holder = Holder.of(authority, taking.by(), task.element());
            }
        }
        held.add(new Held(from, task.endedAt(), holder));
        return held;
    }

    /** In whose house the task stood: a desk's work is done where the dossier was taken in. */
    private AuthorityId authority(Dossier dossier, WorkRecord task) {
        var step = step(law.procedureOf(dossier), task);
        var atTheDesk = step.map(ProcedureStep::atTheDesk).orElse(true);
        return atTheDesk && task.tenant().equals(dossier.competentAuthority())
                ? step.map(ProcedureStep::step).map(dossier::deskOf).orElseGet(dossier::receivingAuthority)
                : task.tenant();
    }

    private static Optional<ProcedureStep> step(Procedure procedure, WorkRecord task) {
        return task.step().flatMap(procedure::find);
    }
}
