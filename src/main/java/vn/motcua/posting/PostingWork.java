package vn.motcua.posting;

/** The port to the process that counts the days of a posting. */
public interface PostingWork {

    /**
     * Tells the process that waits.
     *
     * @return false if none waits
     */
    boolean objected(Posting posting);
}
