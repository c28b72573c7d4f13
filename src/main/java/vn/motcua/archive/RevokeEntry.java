package vn.motcua.archive;

import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.authority.CurrentOfficial;
import vn.motcua.authority.Role;
import vn.motcua.shared.Outcome;
import vn.motcua.shared.Refusal;
import vn.motcua.shared.TransactionClock;

/** Thu hồi, hủy bỏ: a stored paper counts no longer and is offered to nobody; it stays to be seen. */
@Component
class RevokeEntry {

    static final Set<Role> WHO = EnumSet.of(Role.SPECIALIST, Role.LEADER);

    private final EntryRows rows;
    private final EntryActs acts;
    private final EntryKeepers keepers;
    private final CurrentOfficial current;
    private final TransactionClock clock;

    RevokeEntry(EntryRows rows, EntryActs acts, EntryKeepers keepers, CurrentOfficial current, TransactionClock clock) {
        this.rows = rows;
        this.acts = acts;
        this.keepers = keepers;
        this.current = current;
        this.clock = clock;
    }

    /** @param reason Vietnamese, with the decision it rests on */
    @Transactional
    public Outcome<Void> revoke(UUID id, String reason) {
        var entry = keepers.take(id, WHO);
        if (entry instanceof Outcome.Refused<Entry> refused) {
            return Outcome.refused(refused.refusal());
        }
        var words = EntryKeepers.reason(reason);
        if (words instanceof Outcome.Refused<String> refused) {
            return Outcome.refused(refused.refusal());
        }
        if (!rows.move(id, Set.of(EntryState.VALID), EntryState.REVOKED)) {
            return Outcome.refused(Refusal.wrongMoment("Giấy tờ này đã bị thu hồi hoặc tiêu hủy trước đó."));
        }
        acts.write(id, EntryActs.Act.REVOKED, current.get().id(), words.orThrow(), clock.instant());
        return Outcome.done(null);
    }
}
