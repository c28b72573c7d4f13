package vn.motcua.paper;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.authority.CurrentOfficial;
import vn.motcua.dossier.DossierId;
import vn.motcua.shared.Persisted;
import vn.motcua.shared.TransactionClock;

/** Who printed which paper of a dossier when, the first time and every time after. */
@Component
public class PaperPrints {

    /** What is printed from the register and is no official paper. */
    public static final String CLOCK_STATEMENT = "CLOCK_STATEMENT";

    private final JdbcClient jdbc;
    private final CurrentOfficial current;
    private final TransactionClock clock;

    PaperPrints(JdbcClient jdbc, CurrentOfficial current, TransactionClock clock) {
        this.jdbc = jdbc;
        this.current = current;
        this.clock = clock;
    }

    /**
     * @param kind name of the {@link PaperKind}, or {@link #CLOCK_STATEMENT}
     * @param paper null for what has no number
     * @param copies on the sheet
     * @param by full name, null where nobody was signed in
     */
    public record Print(String kind, UUID paper, int copies, Instant at, String by) {}

    /** Those of a dossier, the oldest first. */
    public List<Print> of(DossierId dossier) {
        return jdbc.sql(
                        """
                        select p.kind, p.paper_id, p.copies, p.printed_at, o.full_name
                        from paper_print p left join official o on o.id = p.printed_by
                        where p.dossier_id = ? order by p.id""")
                .param(dossier.value())
                .query((row, number) -> new Print(
                        row.getString("kind"),
                        row.getObject("paper_id", UUID.class),
                        row.getInt("copies"),
                        Persisted.time(row, "printed_at"),
                        row.getString("full_name")))
                .list();
    }

    /** A paper without a number is printed. */
    @Transactional
    public void note(DossierId dossier, String kind, int copies) {
        add(dossier, kind, null, copies);
    }

    /** @param paper null for what has no number */
    void add(DossierId dossier, String kind, UUID paper, int copies) {
        jdbc.sql(
                        """
                        insert into paper_print (dossier_id, kind, paper_id, copies, printed_at, printed_by)
                        values (?, ?, ?, ?, ?, ?)""")
                .params(
                        dossier.value(),
                        kind,
                        paper,
                        copies,
                        Persisted.time(clock.instant()),
                        current.find().map(official -> official.id().value()).orElse(null))
                .update();
    }
}
