package vn.motcua.linked;

import vn.motcua.dossier.DossierId;

/** The port to the processes of both sides: the one in which a branch is awaited, and that of an authority of ours that does it. */
public interface BranchWork {

    /** Whether it waits now for what the authority answers. */
    boolean awaits(Branch branch);

    /** Puts a part on the table of the authority of ours that was asked for it; nothing happens where it lies there. */
    void begin(Branch branch);

    /** Takes one part from that table. */
    void drop(Branch branch);

    /** Takes all parts of a dossier from the tables of our authorities. */
    void drop(DossierId dossier);

    /** Tells it that the authority has answered; asked only where it awaits that. */
    void answered(Branch branch);
}
