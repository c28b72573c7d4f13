package vn.motcua.archive;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.authority.CurrentOfficial;
import vn.motcua.shared.Outcome;
import vn.motcua.shared.Refusal;
import vn.motcua.shared.TransactionClock;

/** An official opens a stored paper, or fetches a version of it, within the day on which they said what for. Each time is on record. */
@Component
class OpenEntry {

    static final Refusal NOT_FOUND = Refusal.notFound("Kho không có giấy tờ này, hoặc không có quyền xem.");

    private static final Refusal NO_PURPOSE = Refusal.forbidden(
            "Hãy tra cứu Kho theo số định danh của chủ giấy tờ và nêu mục đích trước; xem được đến hết ngày.");

    private final EntryRows rows;
    private final ReadRows reads;
    private final CurrentOfficial current;
    private final TransactionClock clock;

    OpenEntry(EntryRows rows, ReadRows reads, CurrentOfficial current, TransactionClock clock) {
        this.rows = rows;
        this.reads = reads;
        this.current = current;
        this.clock = clock;
    }

    /**
     * An entry with its versions, oldest first.
     *
     * @param before the one in whose place it came; null for none
     * @param after the one that came in its place; null for none
     */
    record Opened(Entry entry, List<EntryVersion> versions, Entry before, Entry after) {}

    @Transactional
    public Outcome<Opened> open(UUID id) {
        return read(id, null, ReadAct.OPENED)
                .map(entry -> new Opened(
                        entry,
                        rows.versions(id),
                        entry.replaces() == null
                                ? null
                                : rows.find(entry.replaces()).orElse(null),
                        rows.successorOf(id).orElse(null)));
    }

    /** @param number of the version; what was destroyed is not there */
    @Transactional
    public Outcome<EntryVersion> fetch(UUID id, int number) {
        var version = rows.versions(id).stream()
                .filter(each -> each.number() == number)
                .findFirst();
        var destroyed = rows.find(id).filter(entry -> entry.state() == EntryState.DESTROYED);
        if (version.isEmpty() || destroyed.isPresent()) {
            return Outcome.refused(NOT_FOUND);
        }
        return read(id, number, ReadAct.DOWNLOADED).map(entry -> version.get());
    }

    private Outcome<Entry> read(UUID id, Integer version, ReadAct act) {
        var official = current.get();
        var found = rows.find(id).filter(entry -> entry.isVisibleTo(official));
        if (found.isEmpty()) {
            return Outcome.refused(NOT_FOUND);
        }
        var now = clock.instant();
        var stated = reads.statedOn(found.get().owner(), official.id(), now);
        if (stated.isEmpty()) {
            return Outcome.refused(NO_PURPOSE);
        }
        reads.read(found.get(), version, act, official.id(), stated.get(), null, now);
        return Outcome.done(found.get());
    }
}
