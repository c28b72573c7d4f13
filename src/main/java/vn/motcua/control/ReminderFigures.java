package vn.motcua.control;

import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.shared.Persisted;

/** Đôn đốc in a period, partner by partner, in one statement. */
@Component
public class ReminderFigures {

    private final JdbcClient jdbc;
    private final Asked asked;

    ReminderFigures(JdbcClient jdbc, Asked asked) {
        this.jdbc = jdbc;
        this.asked = asked;
    }

    /** @param waitingSince the oldest reminder without an answer, null if every one has it */
    public record Reminded(String partner, int sent, int answered, Instant waitingSince) {}

    /** Whoever owes most answers first. */
    public List<Reminded> of(Question question) {
        return jdbc.sql(
                        """
                        select r.partner, count(*) as sent, count(r.answered_at) as answered,
                            min(r.reminded_at) filter (where r.answered_at is null) as waiting_since
                        from partner_reminder r join dossier d on d.id = r.dossier_id
                        where r.reminded_at >= :from and r.reminded_at < :until
                          and (d.competent_authority_id = any (:authorities)
                            or d.receiving_authority_id = any (:authorities))
                        group by r.partner order by count(*) - count(r.answered_at) desc, r.partner""")
                .params(asked.of(question))
                .query((row, number) -> new Reminded(
                        row.getString("partner"),
                        row.getInt("sent"),
                        row.getInt("answered"),
                        Persisted.time(row, "waiting_since")))
                .list();
    }
}
