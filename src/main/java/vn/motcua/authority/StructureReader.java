package vn.motcua.authority;

import static java.util.stream.Collectors.collectingAndThen;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.MonthDay;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.authority.Structure.Succession;
import vn.motcua.calendar.OfficeHours;
import vn.motcua.calendar.OfficeHours.Open;
import vn.motcua.calendar.OfficeHours.Season;

/** Reads the whole {@link Structure}, a statement a table. */
@Component
class StructureReader {

    private final JdbcClient jdbc;

    StructureReader(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Structure read() {
        return new Structure(authorities(), former(), served(), successions(), hours());
    }

    private Map<AuthorityId, Authority> authorities() {
        return jdbc
                .sql(
                        """
                        select id, name, desk, level, code, parent_id, address, phone, valid_from, valid_to, body, sample
                        from authority""")
                .query((row, number) -> authority(row))
                .stream()
                .collect(toMap(Authority::id, Function.identity()));
    }

    private Map<AuthorityId, NavigableMap<LocalDate, Authority>> former() {
        record Former(LocalDate until, Authority authority) {}
        return jdbc
                .sql(
                        """
                        select a.id, f.name, f.desk, a.level, f.code, f.parent_id, f.address, f.phone,
                            a.valid_from, a.valid_to, a.body, a.sample, f.valid_to as until
                        from authority_former f join authority a on a.id = f.authority_id""")
                .query((row, number) -> new Former(row.getObject("until", LocalDate.class), authority(row)))
                .stream()
                .collect(groupingBy(
                        former -> former.authority().id(),
                        toMap(Former::until, Former::authority, (one, other) -> one, TreeMap::new)));
    }

    private Map<AuthorityId, List<Succession>> successions() {
        record Ended(AuthorityId authority, Succession succession) {}
        return jdbc
                .sql("select authority_id, field, successor_id, valid_from from authority_successor")
                .query((row, number) -> new Ended(
                        new AuthorityId(row.getString(1)),
                        new Succession(
                                row.getString(2),
                                new AuthorityId(row.getString(3)),
                                row.getObject(4, LocalDate.class))))
                .stream()
                .collect(groupingBy(Ended::authority, mapping(Ended::succession, toList())));
    }

    private static Authority authority(ResultSet row) throws SQLException {
        var parent = row.getString("parent_id");
        return new Authority(
                new AuthorityId(row.getString("id")),
                row.getString("name"),
                row.getString("desk"),
                Level.valueOf(row.getString("level")),
                row.getString("code"),
                parent == null ? null : new AuthorityId(parent),
                row.getString("address"),
                row.getString("phone"),
                row.getObject("valid_from", LocalDate.class),
                row.getObject("valid_to", LocalDate.class),
                row.getString("body"),
                row.getBoolean("sample"));
    }

    private Map<AuthorityId, Set<AuthorityId>> served() {
        record Service(AuthorityId desk, AuthorityId served) {}
        return jdbc
                .sql("select desk_authority_id, served_authority_id from desk_service")
                .query((row, number) ->
                        new Service(new AuthorityId(row.getString(1)), new AuthorityId(row.getString(2))))
                .stream()
                .collect(groupingBy(Service::desk, mapping(Service::served, toSet())));
    }

    private Map<AuthorityId, OfficeHours> hours() {
        return jdbc
                .sql("select authority_id, season_from, opens, closes from office_hours")
                .query((row, number) -> new Hours(
                        new AuthorityId(row.getString(1)),
                        MonthDay.parse("--" + row.getString(2)),
                        new Open(row.getObject(3, LocalTime.class), row.getObject(4, LocalTime.class))))
                .stream()
                .collect(groupingBy(Hours::authority, collectingAndThen(toList(), StructureReader::officeHours)));
    }

    private static OfficeHours officeHours(List<Hours> rows) {
        var bySeason = rows.stream().collect(groupingBy(Hours::from, mapping(Hours::open, toList())));
        return OfficeHours.of(bySeason.entrySet().stream()
                .map(season -> new Season(season.getKey(), season.getValue()))
                .toList());
    }

    private record Hours(AuthorityId authority, MonthDay from, Open open) {}
}
