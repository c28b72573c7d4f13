package vn.motcua.paper;

import java.sql.ResultSet;
import java.sql.SQLException;
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

/** The table {@code hand_over_sheet}; its lines are {@link HandOverPapers}. */
@Component
public class HandOverSheets {

    /** How many are read at a time. */
    public static final int MOST = 100;

    private final JdbcClient jdbc;
    private final HandOverPapers papers;

    HandOverSheets(JdbcClient jdbc, HandOverPapers papers) {
        this.jdbc = jdbc;
        this.papers = papers;
    }

    public Optional<HandOverSheet> find(UUID id) {
        return read("where s.id = ?", id).stream().findFirst();
    }

    /** Those that the desks gave, the latest first, at most {@link #MOST}. */
    public List<HandOverSheet> ofDesks(Collection<AuthorityId> desks) {
        return read(
                "where s.direction = 'TO_UNIT' and s.desk_id = any (?) order by s.made_at desc limit " + MOST,
                desks.stream().map(AuthorityId::value).toArray(String[]::new));
    }

    /** Those that the units of the groups gave back, the latest first, at most {@link #MOST}. */
    public List<HandOverSheet> ofUnits(Collection<String> groups) {
        return read(
                "where s.direction = 'TO_DESK' and s.unit_group = any (?) order by s.made_at desc limit " + MOST,
                groups.toArray(String[]::new));
    }

    /** Those on which papers still wait for one of the groups, the oldest first, at most {@link #MOST}. */
    public List<HandOverSheet> waitingFor(Collection<String> groups) {
        return read(
                """
                where s.taker_group = any (?) and exists (
                    select from hand_over_paper p join dossier d on d.id = p.dossier_id
                    where p.sheet_id = s.id and %s)
                order by s.made_at limit %d"""
                        .formatted(HandOverPapers.WAITING, MOST),
                groups.toArray(String[]::new));
    }

    /** With which a dossier's papers went, the oldest first; those on which its line was struck are left out. */
    List<HandOverSheet> of(DossierId dossier) {
        return read(
                """
                where s.id in (select sheet_id from hand_over_paper where dossier_id = ? and struck_at is null)
                order by s.made_at""",
                dossier.value());
    }

    /** One writer of a desk's year at a time, so that numbers have no gap and no papers are given twice. */
    int nextNumber(AuthorityId desk, HandOverSheet.Direction direction, int year) {
        jdbc.sql("select pg_advisory_xact_lock(hashtext('hand_over_sheet ' || ?))")
                .param(desk.value())
                .query((row, number) -> number)
                .single();
        return jdbc.sql(
                        """
                        select coalesce(max(number), 0) + 1 from hand_over_sheet
                        where desk_id = ? and direction = ? and year = ?""")
                .params(desk.value(), direction.name(), year)
                .query(Integer.class)
                .single();
    }

    void add(HandOverSheet sheet) {
        jdbc.sql(
                        """
                        insert into hand_over_sheet (id, direction, desk_id, number, year, unit_group, unit_authority_id,
                            unit_name, taker_group, made_at, made_by)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        sheet.id(),
                        sheet.direction().name(),
                        sheet.desk().value(),
                        sheet.number(),
                        sheet.year(),
                        sheet.unitGroup(),
                        sheet.unitAuthority().value(),
                        sheet.unitName(),
                        sheet.takerGroup(),
                        Persisted.time(sheet.madeAt()),
                        sheet.madeBy().value())
                .update();
        papers.add(sheet);
    }

    private List<HandOverSheet> read(String condition, Object parameter) {
        var sheets = jdbc.sql("select s.* from hand_over_sheet s " + condition)
                .param(parameter)
                .query((row, number) -> read(row))
                .list();
        var bySheet = papers.of(sheets.stream().map(HandOverSheet::id).toList());
        return sheets.stream()
                .map(sheet -> sheet.with(bySheet.getOrDefault(sheet.id(), List.of())))
                .toList();
    }

    private static HandOverSheet read(ResultSet row) throws SQLException {
        return new HandOverSheet(
                row.getObject("id", UUID.class),
                HandOverSheet.Direction.valueOf(row.getString("direction")),
                new AuthorityId(row.getString("desk_id")),
                row.getInt("number"),
                row.getInt("year"),
                row.getString("unit_group"),
                new AuthorityId(row.getString("unit_authority_id")),
                row.getString("unit_name"),
                row.getString("taker_group"),
                Persisted.time(row, "made_at"),
                new OfficialId(row.getString("made_by")),
                List.of());
    }
}
