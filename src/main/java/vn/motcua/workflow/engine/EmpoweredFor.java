package vn.motcua.workflow.engine;

import java.util.Set;

/**
 * What an official may do beyond the groups they are in, for the length of one act: named tasks of one dossier, on this
 * thread, and nothing once the act is over.
 */
public record EmpoweredFor(String official, String dossier, Set<String> taskKeys) {

    private static final ThreadLocal<EmpoweredFor> CURRENT = new ThreadLocal<>();

    /** @param taskKeys task definition keys */
    public static void during(String official, String dossier, Set<String> taskKeys, Runnable act) {
        if (CURRENT.get() != null) {
            throw new IllegalStateException("an act within an act");
        }
        CURRENT.set(new EmpoweredFor(official, dossier, Set.copyOf(taskKeys)));
        try {
            act.run();
        } finally {
            CURRENT.remove();
        }
    }

    /** Whether that is such a task, now, on this thread. */
    public static boolean covers(String official, String dossier, String taskKey) {
        var current = CURRENT.get();
        return current != null
                && current.official().equals(official)
                && current.dossier().equals(dossier)
                && current.taskKeys().contains(taskKey);
    }
}
