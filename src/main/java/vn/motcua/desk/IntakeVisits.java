package vn.motcua.desk;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.authority.CurrentOfficial;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierId;
import vn.motcua.dossier.DossierRegister;
import vn.motcua.shared.Outcome;
import vn.motcua.shared.Persisted;
import vn.motcua.shared.TransactionClock;

/** One visit to the counter: the dossiers that were handed in at it, one after the other. */
@Component
class IntakeVisits {

    private final JdbcClient jdbc;
    private final DossierRegister register;
    private final CurrentOfficial current;
    private final TransactionClock clock;

    IntakeVisits(JdbcClient jdbc, DossierRegister register, CurrentOfficial current, TransactionClock clock) {
        this.jdbc = jdbc;
        this.register = register;
        this.current = current;
        this.clock = clock;
    }

    /** A dossier belongs to one visit, its first. */
    void add(UUID visit, DossierId dossier) {
        jdbc.sql(
                        """
                        insert into intake_visit (visit_id, dossier_id, entered_by, entered_at) values (?, ?, ?, ?)
                        on conflict do nothing""")
                .params(visit, dossier.value(), current.get().id().value(), Persisted.time(clock.instant()))
                .update();
    }

    /** Those the official may see, in the order in which they were handed in. */
    List<Dossier> of(UUID visit) {
        var official = current.get();
        return jdbc
                .sql("select dossier_id from intake_visit where visit_id = ? order by entered_at, dossier_id")
                .param(visit)
                .query(UUID.class)
                .list()
                .stream()
                .flatMap(id -> register.find(new DossierId(id)).stream())
                .filter(dossier -> register.visibleTo(official, dossier.id()) instanceof Outcome.Done)
                .toList();
    }
}
