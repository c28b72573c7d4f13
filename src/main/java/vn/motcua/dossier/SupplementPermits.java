package vn.motcua.dossier;

import java.time.Instant;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.authority.OfficialId;
import vn.motcua.shared.Persisted;

/** Leaders' words that an applicant may be asked once more; each is good for one request. */
@Component
class SupplementPermits {

    private final JdbcClient jdbc;

    SupplementPermits(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    boolean open(DossierId dossier, SupplementRequest.Stage stage) {
        return jdbc.sql(
                        "select exists (select from supplement_permit where dossier_id = ? and stage = ? and used_at is null)")
                .params(dossier.value(), stage.name())
                .query(Boolean.class)
                .single();
    }

    void add(DossierId dossier, SupplementRequest.Stage stage, OfficialId by, String reason, Instant at) {
        jdbc.sql("insert into supplement_permit (dossier_id, stage, at, permitted_by, reason) values (?, ?, ?, ?, ?)")
                .params(dossier.value(), stage.name(), Persisted.time(at), by.value(), reason)
                .update();
    }

    /** @return false if there is none left */
    boolean use(DossierId dossier, SupplementRequest.Stage stage, Instant at) {
        return jdbc.sql(
                                "update supplement_permit set used_at = ? where dossier_id = ? and stage = ? and used_at is null")
                        .params(Persisted.time(at), dossier.value(), stage.name())
                        .update()
                == 1;
    }
}
