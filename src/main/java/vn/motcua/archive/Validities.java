package vn.motcua.archive;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import vn.motcua.digitization.DossierDocument;
import vn.motcua.digitization.PaperData;
import vn.motcua.digitization.PaperValidity;
import vn.motcua.dossier.Dossier;
import vn.motcua.result.IssuedResult;
import vn.motcua.shared.Vietnam;

/**
 * From when to when a paper counts: a result by the day of its number and the law of its procedure, a component by what an
 * official confirmed that it says.
 */
@Component
class Validities {

    private final KeepRules rules;
    private final ObjectProvider<PaperData> data;

    Validities(KeepRules rules, ObjectProvider<PaperData> data) {
        this.rules = rules;
        this.data = data;
    }

    /**
     * @param from first day
     * @param until last day, never before the first; null where none is known
     */
    record Validity(LocalDate from, LocalDate until) {}

    /** @param result as issued; empty for a component */
    Validity of(Dossier dossier, DossierDocument paper, Optional<IssuedResult> result) {
        return result.map(issued -> new Validity(issued.day(), rules.validUntil(dossier, issued.day())))
                .orElseGet(() -> said(paper));
    }

    /** From which day a paper is kept. */
    LocalDate cameOn(DossierDocument paper, Optional<IssuedResult> result) {
        return result.map(IssuedResult::day).orElseGet(() -> LocalDate.ofInstant(paper.uploadedAt(), Vietnam.ZONE));
    }

    /** What says no first day counts from when it came in, what had ended by then from its last day. */
    private Validity said(DossierDocument paper) {
        var came = LocalDate.ofInstant(paper.uploadedAt(), Vietnam.ZONE);
        var validity = data.stream()
                .flatMap(each -> each.validity(paper).stream())
                .findFirst()
                .orElse(PaperValidity.UNKNOWN);
        var from = validity.from() == null ? came : validity.from();
        var until = validity.until();
        return new Validity(until != null && until.isBefore(from) ? until : from, until);
    }
}
