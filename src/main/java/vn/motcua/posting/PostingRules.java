package vn.motcua.posting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.motcua.authority.Authorities;
import vn.motcua.calendar.Limit;
import vn.motcua.calendar.LimitUnit;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierLaw;
import vn.motcua.procedure.Parameter;
import vn.motcua.shared.Refusal;
import vn.motcua.shared.TransactionClock;
import vn.motcua.shared.Vietnam;

/** What law and procedure say of meetings and postings. */
@Component
class PostingRules {

    private final DossierLaw law;
    private final Authorities authorities;
    private final TransactionClock clock;

    PostingRules(DossierLaw law, Authorities authorities, TransactionClock clock) {
        this.law = law;
        this.authorities = authorities;
        this.clock = clock;
    }

    /** The end of the last day, on the calendar of the authority that decides; the day of posting is not counted. */
    Instant endsAt(Dossier dossier, LocalDate postedOn) {
        return authorities
                .calendarOf(dossier.competentAuthority())
                .due(postedOn.atStartOfDay(Vietnam.ZONE).toInstant(), length(dossier), null)
                .due()
                .toInstant();
    }

    private Limit length(Dossier dossier) {
        return new Limit(
                law.parameter(dossier, "posting.days").integer(),
                LimitUnit.valueOf(law.parameter(dossier, "posting.dayUnit").value()));
    }

    /** What part of a council has to be there, in hundredths. */
    int quorumPercent(Dossier dossier) {
        return law.parameter(dossier, "meeting.quorumPercent").integer();
    }

    /** The case of limits that an objection puts the dossier under; empty where it is dealt with in the ordinary limit. */
    Optional<String> caseWhenObjected(Dossier dossier) {
        return law.own(dossier, "posting.objectionCaseKey").map(Parameter::value);
    }

    /** Why something cannot have been on that day. */
    Optional<Refusal> dated(LocalDate day, LocalDate earliest, String what, String since, String field) {
        if (day.isAfter(LocalDate.ofInstant(clock.instant(), Vietnam.ZONE))) {
            return Optional.of(
                    Refusal.refused("%s không thể ở tương lai.".formatted(what)).about(field));
        }
        return day.isBefore(earliest)
                ? Optional.of(Refusal.refused("%s không thể trước %s.".formatted(what, since))
                        .about(field))
                : Optional.empty();
    }
}
