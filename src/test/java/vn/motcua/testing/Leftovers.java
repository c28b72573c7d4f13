package vn.motcua.testing;

import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What other tests left open in the one database. Lists show what is due first, so many: whoever looks for its own task in one
 * lets the others wait behind it meanwhile.
 */
public class Leftovers {

    private static final Timestamp BEHIND_ALL = Timestamp.valueOf("2099-12-31 17:00:00");

    private record Due(String task, Timestamp at) {}

    private final List<Due> held = new ArrayList<>();
    private final JdbcClient jdbc;

    public Leftovers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Every task that is open now is due after all others. */
    public void waitBehind() {
        held.addAll(jdbc.sql("select id_, due_date_ from act_ru_task where due_date_ is not null")
                .query((row, number) -> new Due(row.getString("id_"), row.getTimestamp("due_date_")))
                .list());
        jdbc.sql("update act_ru_task set due_date_ = ? where due_date_ is not null")
                .param(BEHIND_ALL)
                .update();
    }

    /** Those that are still open are due when they were. */
    public void comeBack() {
        held.forEach(due -> jdbc.sql("update act_ru_task set due_date_ = ? where id_ = ?")
                .params(due.at(), due.task())
                .update());
        held.clear();
    }
}
