package vn.motcua.bench;

import java.util.List;

/**
 * What one lifecycle costs the database and the heap, on average.
 *
 * @param statements executions on the server, a rewritten batch of inserts being one; BEGIN, COMMIT and SET not counted
 * @param transactions committed or rolled back
 * @param walBytes written ahead, after a checkpoint and a warm-up
 * @param allocatedBytes by the calling thread
 * @param cpuNanos of the calling thread, without what the database server spends
 * @param byStatement the statements, most frequent first
 */
record Costs(
        double statements,
        double transactions,
        double walBytes,
        double allocatedBytes,
        double cpuNanos,
        List<Statement> byStatement) {

    record Statement(String text, double calls) {}
}
