package vn.motcua.dossier;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.authority.AuthorityId;
import vn.motcua.authority.OfficialId;
import vn.motcua.shared.PerTransaction;
import vn.motcua.shared.Persisted;

/**
 * Who had a dossier from when to when. Written by the engine's tasks themselves, so no way of ending one is missed. Every
 * line takes the dossier's row first, as every act that changes it does: two acts on one dossier wait for each other, and
 * never for ever.
 */
@Component
public class WorkRecords {

    private static final String SELECT = "select * from work_record ";

    private final JdbcClient jdbc;
    private final PerTransaction<Map<DossierId, List<WorkRecord>>> read = new PerTransaction<>(HashMap::new);

    WorkRecords(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A task as the engine knows it when something happens to it. */
    public record Given(
            String taskId,
            DossierId dossier,
            String processKey,
            String element,
            AuthorityId tenant,
            Instant givenAt,
            Instant dueAt) {}

    /**
     * A task changes hands.
     *
     * @param by null where it was put back
     */
    public record Taking(String taskId, OfficialId by, Instant at) {}

    /** Those of a dossier in the order in which they were given. */
    public List<WorkRecord> of(DossierId dossier) {
        return read.get().computeIfAbsent(dossier, missing -> jdbc.sql(
                        SELECT + "where dossier_id = ? order by given_at, ended_at, task_id")
                .param(dossier.value())
                .query((row, number) -> read(row))
                .list());
    }

    /** Those of many dossiers in one statement, each dossier's in the same order. */
    public Map<DossierId, List<WorkRecord>> ofAll(Collection<DossierId> dossiers) {
        return jdbc
                .sql(SELECT + "where dossier_id = any (?) order by given_at, ended_at, task_id")
                .param(dossiers.stream().map(DossierId::value).toArray(UUID[]::new))
                .query((row, number) -> read(row))
                .list()
                .stream()
                .collect(Collectors.groupingBy(WorkRecord::dossier));
    }

    /** Nhận việc: the last one who takes it counts. What belongs to no dossier of the register leaves no row. */
    public void taken(Given task, OfficialId by, Instant at) {
        write(task, "taken_at", at, "taken_by", by, null);
        changesHands(task, by, at);
    }

    /** Trả lại việc: from here on nobody has it. */
    public void putBack(Given task, Instant at) {
        changesHands(task, null, at);
    }

    /** Whose each task of a dossier was from when on, in that order. */
    public List<Taking> takings(DossierId dossier) {
        return jdbc.sql("select task_id, official_id, at from work_taking where dossier_id = ? order by id")
                .param(dossier.value())
                .query((row, number) ->
                        new Taking(row.getString("task_id"), official(row, "official_id"), Persisted.time(row, "at")))
                .list();
    }

    /** @param by null where no official did it */
    public void done(Given task, OfficialId by, Instant at) {
        write(task, "ended_at", at, "ended_by", by, WorkRecord.Ending.DONE);
    }

    /** Taken away, by whatever another did: nobody ended it. */
    public void left(Given task, Instant at) {
        write(task, "ended_at", at, "ended_by", null, WorkRecord.Ending.LEFT);
    }

    private void write(
            Given task, String timeColumn, Instant at, String officialColumn, OfficialId by, WorkRecord.Ending ending) {
        jdbc.sql(
                        """
                        insert into work_record (task_id, dossier_id, process_key, element, tenant_id, given_at, due_at,
                            %1$s, %2$s, ending)
                        select cast(? as text), d.id, cast(? as text), cast(? as text), cast(? as text),
                            cast(? as timestamptz), cast(? as timestamptz), cast(? as timestamptz), cast(? as text),
                            cast(? as text)
                        from dossier d where d.id = ? for no key update of d
                        on conflict (task_id) do update
                            set %1$s = excluded.%1$s, %2$s = excluded.%2$s, ending = excluded.ending"""
                                .formatted(timeColumn, officialColumn))
                .params(
                        task.taskId(),
                        task.processKey(),
                        task.element(),
                        task.tenant().value(),
                        Persisted.time(task.givenAt()),
                        Persisted.time(task.dueAt()),
                        Persisted.time(at),
                        by == null ? null : by.value(),
                        ending == null ? null : ending.name(),
                        task.dossier().value())
                .update();
        read.get().remove(task.dossier());
    }

    private void changesHands(Given task, OfficialId by, Instant at) {
        jdbc.sql(
                        """
                        insert into work_taking (dossier_id, task_id, official_id, at)
                        select d.id, cast(? as text), cast(? as text), cast(? as timestamptz) from dossier d where d.id = ?
                        for no key update of d""")
                .params(
                        task.taskId(),
                        by == null ? null : by.value(),
                        Persisted.time(at),
                        task.dossier().value())
                .update();
    }

    private static WorkRecord read(ResultSet row) throws SQLException {
        return new WorkRecord(
                row.getString("task_id"),
                new DossierId(row.getObject("dossier_id", UUID.class)),
                row.getString("process_key"),
                row.getString("element"),
                new AuthorityId(row.getString("tenant_id")),
                Persisted.time(row, "given_at"),
                Persisted.time(row, "due_at"),
                Persisted.time(row, "taken_at"),
                official(row, "taken_by"),
                Persisted.time(row, "ended_at"),
                official(row, "ended_by"),
                Optional.ofNullable(row.getString("ending"))
                        .map(WorkRecord.Ending::valueOf)
                        .orElse(null));
    }

    private static OfficialId official(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getString(column)).map(OfficialId::new).orElse(null);
    }
}
