package vn.motcua.linked;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.motcua.authority.Authorities;
import vn.motcua.authority.Authority;
import vn.motcua.authority.AuthorityId;
import vn.motcua.procedure.LinkedBranch;
import vn.motcua.shared.Refusal;
import vn.motcua.shared.TransactionClock;
import vn.motcua.shared.Vietnam;

/** Which authority of ours a branch means where another one leads: the one right below the lead, or else the only one in its province. */
@Component
class OwnOffices {

    private final Authorities authorities;
    private final TransactionClock clock;

    OwnOffices(Authorities authorities, TransactionClock clock) {
        this.authorities = authorities;
        this.clock = clock;
    }

    /** Empty where there is none, or more than one. */
    Optional<Authority> of(LinkedBranch.Office office, AuthorityId lead) {
        var today = LocalDate.ofInstant(clock.instant(), Vietnam.ZONE);
        var near = authorities.competentOn(office.level(), office.body(), today).stream()
                .filter(one -> !one.id().equals(lead) && authorities.inOneProvince(one.id(), lead, today))
                .toList();
        var below = near.stream().filter(one -> lead.equals(one.parent())).toList();
        return only(below.isEmpty() ? near : below);
    }

    /** @param again what can be done once the directory is right, a verb */
    static Refusal missing(LinkedBranch part, String again) {
        return Refusal.refused(
                "Danh bạ không có đúng một cơ quan làm phần «%s» (%s) cho cơ quan chủ trì. Báo người quản trị bổ sung danh bạ rồi %s lại."
                        .formatted(part.label(), part.authority(), again));
    }

    private static Optional<Authority> only(List<Authority> found) {
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }
}
