package vn.motcua.delay;

import java.util.Optional;
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

    /** Nobody needs the answer any more: its process ends. */
    void overtaken(Apology apology);
}
