package vn.motcua.move;

import java.time.Instant;
import java.util.List;
import java.util.Map;

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
     * @param straight whether the due date comes of reception and limit alone: nothing was waited for, nothing promised anew
     * @param nodes ids of the nodes at which it stands
     */
    public record Running(
            String dossier,
            String model,
            String caseKey,
            String competent,
            Instant receivedAt,
            Instant dueAt,
            boolean straight,
            List<String> nodes) {}

    public RunningExport {
        models = Map.copyOf(models);
        dossiers = List.copyOf(dossiers);
    }
}
