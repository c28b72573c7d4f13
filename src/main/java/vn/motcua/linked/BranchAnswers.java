package vn.motcua.linked;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.shared.Persisted;

/** Everything that was ever said about branches, by message or at the desk; the database refuses to change or delete a line. */
@Component
class BranchAnswers {

    private final JdbcClient jdbc;

    BranchAnswers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param counts whether the branch ended by it; what comes after the first is only kept */
    void keep(UUID branch, Branch.Answer said, boolean counts) {
        jdbc.sql(
                        """
                        insert into linked_branch_answer (id, branch_id, result, result_number, result_date, reason, remedy,
                            answered_at, answered_by, counts)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        UUID.randomUUID(),
                        branch,
                        said.result().name(),
                        said.number(),
                        said.date(),
                        said.reason(),
                        said.remedy(),
                        Persisted.time(said.at()),
                        said.by() == null ? null : said.by().value(),
                        counts)
                .update();
    }
}
