package vn.motcua.authority;

import java.time.LocalDate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.shared.Outcome;
import vn.motcua.shared.PlainText;
import vn.motcua.shared.Refusal;
import vn.motcua.shared.TransactionClock;
import vn.motcua.shared.Vietnam;

/** Ends a delegation on a day; what was signed until then stays signed. The head of the authority does that. */
@Component
public class EndDelegation {

    private final Delegations delegations;
    private final DelegationKeeper keeper;
    private final TransactionClock clock;

    EndDelegation(Delegations delegations, DelegationKeeper keeper, TransactionClock clock) {
        this.delegations = delegations;
        this.keeper = keeper;
        this.clock = clock;
    }

    /**
     * Refused for anybody but the head, for a last day that has passed, and where it ends by then anyhow.
     *
     * @param lastDay on which it still holds
     * @param source the document that ends it
     */
    @Transactional
    public Outcome<Void> end(AuthorityId authority, long id, LocalDate lastDay, String source) {
        var forbidden = keeper.refusal(authority);
        if (forbidden.isPresent()) {
            return Outcome.refused(forbidden.get());
        }
        delegations.hold(authority);
        var held = delegations.find(id).filter(found -> found.authority().equals(authority));
        if (held.isEmpty()) {
            return Outcome.refused(Refusal.notFound("Không có dòng này trong sổ."));
        }
        var now = clock.instant();
        var refusal = refusal(held.get(), lastDay, PlainText.line(source), LocalDate.ofInstant(now, Vietnam.ZONE));
        if (refusal != null) {
            return Outcome.refused(refusal);
        }
        delegations.end(id, lastDay, PlainText.line(source), keeper.official().id(), now);
        return Outcome.done(null);
    }

    private static Refusal refusal(Delegation held, LocalDate lastDay, String source, LocalDate today) {
        if (lastDay == null || lastDay.isBefore(today)) {
            return Refusal.invalid("Ghi ngày cuối còn hiệu lực, sớm nhất là hôm nay, %s.".formatted(Vietnam.day(today)))
                    .about("lastDay");
        }
        if (lastDay.isBefore(held.validFrom())) {
            return Refusal.invalid("Việc ký này bắt đầu ngày %s, không thể chấm dứt trước đó."
                            .formatted(Vietnam.day(held.validFrom())))
                    .about("lastDay");
        }
        if (held.validTo() != null && !lastDay.isBefore(held.validTo())) {
            return Refusal.wrongMoment("Việc ký này đã hết hiệu lực ngày %s.".formatted(Vietnam.day(held.validTo())));
        }
        if (source == null || source.length() > 500) {
            return Refusal.invalid("Ghi văn bản chấm dứt: số, ngày (không quá 500 ký tự).")
                    .about("endSource");
        }
        return null;
    }
}
