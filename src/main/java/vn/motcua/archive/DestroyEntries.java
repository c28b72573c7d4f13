package vn.motcua.archive;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import vn.motcua.authority.CurrentOfficial;
import vn.motcua.authority.Post;
import vn.motcua.authority.Role;
import vn.motcua.digitization.DocumentStore;
import vn.motcua.shared.Outcome;
import vn.motcua.shared.Refusal;
import vn.motcua.shared.RefusalException;
import vn.motcua.shared.TransactionClock;
import vn.motcua.shared.Vietnam;

/**
 * Tiêu hủy khi hết thời hạn bảo quản: a leader of the authority confirms one by one or all of a page. The row stays and says so;
 * the bytes go, unless a dossier still names them: that is kept by a rule of its own.
 */
@Component
class DestroyEntries {

    private static final Set<Role> WHO = EnumSet.of(Role.LEADER);

    private final EntryRows rows;
    private final EntryActs acts;
    private final EntryKeepers keepers;
    private final NamedFiles named;
    private final DocumentStore store;
    private final CurrentOfficial current;
    private final TransactionClock clock;

    DestroyEntries(
            EntryRows rows,
            EntryActs acts,
            EntryKeepers keepers,
            NamedFiles named,
            DocumentStore store,
            CurrentOfficial current,
            TransactionClock clock) {
        this.rows = rows;
        this.acts = acts;
        this.keepers = keepers;
        this.named = named;
        this.store = store;
        this.current = current;
        this.clock = clock;
    }

    /** What is past its retention in the authorities that the official leads, the oldest first. */
    List<Entry> due() {
        var led = current.get()
                .working()
                .filter(post -> post.role() == Role.LEADER)
                .map(Post::authority)
                .distinct()
                .toList();
        return led.isEmpty() ? List.of() : rows.pastKeeping(led, today());
    }

    /**
     * All of them or none.
     *
     * @param reason Vietnamese: the decision it rests on
     */
    @Transactional
    public Outcome<Integer> destroy(List<UUID> ids, String reason) {
        var words = EntryKeepers.reason(reason);
        if (words instanceof Outcome.Refused<String> refused) {
            return Outcome.refused(refused.refusal());
        }
        if (ids.isEmpty()) {
            return Outcome.refused(Refusal.refused("Chọn ít nhất một giấy tờ.").about("entry"));
        }
        for (var id : ids) {
            var entry = keepers.take(id, WHO).orThrow();
            if (entry.keepUntil() == null || !entry.keepUntil().isBefore(today())) {
                throw new RefusalException(
                        Refusal.refused("Giấy tờ «%s» còn trong thời hạn bảo quản.".formatted(entry.paperName())));
            }
            if (rows.move(id, EnumSet.complementOf(EnumSet.of(EntryState.DESTROYED)), EntryState.DESTROYED)) {
                acts.write(id, EntryActs.Act.DESTROYED, current.get().id(), words.orThrow(), clock.instant());
                rows.versions(id).forEach(version -> deleteAfterwards(version.sha256()));
            }
        }
        return Outcome.done(ids.size());
    }

    /** Should the node die in between, the file is found as one that nothing names. */
    private void deleteAfterwards(String sha256) {
        if (!named.isNamed(sha256)) {
            TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                @Override
                public void afterCommit() {
                    store.delete(sha256);
                }
            });
        }
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Vietnam.ZONE);
    }
}
