package vn.motcua.archive;

import java.time.LocalDate;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.dossier.DossierId;

/** Takes papers of the shared context into the store when a test says so. */
public final class Storing {

    private Storing() {}

    /** Looks at each paper of a dossier that may be ready, once. */
    public static void look(ApplicationContext context, DossierId dossier) {
        var candidates = context.getBean(JdbcClient.class)
                .sql(
                        """
                        update archive_candidate c set due_at = timestamptz '2000-01-01Z' from dossier_document p
                        where p.id = c.document_id and p.dossier_id = ?""")
                .param(dossier.value())
                .update();
        for (int each = 0; each < candidates; each++) {
            context.getBean(StoringWorker.class).runOne();
        }
    }

    /** Every file is read, as on an operator's click. */
    public static void check(ApplicationContext context) {
        context.getBean(CheckStore.class).check(null);
    }

    /** The nightly look, at a share of the files. */
    public static void checkInTheNightOf(ApplicationContext context, String night) {
        context.getBean(CheckStore.class).checkInTheNightOf(LocalDate.parse(night));
    }
}
