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
        return read("where id = ?", id).stream().findFirst();
    }

    /** The desks' latest ones first, at most {@link #MOST}. */
    public List<HandOverSheet> ofDesks(Collection<AuthorityId> desks) {
        return read(
                "where desk_id = any (?) order by made_at desc limit " + MOST,
                desks.stream().map(AuthorityId::value).toArray(String[]::new));
    }

    /** Those on which papers still wait for one of the groups, the oldest first, at most {@link #MOST}. */
    public List<HandOverSheet> waitingFor(Collection<String> groups) {
        return read(
                """
                where unit_group = any (?) and exists (
                    select from hand_over_paper p join dossier d on d.id = p.dossier_id
                    where p.sheet_id = hand_over_sheet.id and %s)
                order by made_at limit %d"""
                        .formatted(HandOverPapers.WAITING, MOST),
                groups.toArray(String[]::new));
    }

    /** With which a dossier's papers went, the oldest first; those on which its line was struck are left out. */
    List<HandOverSheet> of(DossierId dossier) {
        return read(
                """
                where id in (select sheet_id from hand_over_paper where dossier_id = ? and struck_at is null)
                order by made_at""",
                dossier.value());
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
        papers.add(sheet);
    }

    private List<HandOverSheet> read(String condition, Object parameter) {
        var sheets = jdbc.sql("select * from hand_over_sheet " + condition)
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
                new AuthorityId(row.getString("desk_id")),
                row.getInt("number"),
                row.getInt("year"),
                row.getString("unit_group"),
                new AuthorityId(row.getString("unit_authority_id")),
                row.getString("unit_name"),
                Persisted.time(row, "made_at"),
                new OfficialId(row.getString("made_by")),
                List.of());
    }
}
