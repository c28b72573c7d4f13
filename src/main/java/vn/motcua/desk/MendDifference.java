package vn.motcua.desk;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.authority.Official;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierEvents;
import vn.motcua.dossier.DossierRegister;
import vn.motcua.dossier.EventKind;
import vn.motcua.dossier.RebuildDue;
import vn.motcua.shared.Outcome;
import vn.motcua.shared.TransactionClock;

/** Sửa một sai khác: looks once more, does what its kind calls for, and keeps who did it, here and in the history. */
@Component
class MendDifference {

    private static final Logger LOG = LoggerFactory.getLogger(MendDifference.class);

    private final Differences differences;
    private final CompareRegister compareRegister;
    private final EngineSide engine;
    private final RebuildDue rebuildDue;
    private final DossierRegister register;
    private final DossierEvents events;
    private final TransactionClock clock;

    MendDifference(
            Differences differences,
            CompareRegister compareRegister,
            EngineSide engine,
            RebuildDue rebuildDue,
            DossierRegister register,
            DossierEvents events,
            TransactionClock clock) {
        this.differences = differences;
        this.compareRegister = compareRegister;
        this.engine = engine;
        this.rebuildDue = rebuildDue;
        this.register = register;
        this.events = events;
        this.clock = clock;
    }

    /** Answers what was done in a Vietnamese sentence; a refusal rolls back and leaves it listed. */
    @Transactional
    public String mend(UUID id, Official by) {
        var listed = differences.take(id);
        if (listed.isEmpty()) {
            return "Sai khác này đã được xử lý.";
        }
        var known = listed.get().found();
        if (compareRegister.of(known).stream().noneMatch(known::sameAs)) {
            differences.close(id, null, clock.instant());
            return "Sai khác này không còn nữa, không phải sửa gì.";
        }
        (known.kind() == DifferenceKind.CACHED_DUE ? rebuild(known) : engine.mend(known)).orThrow();
        differences.close(id, by.id(), clock.instant());
        note(known);
        LOG.info("mended {} of {} by {}", known.kind(), known.businessKey(), by.id());
        return "Đã sửa: %s.".formatted(known.kind().repair().toLowerCase(Locale.ROOT));
    }

    /** Task and timers follow the rebuilt date. */
    private Outcome<Void> rebuild(FoundDifference known) {
        var dossier = known.dossier().orElseThrow();
        if (rebuildDue.rebuild(dossier) instanceof Outcome.Refused<Dossier> refused) {
            return Outcome.refused(refused.refusal());
        }
        return engine.mend(new FoundDifference(DifferenceKind.ENGINE_DUE, known.businessKey(), null, known.detail()));
    }

    private void note(FoundDifference known) {
        known.dossier().flatMap(register::find).ifPresent(dossier -> {
            var detail = new LinkedHashMap<String, String>();
            detail.put("Sai khác", known.kind().label());
            detail.put("Trước khi sửa", known.detail());
            detail.put("Đã làm", known.kind().repair());
            events.append(dossier.id(), EventKind.RECONCILED, detail);
        });
    }
}
