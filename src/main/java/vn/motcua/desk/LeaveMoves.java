package vn.motcua.desk;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.authority.OfficialId;
import vn.motcua.dossier.DossierId;
import vn.motcua.shared.Persisted;

/** What was asked to go from an absent official to others, task by task, and what came of it. */
@Component
class LeaveMoves {

    private final JdbcClient jdbc;

    LeaveMoves(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** How a move stands. */
    enum State {
        WAITING,
        MOVED,
        FAILED
    }

    /**
     * One task's.
     *
     * @param dossier null where the task belongs to none
     * @param code of the dossier, null where it has none
     * @param failure why not, Vietnamese, null unless it failed
     */
    record Line(
            long seq,
            String task,
            DossierId dossier,
            String code,
            String name,
            OfficialId absent,
            OfficialId to,
            String toName,
            State state,
            String failure,
            String askedBy,
            Instant askedAt) {}

    /** A task that waits to be moved already is not asked for twice. */
    void ask(UUID leave, LeaveWork.HeldTask task, OfficialId to, OfficialId by, Instant at) {
        jdbc.sql(
                        """
                        insert into leave_move (leave_id, task_id, dossier_id, task_name, to_official, state, asked_by, asked_at)
                        values (?, ?, ?, ?, ?, 'WAITING', ?, ?) on conflict (task_id) where state = 'WAITING' do nothing""")
                .params(
                        leave,
                        task.id(),
                        task.dossier() == null ? null : task.dossier().value(),
                        task.name(),
                        to.value(),
                        by.value(),
                        Persisted.time(at))
                .update();
    }

    /** The next that waits and that nobody else is about, held until the transaction ends. */
    Optional<Line> takeNext() {
        return jdbc.sql(SELECT + "where m.state = 'WAITING' order by m.seq limit 1 for update of m skip locked")
                .query(LeaveMoves::read)
                .optional();
    }

    void moved(long seq, Instant at) {
        jdbc.sql("update leave_move set state = 'MOVED', done_at = ? where seq = ? and state = 'WAITING'")
                .params(Persisted.time(at), seq)
                .update();
    }

    void failed(long seq, String why, Instant at) {
        jdbc.sql("update leave_move set state = 'FAILED', failure = ?, done_at = ? where seq = ? and state = 'WAITING'")
                .params(why, Persisted.time(at), seq)
                .update();
    }

    /** Those of a leave in the order in which they were asked. */
    List<Line> of(UUID leave) {
        return jdbc.sql(SELECT + "where m.leave_id = ? order by m.seq")
                .param(leave)
                .query(LeaveMoves::read)
                .list();
    }

    private static final String SELECT =
            """
            select m.*, l.official_id as absent, o.full_name as to_name, b.full_name as by_name, d.code
            from leave_move m
            join official_leave l on l.id = m.leave_id
            join official o on o.id = m.to_official
            join official b on b.id = m.asked_by
            left join dossier d on d.id = m.dossier_id
            """;

    private static Line read(ResultSet row, int number) throws SQLException {
        var dossier = row.getObject("dossier_id", UUID.class);
        return new Line(
                row.getLong("seq"),
                row.getString("task_id"),
                dossier == null ? null : new DossierId(dossier),
                row.getString("code"),
                row.getString("task_name"),
                new OfficialId(row.getString("absent")),
                new OfficialId(row.getString("to_official")),
                row.getString("to_name"),
                State.valueOf(row.getString("state")),
                row.getString("failure"),
                row.getString("by_name"),
                Persisted.time(row, "asked_at"));
    }
}
