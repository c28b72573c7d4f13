package vn.motcua.desk;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.motcua.authority.Authorities;
import vn.motcua.authority.Authority;
import vn.motcua.authority.Official;
import vn.motcua.authority.OfficialId;
import vn.motcua.delay.Outage;
import vn.motcua.delay.OutageRules;
import vn.motcua.delay.Outages;
import vn.motcua.shared.Persisted;
import vn.motcua.shared.TransactionClock;
import vn.motcua.shared.Vietnam;

/** Outages in the words of their page. */
@Component
class OutageViews {

    private final Outages outages;
    private final Authorities authorities;
    private final TransactionClock clock;

    OutageViews(Outages outages, Authorities authorities, TransactionClock clock) {
        this.outages = outages;
        this.authorities = authorities;
        this.clock = clock;
    }

    /** @param decidedBy full name, null while nobody has */
    record OutageView(
            String id,
            String authority,
            OffsetDateTime from,
            OffsetDateTime to,
            String reason,
            String recordedBy,
            String state,
            String tone,
            String decidedBy,
            boolean mayDecide) {}

    List<OutageView> all(Official official) {
        return outages.all().stream().map(outage -> view(outage, official)).toList();
    }

    /** Those of which the official may record one. */
    List<Authority> offices(Official official) {
        return authorities.existingOn(LocalDate.ofInstant(clock.instant(), Vietnam.ZONE)).stream()
                .filter(authority -> OutageRules.mayRecord(official, authority.id()))
                .toList();
    }

    private OutageView view(Outage outage, Official official) {
        var decidedBy = outage.approvedBy() == null ? outage.rejectedBy() : outage.approvedBy();
        return new OutageView(
                outage.id().toString(),
                outage.authority() == null
                        ? "Mọi cơ quan"
                        : authorities
                                .find(outage.authority())
                                .map(Authority::name)
                                .orElseThrow(),
                Persisted.time(outage.from()),
                Persisted.time(outage.to()),
                outage.reason(),
                name(outage.recordedBy()),
                outage.awaitsApproval() ? "Chờ duyệt" : outage.approvedBy() != null ? "Đã duyệt" : "Không duyệt",
                outage.awaitsApproval() ? "tone-soon" : outage.approvedBy() != null ? "tone-ok" : "tone-overdue",
                decidedBy == null ? null : name(decidedBy),
                OutageRules.mayDecide(official, outage));
    }

    private String name(OfficialId id) {
        return authorities.official(id).map(Official::fullName).orElse(id.value());
    }
}
