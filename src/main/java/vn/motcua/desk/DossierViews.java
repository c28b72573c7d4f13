package vn.motcua.desk;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.motcua.authority.Authorities;
import vn.motcua.authority.Authority;
import vn.motcua.authority.AuthorityId;
import vn.motcua.authority.CurrentOfficial;
import vn.motcua.calendar.CalendarDataMissing;
import vn.motcua.calendar.DueDate;
import vn.motcua.delay.DelayExplanations;
import vn.motcua.digitization.CheckPapers;
import vn.motcua.digitization.DigitizationSettings;
import vn.motcua.digitization.DocumentPurpose;
import vn.motcua.digitization.DossierDocument;
import vn.motcua.digitization.DossierDocuments;
import vn.motcua.digitization.NoScanReason;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierEvents;
import vn.motcua.dossier.DossierLaw;
import vn.motcua.dossier.DossierRegister;
import vn.motcua.dossier.DossierStatus;
import vn.motcua.dossier.EventKind;
import vn.motcua.dossier.IntakeNoteRows;
import vn.motcua.dossier.LedgerDue;
import vn.motcua.dossier.SupplementRequest;
import vn.motcua.dossier.SupplementRequests;
import vn.motcua.procedure.Channel;
import vn.motcua.procedure.Procedure;
import vn.motcua.procedure.ReturnMode;
import vn.motcua.shared.Outcome;
import vn.motcua.shared.Persisted;
import vn.motcua.shared.TransactionClock;

/** Gathers what a dossier looks like for one official. */
@Component
class DossierViews {

    private final DossierLaw law;
    private final Authorities authorities;
    private final LedgerDue ledgerDue;
    private final DossierDocuments documents;
    private final HistoryViews history;
    private final PaperViews papers;
    private final DraftViews drafts;
    private final StepRecords stepRecords;
    private final KnownOwner knownOwner;
    private final StrikePaper strikePaper;
    private final DossierEvents events;
    private final DelayExplanations delays;
    private final DelayViews delayViews;
    private final IntakeNoteRows intakeNotes;
    private final SupplementRequests supplements;
    private final DossierProgressViews progress;
    private final ClockBars clockBars;
    private final ReturnNowRule returnNow;
    private final DigitizationSettings settings;
    private final DossierRegister register;
    private final OurDossiers ours;
    private final CurrentOfficial current;
    private final TransactionClock clock;

    DossierViews(
            DossierLaw law,
            Authorities authorities,
            LedgerDue ledgerDue,
            DossierDocuments documents,
            HistoryViews history,
            PaperViews papers,
            DraftViews drafts,
            StepRecords stepRecords,
            KnownOwner knownOwner,
            StrikePaper strikePaper,
            DossierEvents events,
            DelayExplanations delays,
            DelayViews delayViews,
            IntakeNoteRows intakeNotes,
            SupplementRequests supplements,
            DossierProgressViews progress,
            ClockBars clockBars,
            ReturnNowRule returnNow,
            DigitizationSettings settings,
            DossierRegister register,
            OurDossiers ours,
            CurrentOfficial current,
            TransactionClock clock) {
        this.register = register;
        this.ours = ours;
        this.current = current;
        this.law = law;
        this.authorities = authorities;
        this.ledgerDue = ledgerDue;
        this.documents = documents;
        this.history = history;
        this.papers = papers;
        this.drafts = drafts;
        this.stepRecords = stepRecords;
        this.knownOwner = knownOwner;
        this.strikePaper = strikePaper;
        this.events = events;
        this.delays = delays;
        this.delayViews = delayViews;
        this.intakeNotes = intakeNotes;
        this.supplements = supplements;
        this.progress = progress;
        this.clockBars = clockBars;
        this.returnNow = returnNow;
        this.settings = settings;
        this.clock = clock;
    }

    Tone tone(Dossier dossier) {
        var tone = Tone.of(dossier, authorities.calendarOf(dossier.competentAuthority()), clock.instant());
        return promised(dossier) ? Tone.against(progress.firstDue(dossier), dossier, tone) : tone;
    }

    /** Without a later date on paper nothing is asked of the ledger: lists have many lines. */
    private static boolean promised(Dossier dossier) {
        return dossier.processedAt() != null && dossier.dueAt().isAfter(dossier.originalDueAt());
    }

    boolean late(TaskDesk.OpenTask task) {
        return task.dueAt() != null && clock.instant().isAfter(task.dueAt());
    }

    FoundDossier found(Dossier dossier) {
        var tone = tone(dossier);
        return new FoundDossier(
                dossier.id().toString(),
                dossier.code() == null ? null : dossier.code().value(),
                dossier.owner().name(),
                law.procedureOf(dossier).name(),
                caseLabel(dossier),
                online(dossier),
                dossier.status().label(),
                time(dossier.dueAt()),
                tone.name(),
                tone.text());
    }

