package vn.motcua.dossier;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.authority.CurrentOfficial;
import vn.motcua.shared.Outcome;
import vn.motcua.shared.Refusal;
import vn.motcua.shared.TransactionClock;
import vn.motcua.shared.Vietnam;

/**
 * Rút hồ sơ, dừng giải quyết: ends a dossier before its result. The clock stops, what was asked of the applicant and of
 * others is dropped, and papers and fees go back by the shared process {@code give-back}.
 */
@Component
public class EndDossier {

    private final DossierRows rows;
    private final EarlyEnd earlyEnd;
    private final EndingRules rules;
    private final CurrentOfficial current;
    private final TransactionClock clock;

    EndDossier(
            DossierRows rows, EarlyEnd earlyEnd, EndingRules rules, CurrentOfficial current, TransactionClock clock) {
        this.rows = rows;
        this.earlyEnd = earlyEnd;
        this.rules = rules;
        this.current = current;
        this.clock = clock;
    }

    /** Status 1, 2, 4, 5 or 6 → 7, at the applicant's wish. */
    @Transactional
    public Outcome<Dossier> withdraw(DossierId id, String reason, FeeConsequence fees) {
        return end(id, Ending.Kind.WITHDRAWN, reason, null, fees);
    }

    /** Status 2, 4, 5 or 6 → 8, by the agency's decision. */
    @Transactional
    public Outcome<Dossier> stop(DossierId id, String reason, Ending.Decision decision, FeeConsequence fees) {
        return end(id, Ending.Kind.STOPPED, reason, decision, fees);
    }

    private Outcome<Dossier> end(
            DossierId id, Ending.Kind kind, String reason, Ending.Decision decision, FeeConsequence fees) {
        var dossier = rows.take(id).orElseThrow();
        var objection = rules.objection(dossier, kind)
                .or(() -> Optional.ofNullable(decision).flatMap(decided -> objection(dossier, decided)))
                .or(() -> earlyEnd.objection(dossier, fees));
        if (objection.isPresent()) {
            return Outcome.refused(objection.get());
        }
        var ending = new Ending(id, kind, clock.instant(), current.get().id(), reason, decision, fees);
        return Outcome.done(earlyEnd.end(dossier, ending, detail(ending)));
    }

    private Optional<Refusal> objection(Dossier dossier, Ending.Decision decision) {
        if (decision.date().isAfter(LocalDate.ofInstant(clock.instant(), Vietnam.ZONE))) {
            return Optional.of(
                    Refusal.refused("Ngày quyết định không thể ở tương lai.").about("decisionDate"));
        }
        if (decision.date().isBefore(LocalDate.ofInstant(dossier.receivedAt(), Vietnam.ZONE))) {
            return Optional.of(Refusal.refused("Ngày quyết định không thể trước ngày nhận hồ sơ.")
                    .about("decisionDate"));
        }
        return Optional.empty();
    }

    private static Map<String, String> detail(Ending ending) {
        var detail = new LinkedHashMap<String, String>();
        detail.put("Lý do", ending.reason());
        if (ending.decision() != null) {
            detail.put("Căn cứ", ending.decision().legalBasis());
            detail.put(
                    "Quyết định",
                    "số %s ngày %s"
                            .formatted(
                                    ending.decision().number(),
                                    Vietnam.day(ending.decision().date())));
        }
        detail.put("Phí, lệ phí", ending.fees().label());
        return detail;
    }
}
