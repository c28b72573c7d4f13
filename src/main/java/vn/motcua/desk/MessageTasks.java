package vn.motcua.desk;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.authority.AuthorityId;
import vn.motcua.dossier.DossierId;
import vn.motcua.shared.Persisted;

/** Which message is whose task. */
@Component
public class MessageTasks {

    private final JdbcClient jdbc;

    MessageTasks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @throws IllegalStateException if the message never was a task */
    public MessageTask get(UUID message) {
        return jdbc.sql("select * from message_task where message_id = ?")
                .param(message)
                .query((row, number) -> new MessageTask(
                        message,
                        new AuthorityId(row.getString("authority_id")),
                        Optional.ofNullable(row.getObject("dossier_id", UUID.class))
                                .map(DossierId::new)
                                .orElse(null),
                        Persisted.time(row, "opened_at"),
                        Persisted.time(row, "due_at")))
                .optional()
                .orElseThrow(() -> new IllegalStateException("no task of message " + message));
    }

    /** @return false if it is a task already; what was tried again in vain becomes one once more */
    boolean open(MessageTask task) {
        return jdbc.sql(
                                """
                                insert into message_task (message_id, authority_id, dossier_id, opened_at, due_at)
                                values (?, ?, ?, ?, ?)
                                on conflict (message_id) do update set authority_id = excluded.authority_id,
                                    dossier_id = excluded.dossier_id, opened_at = excluded.opened_at,
                                    due_at = excluded.due_at, closed_at = null
                                where message_task.closed_at is not null""")
                        .params(
                                task.message(),
                                task.desk().value(),
                                task.dossier() == null ? null : task.dossier().value(),
                                Persisted.time(task.openedAt()),
                                Persisted.time(task.dueAt()))
                        .update()
                == 1;
    }

    /** @return false if it was no open task */
    boolean close(UUID message, Instant at) {
        return jdbc.sql("update message_task set closed_at = ? where message_id = ? and closed_at is null")
                        .params(Persisted.time(at), message)
                        .update()
                == 1;
    }
}
