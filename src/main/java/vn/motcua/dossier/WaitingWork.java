package vn.motcua.dossier;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.authority.OfficialId;
import vn.motcua.shared.Persisted;

/**
 * Where each dossier lies now, at which unit and with whom, for figures over many. Only tasks of the procedure itself: what
 * runs beside it holds nothing up.
 */
@Component
public class WaitingWork {

    private final JdbcClient jdbc;

    WaitingWork(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * What belongs to no dossier of the register, or is no step of its procedure, leaves no row.
     *
     * @param unit whose it is to take ("xa-thanh-quang.one-stop-desk"), null if the model names nobody
     * @param holder null while nobody has taken it
     */
    public void opened(WorkRecords.Given task, String unit, OfficialId holder) {
        jdbc.sql(
                        """
                        insert into waiting_work (task_id, dossier_id, element, authority_id, unit_group, holder, given_at)
                        select cast(? as text), d.id, cast(? as text), cast(? as text), cast(? as text), cast(? as text),
                            cast(? as timestamptz)
                        from dossier d where d.id = ? and d.procedure_key = ?
                        on conflict (task_id) do update set unit_group = excluded.unit_group, holder = excluded.holder""")
                .params(
                        task.taskId(),
                        task.element(),
                        task.tenant().value(),
                        unit,
                        holder == null ? null : holder.value(),
                        Persisted.time(task.givenAt()),
                        task.dossier().value(),
                        task.processKey())
                .update();
    }

    /** @param holder null where it was put back */
    public void passed(String task, OfficialId holder) {
        jdbc.sql("update waiting_work set holder = ? where task_id = ?")
                .params(holder == null ? null : holder.value(), task)
                .update();
    }

    public void closed(String task) {
        jdbc.sql("delete from waiting_work where task_id = ?").param(task).update();
    }
}
