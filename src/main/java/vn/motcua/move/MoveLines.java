package vn.motcua.move;

import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.authority.AuthorityId;
import vn.motcua.dossier.DossierId;
import vn.motcua.shared.Persisted;

/** The dossiers of a move. */
@Component
public class MoveLines {

    /** Lines on a page of the list. */
    public static final int PAGE = 50;

    private final JdbcClient jdbc;

    MoveLines(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What is to be written of a dossier that was looked at; {@code obstacle} null if it can move. */
    record Foreseen(DossierId dossier, String place, String obstacle) {}

    /**
     * What cannot move first, then by code.
     *
     * @param state null for all
     * @param page the first is 0
     */
    public List<MoveLine> page(UUID move, MoveLineState state, int page) {
        return read(move, state, "limit %d offset %d".formatted(PAGE, (long) page * PAGE));
    }

    /** All of them. */
    public List<MoveLine> all(UUID move) {
        return read(move, null, "");
    }

    public MoveTotals totals(UUID move) {
        var counts = new EnumMap<MoveLineState, Integer>(MoveLineState.class);
        jdbc.sql("select state, count(*) as dossiers from version_move_line where move_id = ? group by state")
                .param(move)
                .query((row, number) ->
                        Map.entry(MoveLineState.valueOf(row.getString("state")), row.getInt("dossiers")))
                .list()
                .forEach(one -> counts.put(one.getKey(), one.getValue()));
        return new MoveTotals(counts);
    }

    void replace(UUID move, List<Foreseen> lines) {
        jdbc.sql("delete from version_move_line where move_id = ?").param(move).update();
        jdbc.sql(
                        """
                        insert into version_move_line (move_id, dossier_id, place, state, obstacle)
                        select ?, dossier, place, case when obstacle is null then 'FORESEEN' else 'STUCK' end, obstacle
                        from unnest(cast(? as uuid[]), cast(? as text[]), cast(? as text[])) as line (dossier, place, obstacle)""")
                .params(
                        move,
                        lines.stream().map(line -> line.dossier().value()).toArray(UUID[]::new),
                        lines.stream().map(Foreseen::place).toArray(String[]::new),
                        lines.stream().map(Foreseen::obstacle).toArray(String[]::new))
                .update();
    }

    /** The dossiers that a move has moved. */
    Set<DossierId> moved(UUID move) {
        return jdbc.sql("select dossier_id from version_move_line where move_id = ? and state = 'DONE'")
                .param(move)
                .query((row, number) -> new DossierId(row.getObject("dossier_id", UUID.class)))
                .set();
    }

    void begin(UUID move) {
        jdbc.sql("update version_move_line set state = 'WAITING' where move_id = ? and state = 'FORESEEN'")
                .param(move)
                .update();
    }

    /** Those first that were never in somebody's hands. */
    List<DossierId> waiting(UUID move, int size) {
        return jdbc.sql(
                        """
                        select dossier_id from version_move_line where move_id = ? and state = 'WAITING'
                        order by tries, dossier_id limit ?""")
                .params(move, size)
                .query((row, number) -> new DossierId(row.getObject("dossier_id", UUID.class)))
                .list();
    }

    void done(UUID move, DossierId dossier, Instant at) {
        settle(move, dossier, MoveLineState.DONE, null, at);
    }

    void gone(UUID move, DossierId dossier, Instant at) {
        settle(move, dossier, MoveLineState.GONE, null, at);
    }

    void stuck(UUID move, DossierId dossier, String obstacle, Instant at) {
        settle(move, dossier, MoveLineState.STUCK, obstacle, at);
    }

    void busy(UUID move, DossierId dossier) {
        jdbc.sql("update version_move_line set tries = tries + 1 where move_id = ? and dossier_id = ?")
                .params(move, dossier.value())
                .update();
    }

    private void settle(UUID move, DossierId dossier, MoveLineState state, String obstacle, Instant at) {
        jdbc.sql(
                        """
                        update version_move_line set state = ?, obstacle = ?, done_at = ?
                        where move_id = ? and dossier_id = ? and state = 'WAITING'""")
                .params(state.name(), obstacle, Persisted.time(at), move, dossier.value())
                .update();
    }

    private List<MoveLine> read(UUID move, MoveLineState state, String part) {
        return jdbc.sql(
                        """
                        select l.*, d.code, d.competent_authority_id
                        from version_move_line l join dossier d on d.id = l.dossier_id
                        where l.move_id = ? and (cast(? as text) is null or l.state = ?)
                        order by l.state <> 'STUCK', d.code nulls first, l.dossier_id\s"""
                                + part)
                .params(move, state == null ? null : state.name(), state == null ? null : state.name())
                .query((row, number) -> new MoveLine(
                        new DossierId(row.getObject("dossier_id", UUID.class)),
                        row.getString("code"),
                        new AuthorityId(row.getString("competent_authority_id")),
                        row.getString("place"),
                        MoveLineState.valueOf(row.getString("state")),
                        row.getString("obstacle")))
                .list();
    }
}
