package vn.motcua.paper;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.authority.AuthorityId;
import vn.motcua.authority.OfficialId;
import vn.motcua.dossier.DossierId;
import vn.motcua.shared.Persisted;

/** The tables {@code hand_over_sheet} and {@code hand_over_paper}. */
@Component
public class HandOverSheets {

    private static final int LATEST = 100;

    private final JdbcClient jdbc;

    HandOverSheets(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Optional<HandOverSheet> find(UUID id) {
        return read("where id = ?", id).stream().findFirst();
    }

    /** The desks' latest ones first. */
    public List<HandOverSheet> ofDesks(Collection<AuthorityId> desks) {
        return read("where desk_id = any (?) order by made_at desc limit " + LATEST, (Object) texts(desks));
    }

    /** Those on which papers still wait for one of the groups, the oldest first. */
    public List<HandOverSheet> waitingFor(Collection<String> groups) {
        return read(
                """
                where unit_group = any (?)
                    and exists (select from hand_over_paper p where p.sheet_id = hand_over_sheet.id and p.taken_at is null)
                order by made_at limit %d"""
                        .formatted(LATEST),
                (Object) groups.toArray(String[]::new));
    }

    /** The last sheet a dossier's papers went with. */
    Optional<HandOverSheet> lastOf(DossierId dossier) {
        return read(
                        "where id in (select sheet_id from hand_over_paper where dossier_id = ?) order by made_at desc limit 1",
                        dossier.value())
                .stream()
                .findFirst();
    }

    /** Dossiers taken in by one of the desks, on paper, still with their officials, whose papers are on no sheet. */
    public List<DossierId> atTheDesk(Collection<AuthorityId> desks) {
        return jdbc.sql(
                        """
                        select d.id from dossier d
                        where d.receiving_authority_id = any (?) and d.channel <> 'ONLINE' and d.status in (2, 4)
                            and not exists (select from hand_over_paper p where p.dossier_id = d.id)
                        order by d.accepted_at, d.code limit 500""")
                .param(texts(desks))
                .query((row, number) -> new DossierId(row.getObject("id", UUID.class)))
                .list();
    }

    /** One writer of a desk's year at a time, so that numbers have no gap and no papers are given twice. */
    int nextNumber(AuthorityId desk, int year) {
        jdbc.sql("select pg_advisory_xact_lock(hashtext('hand_over_sheet ' || ?))")
                .param(desk.value())
                .query((row, number) -> number)
                .single();
        return jdbc.sql("select coalesce(max(number), 0) + 1 from hand_over_sheet where desk_id = ? and year = ?")
                .params(desk.value(), year)
                .query(Integer.class)
                .single();
    }

    void add(HandOverSheet sheet) {
        jdbc.sql(
                        """
                        insert into hand_over_sheet (id, desk_id, number, year, unit_group, unit_authority_id, unit_name, made_at,
                            made_by)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        sheet.id(),
                        sheet.desk().value(),
                        sheet.number(),
                        sheet.year(),
                        sheet.unitGroup(),
                        sheet.unitAuthority().value(),
                        sheet.unitName(),
                        Persisted.time(sheet.madeAt()),
                        sheet.madeBy().value())
                .update();
        sheet.papers().forEach(paper -> jdbc.sql(
                        "insert into hand_over_paper (sheet_id, position, dossier_id, due_at) values (?, ?, ?, ?)")
                .params(sheet.id(), paper.position(), paper.dossier().value(), Persisted.time(paper.dueAt()))
                .update());
    }

    /** @return false if they were taken before */
    boolean take(UUID sheet, int position, OfficialId by, Instant at) {
        return jdbc.sql(
                                """
                                update hand_over_paper set taken_by = ?, taken_at = ?
                                where sheet_id = ? and position = ? and taken_at is null""")
                        .params(by.value(), Persisted.time(at), sheet, position)
                        .update()
                == 1;
    }

    private List<HandOverSheet> read(String condition, Object parameter) {
        return jdbc.sql("select * from hand_over_sheet " + condition)
                .param(parameter)
                .query((row, number) -> read(row))
                .list();
    }

    private HandOverSheet read(ResultSet row) throws SQLException {
        var id = row.getObject("id", UUID.class);
        return new HandOverSheet(
                id,
                new AuthorityId(row.getString("desk_id")),
                row.getInt("number"),
                row.getInt("year"),
                row.getString("unit_group"),
                new AuthorityId(row.getString("unit_authority_id")),
                row.getString("unit_name"),
                Persisted.time(row, "made_at"),
                new OfficialId(row.getString("made_by")),
                papers(id));
    }

    private List<HandOverSheet.Paper> papers(UUID sheet) {
        return jdbc.sql("select * from hand_over_paper where sheet_id = ? order by position")
                .param(sheet)
                .query((row, number) -> new HandOverSheet.Paper(
                        row.getInt("position"),
                        new DossierId(row.getObject("dossier_id", UUID.class)),
                        Persisted.time(row, "due_at"),
                        Persisted.time(row, "taken_at"),
                        Optional.ofNullable(row.getString("taken_by"))
                                .map(OfficialId::new)
                                .orElse(null)))
                .list();
    }

    private static String[] texts(Collection<AuthorityId> authorities) {
        return authorities.stream().map(AuthorityId::value).toArray(String[]::new);
    }
}
