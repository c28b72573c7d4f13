package vn.motcua.payment;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.authority.OfficialId;
import vn.motcua.dossier.DossierId;
import vn.motcua.shared.Persisted;

/** What specialists wrote for information slips; the database refuses to change or delete a line. */
@Component
class SlipContents {

    private final JdbcClient jdbc;

    SlipContents(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(DossierId dossier, String content, Instant at, OfficialId by) {
        jdbc.sql("insert into collector_slip (id, dossier_id, content, written_at, written_by) values (?, ?, ?, ?, ?)")
                .params(UUID.randomUUID(), dossier.value(), content, Persisted.time(at), by.value())
                .update();
    }

    /** The one that counts. */
    Optional<String> newest(DossierId dossier) {
        return jdbc.sql("select content from collector_slip where dossier_id = ? order by written_at desc, id limit 1")
                .param(dossier.value())
                .query(String.class)
                .optional();
    }
}
