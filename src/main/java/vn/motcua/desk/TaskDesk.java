package vn.motcua.desk;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.motcua.dossier.DossierId;
import vn.motcua.procedure.Step;
import vn.motcua.shared.Outcome;

/** The port to whatever keeps the officials' tasks. Every call acts as the current official, with their rights only. */
public interface TaskDesk {

    /**
     * An open task.
     *
     * @param step null where the task is no step of a procedure (an explanation)
     * @param assignee sign-in name of whoever claimed it, null if nobody did
     * @param dueAt null if it has none
     */
    record OpenTask(String id, DossierId dossier, Step step, String name, String assignee, Instant dueAt) {}

    /** The task if it exists and the official may see it. */
    Optional<OpenTask> find(String taskId);

    /** Those of the tasks that exist and the official may see; the order is not kept. */
    List<OpenTask> findAll(Collection<String> taskIds);

    /** The open task of a dossier at a step, if the official claimed it or is in its group. */
    Optional<OpenTask> at(DossierId dossier, Step step);

    /** Any open task of a dossier that the official claimed or whose group they are in; a step of the procedure before
     * others, the one due first before later ones. */
    Optional<OpenTask> mine(DossierId dossier);

    /**
     * Completes the task of a step exactly as Tasklist would: same form, same checks, same listener.
     *
     * @return refused with the form's or the use case's words; nothing is written then
     */
    Outcome<Void> complete(DossierId dossier, Step step, Map<String, Object> form);

    /**
     * Rút lại: takes back what the official's group passed on, while nobody on the other side has claimed it.
     *
     * @param reason Vietnamese, kept with the dossier
     */
    Outcome<Void> recall(DossierId dossier, String reason);

    /**
     * Giao lại: passes the open review of a dossier on to another official, in the name of whoever may assign it.
     *
     * @param to the official's id
     * @param reason Vietnamese, kept with the dossier
     */
    Outcome<Void> reassign(DossierId dossier, String to, String reason);

    /** One step of a composite act: its form as Tasklist would send it. */
    record Act(Step step, Map<String, Object> form) {}

    /**
     * Trả ngay: completes the steps in this order in the current official's name, whoever's work they are. The caller has
     * asked whether the official is empowered to, and encloses it in a transaction.
     *
     * @throws vn.motcua.shared.RefusalException where one step cannot be completed: then none is
     */
    void completeAtOnce(DossierId dossier, List<Act> acts);
}
