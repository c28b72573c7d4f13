package vn.motcua.bench;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Which tables hold dossiers, and what becomes of each column in a copy: of {@code t}, as {@code p} plans it. */
final class ListColumns {

    private static final Set<String> ENGINE_IDS = Set.of(
            "id_",
            "execution_id_",
            "proc_inst_id_",
            "process_instance_id_",
            "root_proc_inst_id_",
            "root_process_instance_id_",
            "parent_id_",
            "super_exec_",
            "task_id_",
            "var_scope_",
            "act_inst_id_",
            "parent_act_inst_id_",
            "job_id_");
    private static final Set<String> DUE = Set.of(
            "due_at",
            "original_due_at",
            "was_due_at",
            "answer_by",
            "due_before",
            "promised_at",
            "due_date_",
            "follow_up_date_");
    private static final Set<String> NAMES = Set.of("filer_name", "owner_name", "receiver_name");
    private static final Set<String> NUMBERS =
            Set.of("filer_identity_number", "owner_identity_number", "receiver_identity_number");
    /** Numbered in one row, or about the sheet as a whole: made, or left out, by others. */
    private static final Set<String> LEFT_OUT = Set.of("dossier_book_entry", "hand_over_paper", "calendar_decree_line");

    /** @param alone whether no two rows may have the same value */
    private record Column(String name, String type, boolean alone) {}

    private final Map<String, List<Column>> tables = new LinkedHashMap<>();

    ListColumns(JdbcClient jdbc) {
        record Row(String table, Column column) {}
        jdbc.sql(
                        """
                        select c.table_name, c.column_name, c.data_type, exists (
                            select from pg_index i
                            join pg_attribute a on a.attrelid = i.indrelid and a.attnum = i.indkey[0]
                            where i.indrelid = c.table_name::regclass and i.indisunique and i.indnkeyatts = 1
                              and i.indpred is null and a.attname = c.column_name) as alone
                        from information_schema.columns c
                            join information_schema.tables t using (table_schema, table_name)
                        where table_schema = 'public' and table_type = 'BASE TABLE' and is_identity = 'NO'
                        order by table_name, ordinal_position""")
                .query((row, number) -> new Row(
                        row.getString(1), new Column(row.getString(2), row.getString(3), row.getBoolean("alone"))))
                .list()
                .forEach(row -> tables.computeIfAbsent(row.table(), first -> new java.util.ArrayList<>())
                        .add(row.column()));
    }

    List<String> register() {
        return tables.keySet().stream()
                .filter(table -> table.equals("dossier") || !table.startsWith("act_") && has(table, "dossier_id"))
                .filter(table -> !LEFT_OUT.contains(table))
                .toList();
    }

    /** What refers to tasks comes before them: a copy is not to be copied. */
    List<String> engine() {
        return tables.keySet().stream()
                .filter(table -> table.startsWith("act_ru_") || table.startsWith("act_hi_"))
                .filter(table -> has(table, "proc_inst_id_")
                        || has(table, "process_instance_id_")
                        || table.equals("act_ru_identitylink"))
                .toList();
    }

    boolean has(String table, String column) {
        return tables.get(table).stream().anyMatch(one -> one.name().equals(column));
    }

    String names(String table) {
        return tables.get(table).stream().map(Column::name).collect(Collectors.joining(", "));
    }

    String values(String table) {
        var engine = table.startsWith("act_");
        return tables.get(table).stream()
                .map(column -> engine ? engine(column) : register(table, column))
                .collect(Collectors.joining(", "));
    }

    private static String register(String table, Column column) {
        var name = column.name();
        if (table.equals("dossier")) {
            if (NAMES.contains(name)) {
                return "p.name";
            }
            if (NUMBERS.contains(name)) {
                return "p.identity";
            }
            if (name.equals("code")) {
                return "p.code";
            }
            if (name.equals("search_text")) {
                return "concat_ws(' ', lower(p.code), p.folded, p.folded)";
            }
        }
        if (table.equals("paper") && name.equals("number")) {
            return "p.n";
        }
        return switch (column.type()) {
            case "uuid" -> name.equals("procedure_version_id") ? "t." + name : uuid(name);
            case "text" -> {
                if (name.equals("task_id")) {
                    yield uuid(name) + "::text";
                }
                yield column.alone() ? "md5(t.%s || ':' || p.n)".formatted(name) : placed(name);
            }
            case "timestamp with time zone" -> moved(name);
            case "date" ->
                Set.of("procedure_valid_from", "law_day").contains(name)
                        ? "t." + name
                        : "(t.%s - p.back)::date".formatted(name);
            default -> "t." + name;
        };
    }

    private static String engine(Column column) {
        var name = column.name();
        if (ENGINE_IDS.contains(name) || name.equals("business_key_")) {
            return uuid(name) + "::text";
        }
        if (name.equals("text_")) {
            return "case when t.text_ ~ '^[0-9a-f]{8}-[0-9a-f-]{27}$' then %s::text else %s end"
                    .formatted(uuid(name), placed(name));
        }
        // no bell rings while lists are being looked at
        if (name.equals("duedate_")) {
            return "greatest(t.duedate_ + p.ahead, timestamp '2026-12-16' + p.u * interval '28 days')";
        }
        return switch (column.type()) {
            case "character varying", "text" -> placed(name);
            case "timestamp without time zone" -> moved(name);
            default -> "t." + name;
        };
    }

    private static String uuid(String column) {
        return "md5(t.%s::text || ':' || p.n)::uuid".formatted(column);
    }

    private static String placed(String column) {
        return "replace(t.%s, '%s', p.place)".formatted(column, ListAuthorities.MODEL);
    }

    private static String moved(String column) {
        return (DUE.contains(column) ? "t.%s + p.ahead" : "t.%s - p.back").formatted(column);
    }
}
