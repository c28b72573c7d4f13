package vn.motcua.control;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.Correction;

/** How much was put right in a period, by kind, in one statement. */
@Component
public class CorrectionCounts {

    private final JdbcClient jdbc;
    private final Asked asked;

    CorrectionCounts(JdbcClient jdbc, Asked asked) {
        this.jdbc = jdbc;
        this.asked = asked;
    }

    /** @param proposed how many of them a leader has not decided yet */
    public record Count(Correction.Kind kind, int all, int proposed) {}

    public List<Count> of(Question question) {
        return jdbc.sql(
                        """
                        select c.kind, count(*) as all_of_it, count(*) filter (where c.state = 'PROPOSED') as proposed
                        from correction c join dossier d on d.id = c.dossier_id
                        where (c.authority_id = any (:authorities) or d.competent_authority_id = any (:authorities))
                          and c.proposed_at >= :from and c.proposed_at < :until
                        group by c.kind order by c.kind""")
                .params(asked.of(question))
                .query((row, number) -> new Count(
                        Correction.Kind.valueOf(row.getString("kind")),
                        row.getInt("all_of_it"),
                        row.getInt("proposed")))
                .list();
    }
}
