package vn.motcua.desk;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.motcua.authority.AuthorityId;
import vn.motcua.authority.OfficialId;
import vn.motcua.dossier.DossierId;
import vn.motcua.shared.Refusal;

/** The port to whatever holds the tasks of an official who goes on leave. */
public interface LeaveWork {

    /**
     * An open task.
     *
     * @param dossier null where it belongs to none
     * @param dueAt null where nothing is due
     * @param groups whose work it is
     */
    record HeldTask(String id, DossierId dossier, String name, Instant dueAt, Set<String> groups) {}

    /** What the official has claimed in the authority's work, or was given by name, the soonest due first. */
    List<HeldTask> claimed(OfficialId official, AuthorityId authority);

    /** What nobody has claimed and only those groups could. */
    List<HeldTask> unclaimed(Set<String> groups);

    /** How many open tasks each of the officials has claimed. */
    Map<OfficialId, Integer> loads(Collection<OfficialId> officials);

    /** Why the official cannot have that task, four eyes for one; empty if nothing stands against it. */
    Optional<Refusal> objection(String task, OfficialId to);

    /**
     * Gives the task to the second official, within the caller's transaction.
     *
     * @return why not: done meanwhile, taken by somebody else, or not for that official
     */
    Optional<Refusal> move(String task, OfficialId from, OfficialId to);
}
