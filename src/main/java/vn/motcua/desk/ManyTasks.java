package vn.motcua.desk;

import java.time.LocalDate;
import java.util.List;
import vn.motcua.dossier.DossierId;
import vn.motcua.shared.Outcome;

/** The port to tasks that are done many at a time, each call a transaction of its own and with the official's rights only. */
public interface ManyTasks {

    /** Nhận việc, as Tasklist would. */
    Outcome<Void> claim(String taskId);

    /**
     * A result that waits for a signature.
     *
     * @param reviewOutcome ELIGIBLE or NOT_ELIGIBLE, what the review proposed; null where none was recorded
     */
    record ToSign(TaskDesk.OpenTask task, String reviewOutcome) {}

    /** Those the official holds or may take for a group, the one due first before later ones. */
    List<ToSign> toSign(int most);

    /** The dossier of a signing task that the official holds or may take. */
    Outcome<DossierId> signing(String taskId);

    /**
     * Takes and completes one, signed by the official themself. Refused as Tasklist would refuse it, and for a result the
     * official has not opened where the procedure asks for that.
     *
     * @param resultNumber null, with its day, where a clerk gives it later
     */
    Outcome<Void> sign(String taskId, String resultNumber, LocalDate resultDate);
}