    /**
     * For the desk that only hands the result over, without papers and history.
     *
     * @param task the viewer's open task, or null
     */
    DossierView of(Dossier dossier, TaskDesk.OpenTask task) {
        var procedure = law.procedureOf(dossier);
        var whole = register.visibleTo(current.get(), dossier.id()) instanceof Outcome.Done;
        var versions = documents.versions(dossier.id());
        var lines = events.of(dossier.id());
        Predicate<DossierDocument> mayStrike = file -> task != null
                && strikePaper.objection(dossier, task.step(), file).isEmpty();
        var tone = tone(dossier);
        return new DossierView(
                dossier.id().toString(),
                task == null ? null : task.id(),
                task == null || task.step() == null ? null : task.step().name(),
                dossier.code() == null ? null : dossier.code().value(),
                dossier.status().code(),
                dossier.status().label(),
                procedure.key().value(),
                procedure.name(),
                name(dossier.receivingAuthority()),
                name(dossier.competentAuthority()),
                dossier.assistingAuthority() == null ? null : deskName(dossier.assistingAuthority()),
                dossier.returnMode() == ReturnMode.DESK ? deskName(dossier.returningAuthority()) : null,
                dossier.owner().name(),
                dossier.filer().name(),
                dossier.receiver().name(),
                caseLabel(dossier),
                online(dossier),
                awaitsSupplement(dossier),
                dossier.channel().label(),
                dossier.returnMode().label(),
                whole ? dossier.summary() : null,
                time(dossier.submittedAt()),
                time(dossier.receivedAt()),
                time(dossier.enteredAt()),
                time(dossier.acceptedAt()),
                time(dossier.dueAt()),
                time(dossier.originalDueAt()),
                time(dossier.processedAt()),
                time(dossier.returnedAt()),
                explanation(dossier),
                task == null ? null : time(task.dueAt()),
                tone.name(),
                tone.text(),
                clockBars.of(dossier),
                !whole
                        ? List.of()
                        : papers.components(
                                dossier,
                                mayUpload(dossier, task),
                                versions,
                                intakeNotes.of(dossier.id()).shownPapers(),
                                askedFor(dossier),
                                waived(lines),
                                mayStrike),
                procedure.issuedByClerk(),
                whole ? drafts.of(dossier, task, versions, mayStrike) : null,
                whole ? stepRecords.of(dossier, task, versions, mayStrike) : List.of(),
                papers.standing(versions, DocumentPurpose.RESULT, mayStrike),
                whole ? papers.past(versions) : List.of(),
                whole ? knownOwner.told(dossier) : List.of(),
                ours.include(dossier),
                mayUpload(dossier, task),
                settings.maxFileSize().toBytes(),
                returnNow.allows(dossier),
                whole ? receipt(dossier, "") : null,
                whole ? receipt(dossier, "?copies=2") : null,
                whole ? progress.of(dossier, procedure) : DossierProgress.NOT_SHOWN,
                whole
                        ? delays.of(dossier.id()).stream()
                                .map(delay -> delayViews.of(delay, procedure))
                                .toList()
                        : List.of(),
                whole ? history.of(dossier, lines) : List.of());
    }

    private static boolean mayUpload(Dossier dossier, TaskDesk.OpenTask task) {
        return task != null
                && (task.step() != null || awaitsSupplement(dossier))
                && !dossier.status().terminal();
    }

    /** Empty too where the years it was counted by are no longer on file. */
    private List<DueDate.DayNote> explanation(Dossier dossier) {
        try {
            return dossier.dueAt() == null ? List.of() : ledgerDue.of(dossier).days();
        } catch (CalendarDataMissing missing) {
            return List.of();
        }
    }

    /** Null for the ordinary case. */
    String caseLabel(Dossier dossier) {
        var limits = law.procedureOf(dossier).limits();
        return limits.get(0).key().equals(dossier.caseKey())
                ? null
                : limits.stream()
                        .filter(limit -> limit.key().equals(dossier.caseKey()))
                        .map(Procedure.CaseLimit::label)
                        .findFirst()
                        .orElse(null);
    }

    static boolean online(Dossier dossier) {
        return dossier.channel() == Channel.ONLINE;
    }

    static boolean awaitsSupplement(Dossier dossier) {
        return dossier.status() == DossierStatus.SUPPLEMENT_REQUESTED;
    }

    /** The reason of {@link CheckPapers}, in the words it was written down with. */
    private static String waived(List<DossierEvents.Line> history) {
        return history.stream()
                .filter(line -> line.kind() == EventKind.NOT_SCANNED)
                .flatMap(line -> line.detail().values().stream())
                .flatMap(said -> Stream.of(NoScanReason.values())
                        .map(NoScanReason::label)
                        .filter(said::startsWith))
                .reduce((earlier, later) -> later)
                .orElse(null);
    }

    private Set<String> askedFor(Dossier dossier) {
        return supplements.open(dossier.id()).map(SupplementRequest::keys).orElse(Set.of());
    }

    private String name(AuthorityId id) {
        return authorities.find(id).map(Authority::name).orElse(id.value());
    }

    private String deskName(AuthorityId id) {
        return authorities.find(id).map(Authority::deskName).orElse(id.value());
    }

    private static String receipt(Dossier dossier, String query) {
        return dossier.code() == null ? null : "/api/dossiers/" + dossier.id() + "/papers/receipt.pdf" + query;
    }

    private static OffsetDateTime time(Instant instant) {
        return Persisted.time(instant);
    }
}
