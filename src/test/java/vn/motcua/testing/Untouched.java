package vn.motcua.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Tables of which an attack must change no row: their content before and after is compared, whole. */
public final class Untouched {

    /** What a dossier is, in the register and in the engine. */
    public static final List<String> DOSSIERS = List.of(
            "dossier",
            "dossier_event",
            "dossier_document",
            "dossier_comment",
            "clock_entry",
            "act_ru_task",
            "act_ru_variable",
            "act_ru_execution",
            "act_ru_identitylink",
            "act_hi_comment",
            "act_hi_attachment");

    /** What the engine is set up with. */
    public static final List<String> ENGINE = List.of(
            "act_ru_filter",
            "act_ru_authorization",
            "act_id_user",
            "act_id_group",
            "act_id_membership",
            "act_id_tenant",
            "act_id_tenant_member",
            "act_re_deployment",
            "act_re_procdef",
            "act_ru_job",
            "act_ru_jobdef",
            "act_ru_event_subscr",
            "act_ru_batch",
            "act_hi_procinst");

    private final JdbcClient jdbc;
    private final List<String> tables;

    public Untouched(JdbcClient jdbc, List<String> tables) {
        this.jdbc = jdbc;
        this.tables = tables;
    }

    public void by(Runnable attack) {
        var before = digests();
        attack.run();
        assertThat(digests()).isEqualTo(before);
    }

    private Map<String, String> digests() {
        var digests = new LinkedHashMap<String, String>();
        tables.forEach(table -> digests.put(
                table,
                jdbc.sql("select count(*) || md5(coalesce(string_agg(r::text, '|' order by r::text), '')) from " + table
                                + " r")
                        .query(String.class)
                        .single()));
        return digests;
    }
}
