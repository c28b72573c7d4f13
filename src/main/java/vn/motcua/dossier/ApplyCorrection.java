package vn.motcua.dossier;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;
import vn.motcua.shared.Outcome;
import vn.motcua.shared.Refusal;

/** Does what a correction says, once whoever must agree has agreed: first what may refuse, then what may not. */
@Component
class ApplyCorrection {

    private final DossierRows rows;
    private final DossierEvents events;
    private final SamePerson samePerson;
    private final WishRules wishRules;
    private final ChangeCase changeCase;
    private final OpenSuccessor openSuccessor;
    private final EarlyEnd earlyEnd;

    ApplyCorrection(
            DossierRows rows,
            DossierEvents events,
            SamePerson samePerson,
            WishRules wishRules,
            ChangeCase changeCase,
            OpenSuccessor openSuccessor,
            EarlyEnd earlyEnd) {
        this.rows = rows;
        this.events = events;
        this.samePerson = samePerson;
        this.wishRules = wishRules;
        this.changeCase = changeCase;
        this.openSuccessor = openSuccessor;
        this.earlyEnd = earlyEnd;
    }

    /** The correction with what it has led to so far; refused before anything is written. */
    Outcome<Correction> prepare(Dossier dossier, Correction correction) {
        var unpaid = earlyEnd.objection(dossier, correction.fees());
        if (unpaid.isPresent()) {
            return Outcome.refused(unpaid.get());
        }
        return switch (correction.kind()) {
            case DATA -> checked(dossier, correction);
            case REFILED -> openSuccessor.open(dossier, correction).map(correction::with);
            case VOIDED, LATE_ENTRY -> Outcome.done(correction);
        };
    }

    /** @param correction on record, as {@link #prepare} made it */
    void finish(Dossier dossier, Correction correction) {
        switch (correction.kind()) {
            case DATA -> correct(dossier, correction);
            case VOIDED -> end(dossier, correction, Ending.Kind.VOIDED);
            case REFILED -> {
                end(dossier, correction, Ending.Kind.REFILED);
                events.append(correction.successor(), EventKind.REFILED_FROM, from(dossier, correction));
            }
            case LATE_ENTRY -> events.append(dossier.id(), EventKind.LATE_ENTERED, CorrectionWords.of(correction));
        }
    }

    private Outcome<Correction> checked(Dossier dossier, Correction correction) {
        var now = CorrectedData.of(dossier);
        var overtaken = correction.changes().stream()
                .anyMatch(change -> !Objects.equals(now.get(change.field()), change.before()));
        if (overtaken) {
            return Outcome.refused(Refusal.wrongMoment(
                    "Dữ liệu đã được sửa khác đi từ khi đề nghị. Hãy không đồng ý, và đề nghị lại."));
        }
        var after = now.after(correction.changes());
        return samePerson
                .objection(dossier, after)
                .or(() -> wishRules.objection(dossier, after))
                .<Outcome<Correction>>map(Outcome::refused)
                .orElseGet(() -> Outcome.done(correction));
    }

    private void correct(Dossier dossier, Correction correction) {
        var data = CorrectedData.of(dossier).after(correction.changes());
        var otherCase = !data.wish().caseKey().equals(dossier.caseKey());
        dossier.correct(data);
        if (otherCase && dossier.acceptedAt() != null) {
            changeCase.correct(dossier, data.wish().caseKey(), correction);
            return;
        }
        dossier.chooseCase(data.wish().caseKey());
        rows.save(dossier);
        events.append(dossier.id(), EventKind.DATA_CORRECTED, CorrectionWords.of(correction));
    }

    private void end(Dossier dossier, Correction correction, Ending.Kind kind) {
        var at = correction.decidedAt();
        var by = correction.decidedBy();
        earlyEnd.end(
                dossier,
                new Ending(dossier.id(), kind, at, by, correction.reason(), null, correction.fees()),
                CorrectionWords.of(correction));
    }

    private static Map<String, String> from(Dossier old, Correction correction) {
        var detail = new LinkedHashMap<String, String>();
        if (old.code() != null) {
            detail.put("Mã hồ sơ cũ", old.code().value());
        }
        detail.put("Lý do", correction.reason());
        return detail;
    }
}
