package vn.motcua.desk;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import vn.motcua.authority.OfficialId;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierId;
import vn.motcua.dossier.DossierRegister;
import vn.motcua.dossier.DossierStatus;
import vn.motcua.dossier.LedgerDue;
import vn.motcua.shared.Vietnam;

/**
 * Đối chiếu sổ với quy trình: looks at register and engine in one snapshot, since a step moves both in one transaction,
 * and lists in what they differ.
 */
@Component
class CompareRegister {

    private static final int STRETCH = 5_000;

    private final DossierRegister register;
    private final LedgerDue ledgerDue;
    private final EngineSide engine;
    private final Differences differences;
    private final Clock clock;
    private final TransactionTemplate snapshot;
    private final TransactionTemplate recording;

    CompareRegister(
            DossierRegister register,
            LedgerDue ledgerDue,
            EngineSide engine,
            Differences differences,
            Clock clock,
            PlatformTransactionManager transactions) {
        this.register = register;
        this.ledgerDue = ledgerDue;
        this.engine = engine;
        this.differences = differences;
        this.clock = clock;
        this.recording = new TransactionTemplate(transactions);
        this.snapshot = new TransactionTemplate(transactions);
        snapshot.setReadOnly(true);
        snapshot.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
    }

    /** For an operator who wants to know now. */
    int compare(OfficialId by) {
        return compare(null, by);
    }

    /** The nightly one; another node's counts. */
    void compareInTheNightOf(LocalDate night) {
        compare(night, null);
    }

    private int compare(LocalDate night, OfficialId by) {
        var run = differences.begin(night, by, clock.instant());
        if (run.isEmpty()) {
            return 0;
        }
        var found = snapshot.execute(status -> everywhere());
        recording.executeWithoutResult(status -> differences.record(run.get(), found, clock.instant()));
        return found.size();
    }

    private List<FoundDifference> everywhere() {
        var found = new ArrayList<>(engine.misplaced(null));
        DossierId last = null;
        List<Dossier> stretch;
        do {
            stretch = register.open(last, STRETCH);
            timing(stretch).forEach(found::add);
            last = stretch.isEmpty() ? null : stretch.get(stretch.size() - 1).id();
        } while (stretch.size() == STRETCH);
        return found;
    }

    /** One dossier as it stands in the caller's transaction. */
    List<FoundDifference> of(FoundDifference known) {
        var open = known.dossier().flatMap(register::find).filter(dossier -> !dossier.status()
                .terminal());
        return Stream.concat(
                        engine.misplaced(known.businessKey()).stream(),
                        open.stream().flatMap(dossier -> timing(List.of(dossier))))
                .toList();
    }

    private Stream<FoundDifference> timing(Collection<Dossier> dossiers) {
        return Stream.concat(cached(dossiers), engine.wronglyTimed(dossiers).stream());
    }

    /** A dossier whose clock has stopped keeps the date it was judged by. */
    private Stream<FoundDifference> cached(Collection<Dossier> dossiers) {
        var running = dossiers.stream()
                .filter(dossier -> dossier.acceptedAt() != null && dossier.status() != DossierStatus.PROCESSED)
                .toList();
        var derived = ledgerDue.of(running);
        return running.stream()
                .filter(dossier -> !dossier.dueAt().equals(derived.get(dossier.id())))
                .map(dossier -> new FoundDifference(
                        DifferenceKind.CACHED_DUE,
                        dossier.id().toString(),
                        null,
                        "Sổ ghi %s, tính từ sổ thời hạn ra %s."
                                .formatted(
                                        Vietnam.moment(dossier.dueAt()), Vietnam.moment(derived.get(dossier.id())))));
    }
}
