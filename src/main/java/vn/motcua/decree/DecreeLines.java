package vn.motcua.decree;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.DossierId;
import vn.motcua.shared.Persisted;

/** What of each decree was foreseen, waits and is done: the batch's memory across a crash. */
@Component
class DecreeLines {

    static final String DOSSIER = "DOSSIER";

    private final JdbcClient jdbc;

    DecreeLines(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Row(Reckoned of, String item, DateOutcome outcome, Instant old, Instant derived, Instant due) {}

    void clear(UUID decree) {
        jdbc.sql("delete from calendar_decree_line where decree_id = ?")
                .param(decree)
                .update();
    }

    /** What is there already begins anew. */
    void write(UUID decree, Collection<Reckoned> reckoned, LineState state, Instant at) {
        var rows = rows(reckoned);
        if (rows.isEmpty()) {
            return;
        }
        jdbc.sql(
                        """
                        insert into calendar_decree_line (decree_id, dossier_id, item, outcome, old_due_at, derived_due_at,
                            new_due_at, why, state, done_at)
                        select :decree, dossier, item, outcome, old::timestamptz, derived::timestamptz, due::timestamptz, why,
                          :state, case when :state = 'DONE' then cast(:at as timestamptz) end
                        from unnest(cast(:dossiers as uuid[]), cast(:items as text[]), cast(:outcomes as text[]),
                          cast(:old as text[]), cast(:derived as text[]), cast(:due as text[]), cast(:why as text[]))
                          as line (dossier, item, outcome, old, derived, due, why)
                        on conflict (decree_id, dossier_id, item) do update
                        set outcome = excluded.outcome, old_due_at = excluded.old_due_at,
                          derived_due_at = excluded.derived_due_at, new_due_at = excluded.new_due_at,
                          why = excluded.why, state = excluded.state, done_at = excluded.done_at""")
                .param("decree", decree)
                .param("state", state.name())
                .param("at", Persisted.time(at))
                .param(
                        "dossiers",
                        rows.stream().map(row -> row.of().dossier().value()).toArray(UUID[]::new))
                .param("items", rows.stream().map(Row::item).toArray(String[]::new))
                .param(
                        "outcomes",
                        rows.stream().map(row -> row.outcome().name()).toArray(String[]::new))
                .param("old", rows.stream().map(row -> row.old().toString()).toArray(String[]::new))
                .param(
                        "derived",
                        rows.stream().map(row -> row.derived().toString()).toArray(String[]::new))
                .param("due", rows.stream().map(row -> row.due().toString()).toArray(String[]::new))
                .param("why", rows.stream().map(row -> row.of().why()).toArray(String[]::new))
                .update();
    }

    private static List<Row> rows(Collection<Reckoned> reckoned) {
        var rows = new ArrayList<Row>();
        for (var one : reckoned) {
            var due = one.due();
            if (due != null) {
                var outcome = due.kept() ? DateOutcome.KEPT : DateOutcome.LATER;
                rows.add(new Row(one, DOSSIER, outcome, due.old(), due.derived(), due.due()));
            }
            one.steps()
                    .forEach(step -> rows.add(new Row(
                            one,
                            step.step().name(),
                            step.outcome(),
                            step.old() == null ? step.due() : step.old(),
                            step.due(),
                            step.due())));
            one.limits()
                    .forEach(limit -> rows.add(new Row(
                            one,
                            limit.limit().item(),
                            limit.outcome(),
                            limit.limit().due(),
                            limit.derived(),
                            limit.due())));
        }
        return rows;
    }

    /** From now on all that was foreseen is to be done. */
    void begin(UUID decree) {
        jdbc.sql("update calendar_decree_line set state = 'WAITING' where decree_id = ? and state = 'FORESEEN'")
                .param(decree)
                .update();
    }

    /** Dossiers to be done, those first that were never in somebody's hands. */
    List<DossierId> next(UUID decree, int size) {
        return jdbc.sql(
                        """
                        select dossier_id from calendar_decree_line where decree_id = ? and state = 'WAITING'
                        group by dossier_id order by min(tries), dossier_id limit ?""")
                .params(decree, size)
                .query((row, number) -> new DossierId(row.getObject("dossier_id", UUID.class)))
                .list();
    }

    /** Whatever waits of these dossiers and was not written as done is no more to be done. */
    void overtaken(UUID decree, Collection<DossierId> dossiers, Instant at) {
        jdbc.sql(
                        """
                        update calendar_decree_line set state = 'OVERTAKEN', done_at = ?
                        where decree_id = ? and dossier_id = any (?) and state = 'WAITING'""")
                .params(Persisted.time(at), decree, ids(dossiers))
                .update();
    }

    void busy(UUID decree, Collection<DossierId> dossiers) {
        jdbc.sql(
                        """
                        update calendar_decree_line set tries = tries + 1
                        where decree_id = ? and dossier_id = any (?) and state = 'WAITING'""")
                .params(decree, ids(dossiers))
                .update();
    }

    private static UUID[] ids(Collection<DossierId> dossiers) {
        return dossiers.stream().map(DossierId::value).toArray(UUID[]::new);
    }
}
