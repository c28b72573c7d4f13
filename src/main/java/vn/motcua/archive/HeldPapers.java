package vn.motcua.archive;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.authority.CurrentOfficial;
import vn.motcua.shared.TransactionClock;
import vn.motcua.shared.Vietnam;

/**
 * What the store has of an owner, for whoever takes in the next dossier: the newest of each paper, neither revoked nor past its
 * last day, of the authorities the official works for.
 */
@Component
public class HeldPapers {

    private final EntryRows rows;
    private final ReadRows reads;
    private final CurrentOfficial current;
    private final TransactionClock clock;

    HeldPapers(EntryRows rows, ReadRows reads, CurrentOfficial current, TransactionClock clock) {
        this.rows = rows;
        this.reads = reads;
        this.current = current;
        this.clock = clock;
    }

    /**
     * Shown to the official, and on record as that, once a day for each owner.
     *
     * @param ownerNumber null or blank where it is not known: then there is nothing
     * @param keys of required documents
     */
    @Transactional
    public List<HeldPaper> offered(String ownerNumber, Collection<String> keys) {
        var held = find(ownerNumber, keys);
        held.stream()
                .findFirst()
                .ifPresent(entry -> reads.offered(entry.owner(), current.get().id(), clock.instant()));
        return held.stream().map(HeldPapers::paper).toList();
    }

    /** The same for a rule, which shows nothing to anybody. */
    List<Entry> find(String ownerNumber, Collection<String> keys) {
        return keys.isEmpty()
                ? List.of()
                : OwnerIdentity.of(ownerNumber)
                        .map(owner -> rows.onHand(
                                owner,
                                current.get().authorities(),
                                keys,
                                LocalDate.ofInstant(clock.instant(), Vietnam.ZONE)))
                        .orElse(List.of());
    }

    private static HeldPaper paper(Entry entry) {
        return new HeldPaper(
                entry.id(),
                entry.paperType(),
                entry.paperName(),
                entry.code(),
                entry.dossierCode(),
                entry.validFrom(),
                entry.validUntil(),
                entry.storedAt());
    }
}
