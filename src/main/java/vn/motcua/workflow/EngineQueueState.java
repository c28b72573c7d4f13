package vn.motcua.workflow;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.desk.EngineQueue;
import vn.motcua.shared.Persisted;

/** Incidents and jobs as they stand, over all authorities, from the engine's tables, which keep local times. */
@Component
class EngineQueueState {

    private static final String QUEUE =
            """
            select 'RETRYING' as what, null as id, null as name, count(*) as number, null::timestamptz as at
            from act_ru_job where retries_ > 0 and (exception_stack_id_ is not null or exception_msg_ is not null)
            union all
            (select 'JOB', j.process_instance_id_, p.name_, 0, j.duedate_ at time zone 'Asia/Ho_Chi_Minh'
             from act_ru_job j left join act_re_procdef p on p.id_ = j.process_def_id_
             where j.retries_ > 0 and j.suspension_state_ = 1
               and j.duedate_ <= cast(:now as timestamptz) at time zone 'Asia/Ho_Chi_Minh'
             order by j.duedate_ limit 1)
            union all
            (select 'INCIDENT', i.proc_def_id_, max(p.name_), count(*),
               min(i.incident_timestamp_) at time zone 'Asia/Ho_Chi_Minh'
             from act_ru_incident i left join act_re_procdef p on p.id_ = i.proc_def_id_
             where i.id_ = i.root_cause_incident_id_
             group by i.proc_def_id_ order by count(*) desc)""";

    private final JdbcClient jdbc;

    EngineQueueState(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    EngineQueue at(Instant now) {
        return jdbc.sql(QUEUE).param("now", Persisted.time(now)).query(EngineQueueState::queue);
    }

    private static EngineQueue queue(ResultSet rows) throws SQLException {
        var incidents = new ArrayList<EngineQueue.Incidents>();
        Instant oldestIncident = null;
        EngineQueue.DueJob oldestJob = null;
        int retrying = 0;
        while (rows.next()) {
            var at = Persisted.time(rows, "at");
            switch (rows.getString("what")) {
                case "RETRYING" -> retrying = rows.getInt("number");
                case "JOB" -> oldestJob = new EngineQueue.DueJob(at, rows.getString("id"), rows.getString("name"));
                default -> {
                    incidents.add(new EngineQueue.Incidents(
                            rows.getString("id"), rows.getString("name"), rows.getInt("number")));
                    oldestIncident = oldestIncident == null || at.isBefore(oldestIncident) ? at : oldestIncident;
                }
            }
        }
        return new EngineQueue(incidents, oldestIncident, retrying, oldestJob);
    }
}
