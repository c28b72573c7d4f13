package vn.motcua.workflow;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.DossierId;

/** Open tasks and bells of the processes that wait for applicants, other authorities and the carrier. */
@Component
class HeldWaits {

    private static final String INSTANCES =
            """
            with wait as (
              select i.id_ as id, i.business_key_ as key, v.text_ as awaited, d.key_ = 'return-by-post' as parcel
              from act_ru_execution i join act_re_procdef d on d.id_ = i.proc_def_id_
                left join act_ru_variable v on v.execution_id_ = i.id_ and v.name_ in ('%s', '%s', '%s')
              where i.parent_id_ is null and d.key_ in ('supplement', 'await-opinion', 'opinion', 'linked-branch', 'own-branch', 'posting', 'financial-obligation', 'return-by-post')
                and i.business_key_ = any (?))
            """
                    .formatted(
                            ProcessVariables.OPINION_ID.name(),
                            ProcessVariables.BRANCH_ID.name(),
                            ProcessVariables.POSTING_ID.name());

    private static final String TASKS = INSTANCES
            + """
            select wait.key, wait.awaited, wait.parcel, t.id_ as id, t.task_def_key_ as element
            from wait join act_ru_task t on t.proc_inst_id_ = wait.id""";

    private static final String BELLS = INSTANCES
            + """
            select wait.key, wait.awaited, wait.parcel, j.id_ as id, d.act_id_ as element
            from wait join act_ru_job j on j.process_instance_id_ = wait.id and j.handler_type_ = 'timer-transition'
              join act_ru_jobdef d on d.id_ = j.job_def_id_""";

    private final JdbcClient jdbc;

    HeldWaits(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * One of them.
     *
     * @param awaited id of the request for an opinion, of the branch or of the posting; null where papers, a notice or a parcel are awaited
     * @param parcel whether it is a parcel
     */
    record Held(DossierId dossier, UUID awaited, boolean parcel, String id, String element, boolean bell) {}

    List<Held> of(Collection<DossierId> dossiers) {
        var keys = dossiers.stream().map(DossierId::toString).toArray(String[]::new);
        return Stream.concat(held(TASKS, false, keys), held(BELLS, true, keys)).toList();
    }

    private Stream<Held> held(String sql, boolean bell, String[] keys) {
        return jdbc
                .sql(sql)
                .param(keys)
                .query((row, number) -> new Held(
                        DossierId.of(row.getString("key")),
                        row.getString("awaited") == null ? null : UUID.fromString(row.getString("awaited")),
                        row.getBoolean("parcel"),
                        row.getString("id"),
                        row.getString("element"),
                        bell))
                .list()
                .stream();
    }
}
