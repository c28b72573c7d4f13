package vn.motcua.desk;

import java.time.Instant;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.authority.OfficialId;
import vn.motcua.shared.Persisted;

/** Half-filled forms, each its official's own; the database forgets them with their task. */
@Component
class TaskDrafts {

    private final JdbcClient jdbc;

    TaskDrafts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param content a JSON object, the form's keys and values */
    record Draft(String content, Instant savedAt) {}

    Optional<Draft> find(String taskId, OfficialId official) {
        return jdbc.sql("select content, saved_at from task_draft where task_id = ? and official_id = ?")
                .params(taskId, official.value())
                .query((row, number) -> new Draft(row.getString("content"), Persisted.time(row, "saved_at")))
                .optional();
    }

    /** Keeps the draft instead of the former one. */
    void keep(String taskId, OfficialId official, Draft draft) {
        jdbc.sql(
                        """
                        insert into task_draft (task_id, official_id, content, saved_at) values (?, ?, ?, ?)
                        on conflict (task_id, official_id)
                        do update set content = excluded.content, saved_at = excluded.saved_at""")
                .params(taskId, official.value(), draft.content(), Persisted.time(draft.savedAt()))
                .update();
    }

    void discard(String taskId, OfficialId official) {
        jdbc.sql("delete from task_draft where task_id = ? and official_id = ?")
                .params(taskId, official.value())
                .update();
    }
}
