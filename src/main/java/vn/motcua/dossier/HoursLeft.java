package vn.motcua.dossier;

import java.math.BigDecimal;
import java.time.Duration;
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

    /** A task is given by the engine's clock, a count begins by the register's. */
    private static final Duration SAME = Duration.ofSeconds(1);

    private final DossierLaw law;
    private final Authorities authorities;
    private final WorkRecords records;
    private final LedgerDue ledgerDue;

    HoursLeft(DossierLaw law, Authorities authorities, WorkRecords records, LedgerDue ledgerDue) {
        this.law = law;
        this.authorities = authorities;
        this.records = records;
        this.ledgerDue = ledgerDue;
    }

    /**
     * Norm hours.
     *
     * @param norm the step's whole norm
     * @param start when it is entered now
     */
    BigDecimal hours(Dossier dossier, BigDecimal norm, Step step, Instant start) {
        var before = records.of(dossier.id()).stream()
                .filter(record -> record.element().equals(step.taskId()))
                .filter(record -> record.endedAt() != null && !record.endedAt().isAfter(start))
                .filter(record -> record.processKey().equals(dossier.procedure().value()))
                .toList();
        if (before.isEmpty()) {
            return norm;
        }
        var began = ledgerDue.countBegan(dossier, start);
        var earlier = before.stream()
                .filter(record -> record.givenAt().plus(SAME).isAfter(began))
                .toList();
        var least = BigDecimal.valueOf(law.parameter(dossier, LEAST).integer()).min(norm);
        return norm.subtract(used(dossier, earlier)).max(least);
    }

    private BigDecimal used(Dossier dossier, List<WorkRecord> earlier) {
        var calendar = authorities.calendarOf(dossier.competentAuthority());
        return earlier.stream()
                .map(record -> calendar.normHoursBetween(record.givenAt(), record.endedAt()))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
