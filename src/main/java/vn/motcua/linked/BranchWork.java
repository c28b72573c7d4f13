package vn.motcua.linked;

/** The port to the process in which a branch is awaited. */
public interface BranchWork {

    /** Whether it waits now for what the authority answers. */
    boolean awaits(Branch branch);

    /** Tells it that the authority has answered; asked only where it awaits that. */
    void answered(Branch branch);
}
