package vn.motcua.move;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.authority.Official;
import vn.motcua.authority.OfficialId;
import vn.motcua.procedure.ProcedureVersions;
import vn.motcua.shared.Outcome;
import vn.motcua.shared.Persisted;
import vn.motcua.shared.Refusal;

/** The moves that were planned, and how far each has come. */
@Component
public class Moves {

    private static final Refusal UNKNOWN = Refusal.notFound("Không có phương án chuyển này.");

    private final JdbcClient jdbc;
    private final ProcedureVersions versions;

    Moves(JdbcClient jdbc, ProcedureVersions versions) {
        this.jdbc = jdbc;
        this.versions = versions;
    }

    /** The newest first. */
    public List<VersionMove> all() {
        return read("select * from version_move order by planned_at desc, id");
    }

    public Optional<VersionMove> find(UUID id) {
        return read("select * from version_move where id = ?", id).stream().findFirst();
    }

    /**
     * Locked until the transaction ends.
     *
     * @param state in which it has to be
     * @param otherwise Vietnamese, what is said where it is not
     */
    Outcome<VersionMove> take(UUID id, MoveState state, String otherwise, Official by) {
        var objection = MayMove.objection(by);
        if (objection != null) {
            return Outcome.refused(objection);
        }
        var found = read("select * from version_move where id = ? for update", id);
        if (found.isEmpty()) {
            return Outcome.refused(UNKNOWN);
        }
        return found.get(0).state() == state
                ? Outcome.done(found.get(0))
                : Outcome.refused(Refusal.wrongMoment(otherwise));
    }

    /** What was not begun yet; locked until the transaction ends. */
    Outcome<VersionMove> takePlanned(UUID id, Official by) {
        return take(id, MoveState.PLANNED, "Đã bắt đầu chuyển theo phương án này.", by);
    }

    /** Locked until the transaction ends; empty if it is not being done, or another node is at it now. */
    Optional<VersionMove> takeMoving(UUID id) {
        return read("select * from version_move where id = ? and state = 'MOVING' for update skip locked", id).stream()
                .findFirst();
    }

    List<UUID> moving() {
        return jdbc.sql("select id from version_move where state = 'MOVING' order by begun_at")
                .query(UUID.class)
                .list();
    }

    /**
     * @param undoes null for a move of its own
     * @return false if one from that version is under way already
     */
    boolean add(UUID id, UUID from, UUID to, String basis, UUID undoes, OfficialId by, Instant at) {
        return jdbc.sql(
                                """
                                insert into version_move
                                    (id, from_version_id, to_version_id, basis, undoes, state, planned_by, planned_at, looked_at)
                                values (?, ?, ?, ?, cast(? as uuid), 'PLANNED', ?, ?, ?) on conflict do nothing""")
                        .params(id, from, to, basis, undoes, by.value(), Persisted.time(at), Persisted.time(at))
                        .update()
                == 1;
    }

    void looked(UUID id, Instant at) {
        jdbc.sql("update version_move set looked_at = ? where id = ?")
                .params(Persisted.time(at), id)
                .update();
    }

    void begin(UUID id, OfficialId by, Instant at) {
        jdbc.sql("update version_move set state = 'MOVING', begun_by = ?, begun_at = ? where id = ?")
                .params(by.value(), Persisted.time(at), id)
                .update();
    }

    void end(UUID id, Instant at) {
        jdbc.sql("update version_move set state = 'MOVED', ended_at = ? where id = ?")
                .params(Persisted.time(at), id)
                .update();
    }

    void discard(UUID id) {
        jdbc.sql("delete from version_move where id = ?").param(id).update();
    }

    private List<VersionMove> read(String sql, Object... params) {
        return jdbc.sql(sql).params(params).query((row, number) -> read(row)).list();
    }

    private VersionMove read(ResultSet row) throws SQLException {
        return new VersionMove(
                row.getObject("id", UUID.class),
                versions.get(row.getObject("from_version_id", UUID.class)),
                versions.get(row.getObject("to_version_id", UUID.class)),
                row.getString("basis"),
                row.getObject("undoes", UUID.class),
                MoveState.valueOf(row.getString("state")),
                new OfficialId(row.getString("planned_by")),
                Persisted.time(row, "planned_at"),
                Persisted.time(row, "looked_at"),
                Optional.ofNullable(row.getString("begun_by"))
                        .map(OfficialId::new)
                        .orElse(null),
                Persisted.time(row, "begun_at"),
                Persisted.time(row, "ended_at"));
    }
}
