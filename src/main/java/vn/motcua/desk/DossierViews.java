package vn.motcua.desk;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.motcua.authority.Authorities;
import vn.motcua.authority.Authority;
import vn.motcua.authority.AuthorityId;
import vn.motcua.calendar.CalendarDataMissing;
import vn.motcua.calendar.DueDate;
import vn.motcua.delay.DelayExplanations;
import vn.motcua.digitization.DossierDocuments;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierEvents;
import vn.motcua.dossier.DossierLaw;
import vn.motcua.dossier.DossierStatus;
import vn.motcua.dossier.IntakeNoteRows;
import vn.motcua.dossier.LedgerDue;
import vn.motcua.dossier.SupplementRequest;
import vn.motcua.dossier.SupplementRequests;
import vn.motcua.procedure.Channel;
import vn.motcua.procedure.Procedure;
import vn.motcua.shared.Persisted;
import vn.motcua.shared.TransactionClock;

/** Gathers what a dossier looks like for one official. */
@Component
class DossierViews {

    private final DossierLaw law;
    private final Authorities authorities;
    private final LedgerDue ledgerDue;
    private final DossierDocuments documents;
    private final DossierEvents events;
    private final DelayExplanations delays;
    private final DelayViews delayViews;
    private final IntakeNoteRows intakeNotes;
    private final SupplementRequests supplements;
    private final DossierProgressViews progress;
    private final ReturnNowRule returnNow;
    private final TransactionClock clock;

    DossierViews(
            DossierLaw law,
            Authorities authorities,
            LedgerDue ledgerDue,
            DossierDocuments documents,
            DossierEvents events,
            DelayExplanations delays,
            DelayViews delayViews,
            IntakeNoteRows intakeNotes,
            SupplementRequests supplements,
            DossierProgressViews progress,
            ReturnNowRule returnNow,
            TransactionClock clock) {
        this.law = law;
        this.authorities = authorities;
        this.ledgerDue = ledgerDue;
        this.documents = documents;
        this.events = events;
        this.delays = delays;
        this.delayViews = delayViews;
        this.intakeNotes = intakeNotes;
        this.supplements = supplements;
        this.progress = progress;
        this.returnNow = returnNow;
        this.clock = clock;
    }

    Tone tone(Dossier dossier) {
        return Tone.of(dossier, authorities.calendarOf(dossier.competentAuthority()), clock.instant());
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

    /** @param task the viewer's open task, or null */
    DossierView of(Dossier dossier, TaskDesk.OpenTask task) {
        var procedure = law.procedureOf(dossier);
        var files = documents.of(dossier.id());
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
                dossier.owner().name(),
                dossier.filer().name(),
                dossier.receiver().name(),
                caseLabel(dossier),
                online(dossier),
                awaitsSupplement(dossier),
                dossier.channel().label(),
                dossier.returnMode().label(),
                dossier.summary(),
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
                PaperViews.components(
                        procedure, files, intakeNotes.of(dossier.id()).shownPapers(), askedFor(dossier)),
                PaperViews.results(files),
                task != null && task.step() != null && !dossier.status().terminal(),
                returnNow.allows(dossier),
                receipt(dossier, ""),
                receipt(dossier, "?copies=2"),
                progress.of(dossier, procedure),
                delays.of(dossier.id()).stream()
                        .map(delay -> delayViews.of(delay, procedure))
                        .toList(),
                events.of(dossier.id()).stream()
                        .map(line -> new DossierView.EventView(time(line.at()), line.official(), text(line)))
                        .toList());
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

    private Set<String> askedFor(Dossier dossier) {
        return supplements
                .open(dossier.id())
                .map(SupplementRequest::documents)
                .map(Set::copyOf)
                .orElse(Set.of());
    }

    private String name(AuthorityId id) {
        return authorities.find(id).map(Authority::name).orElse(id.value());
    }

    private static String receipt(Dossier dossier, String query) {
        return dossier.code() == null ? null : "/api/dossiers/" + dossier.id() + "/papers/receipt.pdf" + query;
    }

    private static String text(DossierEvents.Line line) {
        var detail = line.detail().entrySet().stream()
                .map(entry -> entry.getKey() + ": " + entry.getValue())
                .collect(Collectors.joining("; "));
        return detail.isEmpty() ? line.kind().label() : line.kind().label() + " (" + detail + ")";
    }

    private static OffsetDateTime time(Instant instant) {
        return Persisted.time(instant);
    }
}
