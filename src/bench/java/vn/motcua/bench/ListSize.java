package vn.motcua.bench;

/**
 * How much there is.
 *
 * @param tasks that are open
 * @param finished dossiers of the last two years, in the register
 * @param whole how many of them the engine's history still knows
 */
record ListSize(int tasks, int finished, int whole) {

    private static final int FINISHED_A_TASK = 5;
    private static final int TASKS_A_WHOLE = 10;

    static ListSize of(int tasks) {
        return new ListSize(tasks, tasks * FINISHED_A_TASK, tasks / TASKS_A_WHOLE);
    }
}
