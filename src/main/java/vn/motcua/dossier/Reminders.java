package vn.motcua.dossier;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.authority.AuthorityId;
import vn.motcua.authority.OfficialId;
import vn.motcua.shared.Persisted;

/** Sổ đôn đốc: who reminded which partner of what, and when the answer came. */
@Component
public class Reminders {

    private final JdbcClient jdbc;

    Reminders(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those about a dossier, the first one first. */
    public List<Reminder> of(DossierId dossier) {
        return jdbc.sql("select * from partner_reminder where dossier_id = ? order by reminded_at, id")
                .param(dossier.value())
                .query((row, number) -> read(row))
                .list();
    }

    public void add(Reminder reminder) {
        jdbc.sql(
                        """
                        insert into partner_reminder (id, dossier_id, authority_id, partner, about, opinion_id, reminded_at,
                            reminded_by)
                        values (?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        reminder.id(),
                        reminder.dossier().value(),
                        reminder.authority() == null
                                ? null
                                : reminder.authority().value(),
                        reminder.partner(),
                        reminder.about(),
                        reminder.opinion(),
                        Persisted.time(reminder.at()),
                        reminder.by() == null ? null : reminder.by().value())
                .update();
    }

    /** The answer to a request has come, and with it that to every reminder about it. */
    public void opinionGiven(UUID opinion, Instant at) {
        jdbc.sql("update partner_reminder set answered_at = ? where opinion_id = ? and answered_at is null")
                .params(Persisted.time(at), opinion)
                .update();
    }

    /** A partner that is none of the directory's has answered, and with that every reminder to it about the dossier. */
    public void answeredBy(DossierId dossier, String partner, Instant at) {
        jdbc.sql(
                        """
                        update partner_reminder set answered_at = ?
                        where dossier_id = ? and partner = ? and opinion_id is null and answered_at is null""")
                .params(Persisted.time(at), dossier.value(), partner)
                .update();
    }

    /** @return false if there is none of that dossier, it is about an opinion, or was answered before */
    public boolean answered(DossierId dossier, UUID reminder, Instant at) {
        return jdbc.sql(
                                """
                                update partner_reminder set answered_at = ?
                                where id = ? and dossier_id = ? and opinion_id is null and answered_at is null""")
                        .params(Persisted.time(at), reminder, dossier.value())
                        .update()
                == 1;
    }

    private static Reminder read(ResultSet row) throws SQLException {
        return new Reminder(
                row.getObject("id", UUID.class),
                new DossierId(row.getObject("dossier_id", UUID.class)),
                Optional.ofNullable(row.getString("authority_id"))
                        .map(AuthorityId::new)
                        .orElse(null),
                row.getString("partner"),
                row.getString("about"),
                row.getObject("opinion_id", UUID.class),
                Persisted.time(row, "reminded_at"),
                Optional.ofNullable(row.getString("reminded_by"))
                        .map(OfficialId::new)
                        .orElse(null),
                Persisted.time(row, "answered_at"));
    }
}
