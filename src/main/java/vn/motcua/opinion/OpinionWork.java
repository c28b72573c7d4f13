package vn.motcua.opinion;

/** The port to the processes of both sides. */
public interface OpinionWork {

    /** Puts the question on the asked authority's table. */
    void begin(Opinion opinion);

    /**
     * Tells the process that waits.
     *
     * @return false if none waits for it now
     */
    boolean answered(Opinion opinion);
}
