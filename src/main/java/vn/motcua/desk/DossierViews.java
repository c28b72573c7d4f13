package vn.motcua.desk;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.motcua.authority.Authorities;
import vn.motcua.authority.Authority;
import vn.motcua.authority.AuthorityId;
import vn.motcua.calendar.CalendarDataMissing;
import vn.motcua.calendar.DueDate;
import vn.motcua.delay.DelayExplanations;
import vn.motcua.digitization.DocumentPurpose;
import vn.motcua.digitization.DossierDocument;
import vn.motcua.digitization.DossierDocuments;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierClock;
import vn.motcua.dossier.DossierEvents;
import vn.motcua.dossier.IntakeNoteRows;
import vn.motcua.procedure.Procedure;
import vn.motcua.procedure.ProcedureCatalogue;
import vn.motcua.procedure.RequiredDocument;
import vn.motcua.shared.Persisted;
import vn.motcua.shared.TransactionClock;

/** Gathers what a dossier looks like for one official. */
@Component
class DossierViews {

    private final ProcedureCatalogue catalogue;
    private final Authorities authorities;
    private final DossierClock dossierClock;
    private final DossierDocuments documents;
    private final DossierEvents events;
    private final DelayExplanations delays;
    private final IntakeNoteRows intakeNotes;
    private final TransactionClock clock;

    DossierViews(
            ProcedureCatalogue catalogue,
            Authorities authorities,
            DossierClock dossierClock,
            DossierDocuments documents,
            DossierEvents events,
            DelayExplanations delays,
            IntakeNoteRows intakeNotes,
            TransactionClock clock) {
        this.catalogue = catalogue;
        this.authorities = authorities;
        this.dossierClock = dossierClock;
        this.documents = documents;
        this.events = events;
        this.delays = delays;
        this.intakeNotes = intakeNotes;
        this.clock = clock;
    }

    Tone tone(Dossier dossier) {
        return Tone.of(dossier, authorities.calendarOf(dossier.competentAuthority()), clock.instant());
    }

    boolean late(TaskDesk.OpenTask task) {
        return task.dueAt() != null && clock.instant().isAfter(task.dueAt());
    }

    /** @param task the viewer's open task, or null */
    DossierView of(Dossier dossier, TaskDesk.OpenTask task) {
        var procedure = procedureOf(dossier);
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
                papers(procedure, files, intakeNotes.of(dossier.id()).shownPapers()),
                files.stream()
                        .filter(file -> file.purpose() == DocumentPurpose.RESULT)
                        .map(DossierViews::file)
                        .toList(),
                task != null && task.step() != null && !dossier.status().terminal(),
                dossier.code() == null ? null : "/api/dossiers/" + dossier.id() + "/papers/receipt.pdf",
                delays.of(dossier.id()).stream()
                        .map(delay -> new DossierView.DelayView(
                                delay.step().label(procedure),
                                delay.status().label(),
                                delay.cause() == null ? null : delay.cause().label(),
                                delay.explanation()))
                        .toList(),
                events.of(dossier.id()).stream()
                        .map(line -> new DossierView.EventView(time(line.at()), line.official(), text(line)))
                        .toList());
    }

    /** Empty too where the years it was counted by are no longer on file. */
    private List<DueDate.DayNote> explanation(Dossier dossier) {
        try {
            return dossier.dueAt() == null
                    ? List.of()
                    : dossierClock.due(dossier).days();
        } catch (CalendarDataMissing missing) {
            return List.of();
        }
    }

    Procedure procedureOf(Dossier dossier) {
        return catalogue.version(dossier.procedure(), dossier.procedureValidFrom());
    }

    private String name(AuthorityId id) {
        return authorities.find(id).map(Authority::name).orElse(id.value());
    }

    private static List<DossierView.PaperView> papers(
            Procedure procedure, List<DossierDocument> files, Set<String> shown) {
        Map<String, List<DossierView.FileView>> byKey = files.stream()
                .filter(file -> file.purpose() == DocumentPurpose.COMPONENT)
                .collect(Collectors.groupingBy(
                        DossierDocument::documentKey, Collectors.mapping(DossierViews::file, Collectors.toList())));
        return procedure.documents().stream()
                .map(document ->
                        paper(document, shown.contains(document.key()), byKey.getOrDefault(document.key(), List.of())))
                .toList();
    }

    private static DossierView.PaperView paper(
            RequiredDocument document, boolean shown, List<DossierView.FileView> files) {
        return new DossierView.PaperView(
                document.key(),
                document.name(),
                document.form().label(),
                document.required(),
                document.condition(),
                shown,
                files);
    }

    static DossierView.FileView file(DossierDocument document) {
        return new DossierView.FileView(
                document.id().toString(),
                document.fileName(),
                document.mediaType(),
                document.size(),
                time(document.uploadedAt()));
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
