package vn.motcua.delay;

import java.util.Optional;
import java.util.Set;
import vn.motcua.authority.OfficialId;
import vn.motcua.dossier.DossierId;

/** The port to whatever knows who holds a dossier, and shows officials their tasks. */
public interface ApologyWork {

    /** Who has claimed the dossier's open work; empty if nobody has. */
    Optional<OfficialId> holder(DossierId dossier);

    /** Its process begins with the question. */
    void ask(Apology apology);

    /** Its process begins at the writing: that it is not in time is known. */
    void write(Apology apology);

    /**
     * The question is put to the groups, whoever had it, until the apology's own answerBy.
     *
     * @throws org.springframework.dao.OptimisticLockingFailureException if it is answered at this moment
     */
    void passUp(Apology asked, Set<String> groups);

    /** Nobody needs the answer any more: its process ends. */
    void overtaken(Apology apology);
}
