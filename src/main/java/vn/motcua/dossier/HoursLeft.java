package vn.motcua.dossier;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.motcua.authority.Authorities;
import vn.motcua.procedure.Step;

/**
 * What is left of a step's norm when it is entered again: sent back, recalled, after a supplement. A count that began anew
 * gives the whole norm back.
 */
@Component
class HoursLeft {

    private static final String LEAST = "step.leastHours";

    private final DossierLaw law;
    private final Authorities authorities;
    private final WorkRecords records;
    private final ClockLedger ledger;
    private final SupplementRules rules;

    HoursLeft(DossierLaw law, Authorities authorities, WorkRecords records, ClockLedger ledger, SupplementRules rules) {
        this.law = law;
        this.authorities = authorities;
        this.records = records;
        this.ledger = ledger;
        this.rules = rules;
    }

    /**
     * Norm hours.
     *
     * @param norm the step's whole norm
     * @param start when it is entered now
     */
    BigDecimal hours(Dossier dossier, BigDecimal norm, Step step, Instant start) {
        var earlier = records.of(dossier.id()).stream()
                .filter(record -> record.element().equals(step.taskId()))
                .filter(record -> record.endedAt() != null && !record.endedAt().isAfter(start))
                .filter(record -> record.processKey().equals(dossier.procedure().value()))
                .toList();
        if (earlier.isEmpty()) {
            return norm;
        }
        var least = BigDecimal.valueOf(law.parameter(dossier, LEAST).integer()).min(norm);
        return norm.subtract(used(dossier, sinceTheCountBegan(dossier, earlier, start)))
                .max(least);
    }

    private BigDecimal used(Dossier dossier, List<WorkRecord> earlier) {
        var calendar = authorities.calendarOf(dossier.competentAuthority());
        return earlier.stream()
                .map(record -> calendar.normHoursBetween(record.givenAt(), record.endedAt()))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private List<WorkRecord> sinceTheCountBegan(Dossier dossier, List<WorkRecord> earlier, Instant start) {
        if (rules.policy(dossier) != SupplementPolicy.RESTART) {
            return earlier;
        }
        var began = countBegan(dossier, start);
        return earlier.stream()
                .filter(record -> !record.givenAt().isBefore(began))
                .toList();
    }

    /** The last reception or supplement from which the limit counts, as far as the ledger tells until then. */
    private Instant countBegan(Dossier dossier, Instant until) {
        var calendar = authorities.calendarOf(dossier.competentAuthority());
        var began = dossier.receivedAt();
        var asked = began;
        for (var entry : ledger.of(dossier.id())) {
            if (entry.cause() == ClockCause.SUPPLEMENT_ASKED) {
                asked = entry.at();
            } else if (entry.cause() == ClockCause.SUPPLEMENTED && !entry.at().isAfter(until)) {
                var inTime =
                        calendar.due(began, rules.notice(dossier), null).due().toInstant();
                began = asked.isAfter(inTime) ? began : entry.at();
            }
        }
        return began;
    }
}
