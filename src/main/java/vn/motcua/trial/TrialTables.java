package vn.motcua.trial;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** All tables of a trial's schema, the engine's and Flyway's among them. */
final class TrialTables {

    private static final String COLUMNS =
            """
            select c.table_name, c.column_name from information_schema.columns c
            join information_schema.tables t on t.table_schema = c.table_schema and t.table_name = c.table_name
            where c.table_schema = 'public' and t.table_type = 'BASE TABLE' and c.is_generated = 'NEVER'
            order by c.table_name, c.ordinal_position""";

    private static final String REFERENCES =
            """
            select child.relname, parent.relname from pg_constraint f
            join pg_class child on child.oid = f.conrelid join pg_class parent on parent.oid = f.confrelid
            join pg_namespace n on n.oid = f.connamespace
            where f.contype = 'f' and n.nspname = 'public' and f.conrelid <> f.confrelid""";

    private final Connection connection;

    TrialTables(Connection connection) {
        this.connection = connection;
    }

    /** Name to columns, each table after those its foreign keys point to. */
    Map<String, List<String>> inFillingOrder() throws SQLException {
        var columns = pairs(COLUMNS);
        var references = pairs(REFERENCES);
        var ordered = new LinkedHashMap<String, List<String>>();
        var left = new HashSet<>(columns.keySet());
        while (!left.isEmpty()) {
            var ready = left.stream()
                    .filter(table ->
                            references.getOrDefault(table, List.of()).stream().noneMatch(left::contains))
                    .sorted(Comparator.naturalOrder())
                    .toList();
            if (ready.isEmpty()) {
                throw new IllegalStateException("tables that refer to each other: " + left);
            }
            ready.forEach(table -> ordered.put(table, columns.get(table)));
            ready.forEach(left::remove);
        }
        return ordered;
    }

    String schemaVersion() throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(
                        "select version from flyway_schema_history where success order by installed_rank desc limit 1")) {
            rows.next();
            return rows.getString(1);
        }
    }

    /** Nobody has an account and no dossier was entered. */
    boolean empty() throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(
                        "select not exists (select 1 from account) and not exists (select 1 from official)"
                                + " and not exists (select 1 from dossier)")) {
            rows.next();
            return rows.getBoolean(1);
        }
    }

    void clear(Set<String> tables) throws SQLException {
        var quoted = tables.stream().map("\"%s\""::formatted).toList();
        try (var statement = connection.createStatement()) {
            statement.execute("truncate " + String.join(", ", quoted));
        }
    }

    /** Numbers that the database gives go on after the highest that came along. */
    void continueNumbering() throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(
                        """
                        select table_name, column_name from information_schema.columns
                        where table_schema = 'public' and is_identity = 'YES'""")) {
            var columns = new ArrayList<String[]>();
            while (rows.next()) {
                columns.add(new String[] {rows.getString(1), rows.getString(2)});
            }
            for (var column : columns) {
                statement.execute(
                        "select setval(pg_get_serial_sequence('public.\"%1$s\"', '%2$s'), coalesce(max(\"%2$s\"), 0) + 1, false) from \"%1$s\""
                                .formatted(column[0], column[1]));
            }
        }
    }

    private Map<String, List<String>> pairs(String sql) throws SQLException {
        var pairs = new HashMap<String, List<String>>();
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                pairs.computeIfAbsent(rows.getString(1), first -> new ArrayList<>())
                        .add(rows.getString(2));
            }
        }
        return pairs;
    }
}
