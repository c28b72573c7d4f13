package vn.motcua.move;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import vn.motcua.dossier.ClockCause;
import vn.motcua.dossier.ClockEntry;

/**
 * The dossiers of a procedure that are under way, without anything of a person: to rehearse beside them what a draft would
 * do to them.
 *
 * @param procedure its key
 * @param at when it was taken
 * @param models BPMN by definition id, of every model that one of them runs on
 */
public record RunningExport(String procedure, Instant at, Map<String, String> models, List<Running> dossiers) {

    /**
     * @param dossier its id
     * @param model the definition it runs on
     * @param caseKey of the limits it was promised under
     * @param competent id of the authority that decides
     * @param dueAt null before acceptance
     * @param clock the lines of its ledger, from which the due date follows; empty before acceptance
     * @param nodes ids of the nodes at which it stands
     */
    public record Running(
            String dossier,
            String model,
            String caseKey,
            String competent,
            Instant receivedAt,
            Instant dueAt,
            List<Line> clock,
            List<String> nodes) {}

    /**
     * A line of the ledger without its words, which may tell of people.
     *
     * @param caseKey case of the limits from here on; null if it does not change
     * @param promisedAt null if nothing was promised
     */
    public record Line(Instant at, ClockCause cause, String caseKey, Instant promisedAt) {

        static Line of(ClockEntry entry) {
            return new Line(entry.at(), entry.cause(), entry.caseKey(), entry.promisedAt());
        }

        public ClockEntry entry() {
            return new ClockEntry(at, cause, caseKey, null, null, promisedAt);
        }
    }

    public RunningExport {
        models = Map.copyOf(models);
        dossiers = List.copyOf(dossiers);
    }
}
