package vn.motcua.workflow;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.motcua.decree.MovedLimit;
import vn.motcua.decree.WaitLimit;
import vn.motcua.decree.WaitLimit.Sort;
import vn.motcua.decree.WaitLimits;
import vn.motcua.delivery.ParcelLimits;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierId;
import vn.motcua.dossier.SupplementLimits;
import vn.motcua.linked.Branches;
import vn.motcua.linked.LinkedLimits;
import vn.motcua.linked.RemindBranch;
import vn.motcua.opinion.OpinionLimits;
import vn.motcua.opinion.OpinionReminder;
import vn.motcua.payment.CollectorLimits;
import vn.motcua.posting.PostingLimits;
import vn.motcua.shared.TransactionClock;
import vn.motcua.workflow.engine.RedateEngineRows;

/** Limits of applicants, asked authorities, those that do parts of linked procedures, postings, and the carrier under a calendar decree: the register's date, and the tasks and bells at it. */
@Component
class EngineWaitLimits implements WaitLimits {

    private static final String REMINDER = "BoundaryEvent_OpinionReminder";
    private static final String PART_REMINDER = "BoundaryEvent_BranchReminder";

    private final SupplementLimits supplements;
    private final OpinionLimits opinions;
    private final Branches branches;
    private final LinkedLimits linked;
    private final PostingLimits postings;
    private final CollectorLimits collectors;
    private final ParcelLimits parcels;
    private final OwnAnswers ours;
    private final OpinionReminder reminder;
    private final RemindBranch remindBranch;
    private final HeldWaits held;
    private final RedateEngineRows rows;
    private final TransactionClock clock;

    EngineWaitLimits(
            SupplementLimits supplements,
            OpinionLimits opinions,
            Branches branches,
            LinkedLimits linked,
            PostingLimits postings,
            CollectorLimits collectors,
            ParcelLimits parcels,
            OwnAnswers ours,
            OpinionReminder reminder,
            RemindBranch remindBranch,
            HeldWaits held,
            RedateEngineRows rows,
            TransactionClock clock) {
        this.supplements = supplements;
        this.opinions = opinions;
        this.branches = branches;
        this.linked = linked;
        this.postings = postings;
        this.collectors = collectors;
        this.parcels = parcels;
        this.ours = ours;
        this.reminder = reminder;
        this.remindBranch = remindBranch;
        this.held = held;
        this.rows = rows;
        this.clock = clock;
    }

    @Override
    public Map<DossierId, List<WaitLimit>> open(Collection<DossierId> dossiers) {
        var papers = supplements.open(dossiers).stream()
                .map(one -> new WaitLimit(
                        Sort.SUPPLEMENT, one.dossier(), one.id(), null, null, one.askedAt(), one.dueAt()));
        var answers = opinions.open(dossiers).stream()
                .map(one -> new WaitLimit(
                        Sort.OPINION, one.dossier(), one.id(), one.asked(), null, one.askedAt(), one.dueAt()));
        var parts = branches.open(dossiers).stream()
                .map(one -> new WaitLimit(
                        Sort.BRANCH, one.dossier(), one.id(), one.asked(), one.label(), one.sentAt(), one.dueAt()));
        var hanging = postings.open(dossiers).stream()
                .map(one -> new WaitLimit(
                        Sort.PUBLIC_POSTING, one.dossier(), one.id(), null, null, one.postedAt(), one.endsAt()));
        var notices = collectors.open(dossiers).stream()
                .map(one -> new WaitLimit(
                        Sort.COLLECTOR,
                        one.dossier(),
                        one.id(),
                        null,
                        one.referral().collector(),
                        one.askedAt(),
                        one.referralDueAt()));
        var onTheWay = parcels.underWay(dossiers).stream()
                .map(one ->
                        new WaitLimit(Sort.PARCEL, one.dossier(), one.id(), null, null, one.orderedAt(), one.dueAt()));
        return Stream.of(papers, answers, parts, hanging, notices, onTheWay, ours.open(dossiers))
                .flatMap(limits -> limits)
                .collect(groupingBy(WaitLimit::dossier));
    }

    @Override
    public Instant due(Dossier dossier, WaitLimit limit) {
        return switch (limit.sort()) {
            case SUPPLEMENT -> supplements.due(dossier, limit.begun());
            case OPINION -> opinions.due(dossier, limit.asked(), limit.begun());
            case BRANCH -> linked.due(dossier, limit.id());
            case PUBLIC_POSTING -> postings.due(dossier, limit.id());
            case COLLECTOR -> collectors.due(dossier, limit.begun());
            case PARCEL -> parcels.due(dossier, limit.begun());
            case APOLOGY_ANSWER, APOLOGY_LETTER, EXPLANATION -> ours.due(dossier, limit);
        };
    }

    @Override
    public void move(List<MovedLimit> moved) {
        if (moved.isEmpty()) {
            return;
        }
        var answers = byId(moved, Sort.OPINION);
        var parts = byId(moved, Sort.BRANCH);
        var hanging = byId(moved, Sort.PUBLIC_POSTING);
        supplements.move(byId(moved, Sort.SUPPLEMENT));
        opinions.move(answers);
        linked.move(parts);
        postings.move(hanging);
        collectors.move(byId(moved, Sort.COLLECTOR));
        parcels.move(byId(moved, Sort.PARCEL));
        ours.move(moved);
        var papers = new HashMap<>(byDossier(moved, Sort.SUPPLEMENT));
        papers.putAll(byDossier(moved, Sort.COLLECTOR));
        var onTheWay = byDossier(moved, Sort.PARCEL);
        var awaited = new HashMap<>(answers);
        awaited.putAll(parts);
        awaited.putAll(hanging);
        var times = new HashMap<String, Instant>();
        var all = held.of(moved.stream().map(one -> one.limit().dossier()).toList());
        all.forEach(one -> {
            var due = one.parcel()
                    ? onTheWay.get(one.dossier())
                    : one.awaited() == null ? papers.get(one.dossier()) : awaited.get(one.awaited());
            if (due != null) {
                times.put(one.id(), at(one, due));
            }
        });
        rows.moveTasks(ids(all, false, times), times, clock.instant());
        rows.moveTimers(ids(all, true, times), times);
    }

    /** A reminder rings before what it reminds of. */
    private Instant at(HeldWaits.Held one, Instant due) {
        return switch (one.element()) {
            case REMINDER -> reminder.of(one.awaited());
            case PART_REMINDER -> remindBranch.soonAt(one.awaited());
            default -> due;
        };
    }

    private static Map<UUID, Instant> byId(List<MovedLimit> moved, Sort sort) {
        return moved.stream()
                .filter(one -> one.limit().sort() == sort)
                .collect(toMap(one -> one.limit().id(), MovedLimit::due));
    }

    /** Of applicants, collectors and parcels there is one of a dossier. */
    private static Map<DossierId, Instant> byDossier(List<MovedLimit> moved, Sort sort) {
        return moved.stream()
                .filter(one -> one.limit().sort() == sort)
                .collect(toMap(one -> one.limit().dossier(), MovedLimit::due));
    }

    private static List<String> ids(List<HeldWaits.Held> all, boolean bells, Map<String, Instant> times) {
        return all.stream()
                .filter(one -> one.bell() == bells && times.containsKey(one.id()))
                .map(HeldWaits.Held::id)
                .toList();
    }
}
