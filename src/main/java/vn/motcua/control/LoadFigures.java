package vn.motcua.control;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.shared.Persisted;

/** Who holds how much that is overdue or due soon, in one statement. */
@Component
public class LoadFigures {

    private static final String LOAD =
            """
            select coalesce(load.unit_group, '') as unit, coalesce(load.holder, '') as holder, o.full_name, overdue, soon, oldest
            from (
                select work.unit_group, work.holder, count(*) filter (where late) as overdue,
                    count(*) filter (where not late) as soon, min(found.at) as oldest
                from (select dossier_id, at, true as late from (%s) overdue
                    union all select dossier_id, at, false from (%s) soon) found
                left join lateral (
                    select unit_group, holder from waiting_work where dossier_id = found.dossier_id
                    order by holder nulls last, given_at limit 1) work on true
                group by work.unit_group, work.holder) load
            left join official o on o.id = load.holder
            order by overdue desc, soon desc, oldest, unit, holder"""
                    .formatted(Figure.OVERDUE.rule(), Figure.SOON.rule());

    private final JdbcClient jdbc;
    private final Asked asked;

    LoadFigures(JdbcClient jdbc, Asked asked) {
        this.jdbc = jdbc;
        this.asked = asked;
    }

    /**
     * @param unitGroup whose task is open; empty where no task is
     * @param holder id of the official; empty where nobody has taken it
     * @param holderName null where nobody has
     * @param oldestDueAt the earliest due date among them
     */
    public record Load(
            String unitGroup, String holder, String holderName, int overdue, int soon, Instant oldestDueAt) {}

    /** @param soon open time of the office that decides */
    public List<Load> of(Question question, Duration soon) {
        return jdbc.sql(LOAD)
                .params(asked.of(question, soon))
                .query((row, number) -> new Load(
                        row.getString("unit"),
                        row.getString("holder"),
                        row.getString("full_name"),
                        row.getInt("overdue"),
                        row.getInt("soon"),
                        Persisted.time(row, "oldest")))
                .list();
    }
}
