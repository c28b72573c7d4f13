package vn.motcua.archive;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import vn.motcua.digitization.DigitizationStep;
import vn.motcua.digitization.DocumentPurpose;
import vn.motcua.digitization.DossierDocument;
import vn.motcua.digitization.ExtractedPapers;
import vn.motcua.digitization.StepLedger;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierLaw;
import vn.motcua.dossier.ResultKind;
import vn.motcua.procedure.RequiredDocument;

/** Which papers belong into the store, and which of them have gone through every step before (TT 01/2023/TT-VPCP, Điều 7). */
@Component
class ReadyPapers {

    private final StepLedger ledger;
    private final DossierLaw law;
    private final KeepRules rules;
    private final ObjectProvider<ExtractedPapers> extracted;

    ReadyPapers(StepLedger ledger, DossierLaw law, KeepRules rules, ObjectProvider<ExtractedPapers> extracted) {
        this.ledger = ledger;
        this.law = law;
        this.rules = rules;
        this.extracted = extracted;
    }

    /** Empty for what owners do not hand in again: forms, copies, refusals. */
    Optional<PaperType> typeOf(Dossier dossier, DossierDocument paper) {
        var procedure = law.procedureOf(dossier);
        if (paper.purpose() == DocumentPurpose.RESULT) {
            return dossier.resultKind() == ResultKind.GRANTED
                    ? Optional.of(new PaperType(rules.typeOfResult(dossier), procedure.result(), EntrySource.RESULT))
                    : Optional.empty();
        }
        return procedure.documents().stream()
                .filter(document -> document.key().equals(paper.documentKey()))
                .filter(document -> document.mayBeCopied() && document.form() != RequiredDocument.Form.E_FORM)
                .findFirst()
                .map(document -> new PaperType(document.key(), document.name(), EntrySource.COMPONENT));
    }

    /** A result was judged when it was concluded; a component of what was not accepted is none of ours yet. */
    boolean isReady(Dossier dossier, DossierDocument paper) {
        if (paper.purpose() == DocumentPurpose.RESULT) {
            return true;
        }
        var lines = ledger.of(List.of(paper.id())).getOrDefault(paper.id(), List.of());
        var done = steps(lines.stream().filter(StepLedger.Line::done));
        return dossier.acceptedAt() != null
                && done.containsAll(asked(paper))
                && steps(lines.stream()).contains(DigitizationStep.SEARCHABLE);
    }

    private Set<DigitizationStep> asked(DossierDocument paper) {
        var asked = EnumSet.of(DigitizationStep.SCANNED, DigitizationStep.SIGNED);
        if (extracted.stream().anyMatch(papers -> papers.includes(paper.documentKey()))) {
            asked.add(DigitizationStep.EXTRACTED);
        }
        return asked;
    }

    private static Set<DigitizationStep> steps(Stream<StepLedger.Line> lines) {
        return lines.map(StepLedger.Line::step).collect(Collectors.toSet());
    }
}
