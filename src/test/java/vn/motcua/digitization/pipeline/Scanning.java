package vn.motcua.digitization.pipeline;

import java.util.EnumSet;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Works on scans of the shared context when a test says so. */
public final class Scanning {

    private Scanning() {}

    /** Takes one content through all its stages, before any other that waits. */
    public static void read(ApplicationContext context, String sha256) {
        var jdbc = context.getBean(JdbcClient.class);
        while (jdbc.sql("update scan_job set due_at = '2000-01-01Z' where sha256 = :sha256 and state = 'READY'")
                        .param("sha256", sha256)
                        .update()
                == 1) {
            context.getBean(ScanWorker.class).runOne(EnumSet.allOf(ScanStage.class));
        }
    }
}
