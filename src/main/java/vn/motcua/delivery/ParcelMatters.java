package vn.motcua.delivery;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.DossierId;
import vn.motcua.shared.Persisted;

/** What desks were asked about parcels, and what they decided. */
@Component
public class ParcelMatters {

    private final JdbcClient jdbc;

    ParcelMatters(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Of a dossier, oldest first. */
    public List<ParcelMatter> of(DossierId dossier) {
        return jdbc.sql("select * from parcel_matter where dossier_id = ? order by opened_at")
                .param(dossier.value())
                .query((row, number) -> read(row))
                .list();
    }

    Optional<ParcelMatter> locked(UUID id) {
        return jdbc.sql("select * from parcel_matter where id = ? for update")
                .param(id)
                .query((row, number) -> read(row))
                .optional();
    }

    Optional<ParcelMatter> open(UUID parcel) {
        return jdbc.sql("select * from parcel_matter where order_id = ? and decided_at is null")
                .param(parcel)
                .query((row, number) -> read(row))
                .optional();
    }

    void add(ParcelMatter matter) {
        jdbc.sql("insert into parcel_matter (id, order_id, dossier_id, fate, opened_at) values (?, ?, ?, ?, ?)")
                .params(
                        matter.id(),
                        matter.parcel(),
                        matter.dossier().value(),
                        matter.fate().name(),
                        Persisted.time(matter.openedAt()))
                .update();
    }

    void decide(UUID id, ParcelDecision decision, Instant at, String official, String note) {
        jdbc.sql("update parcel_matter set decision = ?, decided_at = ?, decided_by = ?, note = ? where id = ?")
                .params(decision.name(), Persisted.time(at), official, note, id)
                .update();
    }

    private static ParcelMatter read(ResultSet row) throws SQLException {
        var decision = row.getString("decision");
        return new ParcelMatter(
                row.getObject("id", UUID.class),
                row.getObject("order_id", UUID.class),
                new DossierId(row.getObject("dossier_id", UUID.class)),
                ParcelFate.valueOf(row.getString("fate")),
                Persisted.time(row, "opened_at"),
                decision == null ? null : ParcelDecision.valueOf(decision),
                Persisted.time(row, "decided_at"),
                row.getString("note"));
    }
}
