package vn.motcua.bench;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.dossier.DossierId;

/** Multiplies running dossiers row by row, register and engine alike: a walk of twenty thousand would take an hour. */
final class CopiedDossiers {

    private static final Set<String> ENGINE_IDS = Set.of(
            "id_",
            "execution_id_",
            "proc_inst_id_",
            "process_instance_id_",
            "root_proc_inst_id_",
            "parent_id_",
            "super_exec_",
            "task_id_",
            "var_scope_");

    private final JdbcClient jdbc;
    private final UUID[] templates;
    private final String[] instances;

    CopiedDossiers(JdbcClient jdbc, List<DossierId> templates) {
        this.jdbc = jdbc;
        this.templates = templates.stream().map(DossierId::value).toArray(UUID[]::new);
        this.instances = jdbc.sql(
                        """
                        select id_ from act_ru_execution
                        where parent_id_ is null and super_exec_ is null and business_key_ = any (?)""")
                .param(templates.stream().map(DossierId::toString).toArray(String[]::new))
                .query(String.class)
                .list()
                .toArray(String[]::new);
    }

    /** Until there are that many, the templates among them. */
    void upTo(int dossiers) {
        var copies = dossiers / templates.length - 1;
        register("dossier", "id", copies);
        register("clock_entry", "dossier_id", copies);
        register("dossier_event", "dossier_id", copies);
        for (var table :
                List.of("act_hi_procinst", "act_ru_execution", "act_ru_task", "act_hi_taskinst", "act_ru_variable")) {
            engine(table, "proc_inst_id_ = any (:of)", copies);
        }
        engine("act_ru_job", "process_instance_id_ = any (:of)", copies);
        engine(
                "act_ru_identitylink",
                "task_id_ in (select id_ from act_ru_task where proc_inst_id_ = any (:of))",
                copies);
        jdbc.sql("analyze").update();
    }

    private void register(String table, String key, int copies) {
        copy(table, key + " = any (:of)", copies, templates, column -> switch (column) {
            case "code" -> "t.code || '-' || n";
            default -> column.equals(key) ? "md5(t.%s::text || ':' || n)::uuid".formatted(column) : "t." + column;
        });
    }

    private void engine(String table, String condition, int copies) {
        copy(table, condition, copies, instances, column -> {
            if (column.equals("business_key_")) {
                return "md5(t.business_key_ || ':' || n)::uuid::text";
            }
            if (column.equals("text_")) {
                return "case when t.name_ = 'dossierId' then md5(t.text_ || ':' || n)::uuid::text else t.text_ end";
            }
            return ENGINE_IDS.contains(column) ? "t.%s || '-' || n".formatted(column) : "t." + column;
        });
    }

    private interface Copied {

        String of(String column);
    }

    private void copy(String table, String condition, int copies, Object[] of, Copied copied) {
        var columns = jdbc.sql(
                        """
                        select column_name from information_schema.columns
                        where table_schema = 'public' and table_name = ? and is_identity = 'NO'
                        order by ordinal_position""")
                .param(table)
                .query(String.class)
                .list();
        jdbc.sql("insert into %s (%s) select %s from %s t, generate_series(1, %d) n where %s"
                        .formatted(
                                table,
                                String.join(", ", columns),
                                columns.stream().map(copied::of).collect(Collectors.joining(", ")),
                                table,
                                copies,
                                condition))
                .param("of", of)
                .update();
    }
}
