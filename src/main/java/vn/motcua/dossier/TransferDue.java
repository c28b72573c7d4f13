package vn.motcua.dossier;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import org.springframework.stereotype.Component;
import vn.motcua.authority.Authorities;
import vn.motcua.authority.AuthorityId;
import vn.motcua.calendar.Limit;
import vn.motcua.calendar.LimitUnit;
import vn.motcua.shared.Vietnam;

/** Until when a desk passes on what came to it (NĐ 61/2018 Art 18, kept by NĐ 118/2025). */
@Component
public class TransferDue {

    private final DossierLaw law;
    private final Authorities authorities;

    TransferDue(DossierLaw law, Authorities authorities) {
        this.law = law;
        this.authorities = authorities;
    }

    /**
     * The end of the working day in which it came; after the cut-off the opening of the next one, however late it was.
     *
     * @param since when it came to the office
     */
    public Instant of(Dossier dossier, Instant since, AuthorityId office) {
        var calendar = authorities.calendarOf(office);
        var cutoff = law.parameter(dossier, "transfer.cutoffTime").time();
        var came = LocalDateTime.ofInstant(since, Vietnam.ZONE);
        if (calendar.isWorkingDay(came.toLocalDate()) && came.toLocalTime().isAfter(cutoff)) {
            var nextDay = came.toLocalDate().plusDays(1).atStartOfDay(Vietnam.ZONE);
            return calendar.plusNormHours(nextDay.toInstant(), BigDecimal.ZERO);
        }
        return calendar.due(since, new Limit(0, LimitUnit.WORKING_DAY), LocalTime.MAX)
                .due()
                .toInstant();
    }
}
