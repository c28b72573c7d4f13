package vn.motcua.dossier;

import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.authority.OfficialId;
import vn.motcua.shared.Persisted;
import vn.motcua.shared.Vietnam;

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

    /** What was said for the requests that needed it, at the moment of each. */
    List<ClockEvidence.Proof> used(DossierId dossier) {
        return jdbc.sql(
                        """
                        select permit.used_at, permit.at, permit.reason, official.full_name
                        from supplement_permit permit join official on official.id = permit.permitted_by
                        where permit.dossier_id = ? and permit.used_at is not null order by permit.used_at""")
                .param(dossier.value())
                .query((row, number) -> new ClockEvidence.Proof(
                        Persisted.time(row, "used_at"),
                        "%s cho phép yêu cầu thêm một lần, %s: %s"
                                .formatted(
                                        row.getString("full_name"),
                                        Vietnam.minuteOfDay(Persisted.time(row, "at")),
                                        row.getString("reason"))))
                .list();
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
