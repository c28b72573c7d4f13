package vn.motcua.control;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.authority.AuthorityId;

/** How each of many authorities does with what it decides, in one statement. */
@Component
public class AuthorityFigures {

    private final JdbcClient jdbc;
    private final Asked asked;

    AuthorityFigures(JdbcClient jdbc, Asked asked) {
        this.jdbc = jdbc;
        this.asked = asked;
    }

    /**
     * @param running accepted, without a result
     * @param overdue of those, past their due date
     * @param finished results of the period
     * @param onTime of those, not past their due date
     * @param owed explanations that nobody has given
     */
    public record Figures(AuthorityId authority, int running, int overdue, int finished, int onTime, int owed) {

        /** Per cent, rounded down: 99.9 is not all of it. Null where nothing was finished. */
        public Integer onTimePercent() {
            return finished == 0 ? null : onTime * 100 / finished;
        }
    }

    /** One for each authority asked about. */
    public List<Figures> of(Question question) {
        return jdbc.sql(
                        """
                        select a.id, coalesce(r.running, 0) as running, coalesce(r.overdue, 0) as overdue,
                            coalesce(f.finished, 0) as finished, coalesce(f.on_time, 0) as on_time, coalesce(e.owed, 0) as owed
                        from unnest(cast(:authorities as text[])) as a (id)
                        left join (
                            select competent_authority_id as id, count(*) as running,
                                count(*) filter (where status in (2, 4) and due_at < :now) as overdue
                            from dossier where status in (2, 4, 5, 6) and due_at is not null
                              and competent_authority_id = any (:authorities) group by 1) r on r.id = a.id
                        left join (
                            select asked.id, count(*) as finished, count(*) filter (where d.processed_at <= d.due_at) as on_time
                            from unnest(cast(:authorities as text[])) as asked (id)
                            join dossier d on d.competent_authority_id = asked.id
                            where d.processed_at >= :from and d.processed_at < :until group by 1) f on f.id = a.id
                        left join (
                            select authority_id as id, count(*) as owed
                            from (
                                select distinct authority_id, dossier_id from delay_explanation
                                where status in ('OPEN', 'SENT_BACK') and authority_id = any (:authorities)) each
                            group by 1) e on e.id = a.id""")
                .params(asked.of(question))
                .query((row, number) -> new Figures(
                        new AuthorityId(row.getString("id")),
                        row.getInt("running"),
                        row.getInt("overdue"),
                        row.getInt("finished"),
                        row.getInt("on_time"),
                        row.getInt("owed")))
                .list();
    }
}
