package vn.motcua.dossier;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.authority.CurrentOfficial;
import vn.motcua.procedure.Procedure;
import vn.motcua.procedure.RequiredDocument;
import vn.motcua.shared.Outcome;
import vn.motcua.shared.Refusal;
import vn.motcua.shared.TransactionClock;
import vn.motcua.shared.Vietnam;

/** Ghi nhận ở quầy: which papers were shown and which fees apply, noted until the dossier is accepted; papers again while more is awaited. */
@Component
public class NoteIntake {

    private final DossierRows rows;
    private final IntakeNoteRows notesOf;
    private final DossierEvents events;
    private final DossierLaw law;
    private final DossierComponents components;
    private final CurrentOfficial current;
    private final TransactionClock clock;

    NoteIntake(
            DossierRows rows,
            IntakeNoteRows notesOf,
            DossierEvents events,
            DossierLaw law,
            DossierComponents components,
            CurrentOfficial current,
            TransactionClock clock) {
        this.rows = rows;
        this.notesOf = notesOf;
        this.events = events;
        this.law = law;
        this.components = components;
        this.current = current;
        this.clock = clock;
    }

    /** Takes the place of what was noted before. May the sender touch the dossier? The caller has asked that already. */
    @Transactional
    public Outcome<Dossier> note(DossierId id, IntakeNotes notes) {
        var dossier = rows.findById(id).orElseThrow();
        var known = notesOf.of(id);
        var papersAlone = known.withPapers(notes.shownPapers()).equals(notes);
        if (dossier.status() != DossierStatus.REGISTERED
                && !(dossier.status() == DossierStatus.SUPPLEMENT_REQUESTED && papersAlone)) {
            return Outcome.refused(WrongStatus.of(dossier, "ghi nhận giấy tờ, phí"));
        }
        var procedure = law.procedureOf(dossier);
        var papers = components.of(dossier);
        var unknown = unknown(procedure, papers, notes);
        if (unknown != null) {
            return Outcome.refused(unknown);
        }
        if (!known.equals(notes)) {
            notesOf.replace(id, notes, clock.instant(), current.get().id());
            events.append(id, EventKind.INTAKE_NOTED, inWords(procedure, papers, notes));
        }
        return Outcome.done(dossier);
    }

    private static Refusal unknown(Procedure procedure, List<RequiredDocument> known, IntakeNotes notes) {
        var papers = known.stream().map(RequiredDocument::key);
        var fees = procedure.fees().stream().map(Procedure.Fee::key);
        var exempting =
                procedure.fees().stream().filter(fee -> fee.exemption() != null).map(Procedure.Fee::key);
        return Stream.of(
                        missing("Thủ tục này không có giấy tờ «%s».", notes.shownPapers().stream(), papers),
                        missing("Thủ tục này không có khoản phí, lệ phí «%s».", notes.fees().stream(), fees),
                        missing("Không có quy định miễn khoản «%s».", notes.exemptFees().stream(), exempting))
                .flatMap(messages -> messages)
                .findFirst()
                .map(Refusal::invalid)
                .orElse(null);
    }

    private static Stream<String> missing(String message, Stream<String> named, Stream<String> known) {
        var all = known.collect(Collectors.toSet());
        return named.filter(key -> !all.contains(key)).map(message::formatted);
    }

    private static Map<String, String> inWords(Procedure procedure, List<RequiredDocument> papers, IntakeNotes notes) {
        var words = new LinkedHashMap<String, String>();
        words.put(
                "Không quét",
                papers.stream()
                        .filter(document -> notes.shownPapers().contains(document.key()))
                        .map(RequiredDocument::name)
                        .collect(Collectors.joining("; ")));
        words.put(
                "Phí, lệ phí",
                procedure.fees().stream()
                        .filter(fee -> notes.fees().contains(fee.key()))
                        .map(fee -> inWords(fee, notes))
                        .collect(Collectors.joining("; ")));
        words.values().removeIf(String::isEmpty);
        return words;
    }

    private static String inWords(Procedure.Fee fee, IntakeNotes notes) {
        if (notes.exemptFees().contains(fee.key())) {
            return fee.name() + ", miễn";
        }
        var amount = notes.amounts().get(fee.key());
        return amount == null ? fee.name() : "%s: %s".formatted(fee.name(), Vietnam.dong(amount));
    }
}
