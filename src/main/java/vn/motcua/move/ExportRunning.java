package vn.motcua.move;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.dossier.ClockEntry;
import vn.motcua.dossier.ClockLedger;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierRegister;
import vn.motcua.procedure.ProcedureKey;
import vn.motcua.shared.TransactionClock;

/** Takes the export for a rehearsal. */
@Component
public class ExportRunning {

    private final MovableVersions versions;
    private final InstanceMoves instances;
    private final DossierRegister register;
    private final ClockLedger ledger;
    private final TransactionClock clock;

    ExportRunning(
            MovableVersions versions,
            InstanceMoves instances,
            DossierRegister register,
            ClockLedger ledger,
            TransactionClock clock) {
        this.versions = versions;
        this.instances = instances;
        this.register = register;
        this.ledger = ledger;
        this.clock = clock;
    }

    /** Without dossiers for a key that no deployed procedure has. */
    @Transactional(readOnly = true)
    public RunningExport of(ProcedureKey procedure) {
        var models = new HashMap<String, String>();
        var running = new ArrayList<RunningExport.Running>();
        for (var definition : versions.definitionsOf(procedure)) {
            var places = instances.places(definition);
            var open = register.all(places.keySet()).stream()
                    .filter(dossier -> !dossier.status().terminal())
                    .toList();
            if (!open.isEmpty()) {
                models.put(definition, instances.model(definition));
            }
            var lines = ledger.of(open.stream().map(Dossier::id).toList());
            open.forEach(dossier -> running.add(running(
                    dossier, definition, lines.getOrDefault(dossier.id(), List.of()), places.get(dossier.id()))));
        }
        return new RunningExport(procedure.value(), clock.instant(), models, running);
    }

    private static RunningExport.Running running(
            Dossier dossier, String definition, List<ClockEntry> lines, InstanceMoves.Place place) {
        return new RunningExport.Running(
                dossier.id().toString(),
                definition,
                dossier.caseKey(),
                dossier.competentAuthority().value(),
                dossier.receivedAt(),
                dossier.dueAt(),
                lines.stream().map(RunningExport.Line::of).toList(),
                List.of(place.signature().split(" ")));
    }
}
