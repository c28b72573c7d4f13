package vn.motcua.bench;

/** One birth registration from the counter to its return, in the way that a side of the comparison does it. */
interface Lifecycle {

    /** What the report calls it. */
    String name();

    /** Database that it writes into. */
    String database();

    /** Runs a whole one, each act a transaction of its own. Different lanes share no official and no code counter. */
    void run(int lane);
}
