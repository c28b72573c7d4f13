package vn.motcua.paper;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.authority.OfficialId;
import vn.motcua.dossier.DossierId;
import vn.motcua.dossier.DossierStatus;
import vn.motcua.shared.Persisted;

/** The table {@code hand_over_paper}: the lines of the sheets. */
@Component
class HandOverPapers {

    /** Of {@code d} and the sheet {@code s}: nothing follows at the unit; at the desk, the result is returned. */
    private static final String CLOSED = "(s.direction = 'TO_UNIT' and d.status in (%s) or d.status = %d)"
            .formatted(
                    Stream.of(DossierStatus.values())
                            .filter(DossierStatus::terminal)
                            .map(status -> String.valueOf(status.code()))
                            .collect(Collectors.joining(", ")),
                    DossierStatus.RETURNED.code());
    /** Of {@code p}, its dossier {@code d} and its sheet {@code s}: the papers still have to be taken. */
    static final String WAITING = "p.taken_at is null and p.struck_at is null and not " + CLOSED;

    private final JdbcClient jdbc;

    HandOverPapers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A line of a sheet. */
    record Place(UUID sheet, int position) {}

    /** A dossier whose papers somebody still has to take, and the sheet they are on. */
    record OnTheWay(String code, String sheet) {}

    /** Of all these sheets, in one statement; by sheet, in their order on it. */
    Map<UUID, List<HandOverSheet.Paper>> of(Collection<UUID> sheets) {
        record Line(UUID sheet, HandOverSheet.Paper paper) {}
        return jdbc
                .sql(
                        """
                        select p.*, d.code, %s as closed from hand_over_paper p join dossier d on d.id = p.dossier_id
                            join hand_over_sheet s on s.id = p.sheet_id
                        where p.sheet_id = any (?) order by p.sheet_id, p.position"""
                                .formatted(CLOSED))
                .param(sheets.toArray(UUID[]::new))
                .query((row, number) -> new Line(row.getObject("sheet_id", UUID.class), read(row)))
                .list()
                .stream()
                .collect(Collectors.groupingBy(Line::sheet, Collectors.mapping(Line::paper, Collectors.toList())));
    }

    /** Where the papers of the dossier with that code wait for one of the groups, on whichever sheet. */
    Optional<Place> waiting(String code, Collection<String> groups) {
        return jdbc.sql(
                        """
                        select p.sheet_id, p.position
                        from dossier d
                        join hand_over_paper p on p.dossier_id = d.id
                        join hand_over_sheet s on s.id = p.sheet_id
                        where d.code = ? and s.taker_group = any (?) and %s"""
                                .formatted(WAITING))
                .params(code, groups.toArray(String[]::new))
                .query((row, number) -> new Place(row.getObject("sheet_id", UUID.class), row.getInt("position")))
                .optional();
    }

    /** The first of the dossiers whose papers were given and neither taken nor struck. */
    Optional<OnTheWay> onTheWay(Collection<DossierId> dossiers) {
        return jdbc.sql(
                        """
                        select d.code, s.direction, s.number, s.year
                        from hand_over_paper p
                        join hand_over_sheet s on s.id = p.sheet_id
                        join dossier d on d.id = p.dossier_id
                        where p.dossier_id = any (?) and p.taken_at is null and p.struck_at is null
                        order by d.code limit 1""")
                .param(dossiers.stream().map(DossierId::value).toArray(UUID[]::new))
                .query((row, number) -> new OnTheWay(
                        row.getString("code"),
                        HandOverSheet.label(
                                HandOverSheet.Direction.valueOf(row.getString("direction")),
                                row.getInt("number"),
                                row.getInt("year"))))
                .optional();
    }

    void add(HandOverSheet sheet) {
        sheet.papers().forEach(paper -> jdbc.sql(
                        "insert into hand_over_paper (sheet_id, position, dossier_id, due_at, what) values (?, ?, ?, ?, ?)")
                .params(
                        sheet.id(),
                        paper.position(),
                        paper.dossier().value(),
                        Persisted.time(paper.dueAt()),
                        paper.what())
                .update());
    }

    /** @return false if they were taken before, or the line was struck */
    boolean take(Place place, OfficialId by, Instant at) {
        return jdbc.sql(
                                """
                                update hand_over_paper set taken_by = ?, taken_at = ?
                                where sheet_id = ? and position = ? and taken_at is null and struck_at is null""")
                        .params(by.value(), Persisted.time(at), place.sheet(), place.position())
                        .update()
                == 1;
    }

    /** @return false if they were taken, or the line was struck before */
    boolean strike(Place place, String reason, OfficialId by, Instant at) {
        return jdbc.sql(
                                """
                                update hand_over_paper set strike_reason = ?, struck_by = ?, struck_at = ?
                                where sheet_id = ? and position = ? and taken_at is null and struck_at is null""")
                        .params(reason, by.value(), Persisted.time(at), place.sheet(), place.position())
                        .update()
                == 1;
    }

    private static HandOverSheet.Paper read(ResultSet row) throws SQLException {
        return new HandOverSheet.Paper(
                row.getInt("position"),
                new DossierId(row.getObject("dossier_id", UUID.class)),
                row.getString("code"),
                Persisted.time(row, "due_at"),
                row.getString("what"),
                Persisted.time(row, "taken_at"),
                Optional.ofNullable(row.getString("taken_by"))
                        .map(OfficialId::new)
                        .orElse(null),
                row.getString("strike_reason"),
                row.getBoolean("closed"));
    }
}
