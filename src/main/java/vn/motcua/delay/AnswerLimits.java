package vn.motcua.delay;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.authority.AuthorityId;
import vn.motcua.dossier.ApologyClock;
import vn.motcua.dossier.ApologyTimes;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierId;
import vn.motcua.shared.Persisted;

/** Until when questions are answered, apologies sent and lateness explained, for whoever counts it anew. */
@Component
public class AnswerLimits {

    private static final String OPEN =
            """
            select 'ANSWER' as sort, id, dossier_id, authority_id, null as step, asked_at as begun, answer_by as due
            from apology where dossier_id = any (:dossiers) and status = 'ASKED' and reached = 'OWN'
            union all
            select 'LETTER', id, dossier_id, authority_id, null, asked_at, send_by
            from apology where dossier_id = any (:dossiers) and status in ('ASKED', 'OWED', 'WRITTEN', 'SENT_BACK')
            union all
            select 'EXPLANATION', id, dossier_id, authority_id, step, asked_at, answer_by
            from delay_explanation
            where dossier_id = any (:dossiers) and status in ('OPEN', 'SENT_BACK') and reached <> 'CONTROLLER'
              and asked_at is not null and answer_by is not null""";

    private final JdbcClient jdbc;
    private final ApologyClock apologyClock;
    private final AnswerDeadline deadline;

    AnswerLimits(JdbcClient jdbc, ApologyClock apologyClock, AnswerDeadline deadline) {
        this.jdbc = jdbc;
        this.apologyClock = apologyClock;
        this.deadline = deadline;
    }

    /** What is owed until then. */
    public enum Sort {
        ANSWER,
        LETTER,
        EXPLANATION
    }

    /**
     * One of them.
     *
     * @param id of the apology or the explanation
     * @param step null but for an explanation
     * @param begun when it was asked for
     */
    public record Owed(
            Sort sort, UUID id, DossierId dossier, AuthorityId authority, LateStep step, Instant begun, Instant due) {}

    /** Those of the dossiers that are still owed, in one look. */
    public List<Owed> open(Collection<DossierId> dossiers) {
        return jdbc.sql(OPEN)
                .param("dossiers", dossiers.stream().map(DossierId::value).toArray(UUID[]::new))
                .query((row, number) -> read(row))
                .list();
    }

    /** By the due date that the dossier holds and the calendar that is supposed now. */
    public Instant due(Dossier dossier, Sort sort, AuthorityId authority, Instant begun, Instant otherwise) {
        return switch (sort) {
            case ANSWER ->
                apologyClock
                        .times(dossier)
                        .map(times -> apologyClock.answerBy(dossier, times, begun))
                        .orElse(otherwise);
            case LETTER -> apologyClock.times(dossier).map(ApologyTimes::sendBy).orElse(otherwise);
            case EXPLANATION -> deadline.from(authority, begun);
        };
    }

    /** A question that has come up to the leaders is theirs as long as a letter can be sent. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void move(Sort sort, Map<UUID, Instant> due) {
        var ids = due.keySet().toArray(UUID[]::new);
        jdbc.sql(
                        switch (sort) {
                            case ANSWER -> sql("apology", "answer_by = line.due");
                            case LETTER ->
                                sql(
                                        "apology",
                                        "answer_by = case when a.answer_by = a.send_by then line.due else a.answer_by"
                                                + " end, send_by = line.due");
                            case EXPLANATION -> sql("delay_explanation", "answer_by = line.due");
                        })
                .params(ids, Stream.of(ids).map(due::get).map(Instant::toString).toArray(String[]::new))
                .update();
    }

    private static String sql(String table, String change) {
        return """
               update %s a set %s, version = a.version + 1
               from (select id, due::timestamptz as due
                     from unnest(cast(? as uuid[]), cast(? as text[])) as given (id, due)) line
               where a.id = line.id"""
                .formatted(table, change);
    }

    private static Owed read(ResultSet row) throws SQLException {
        var step = row.getString("step");
        return new Owed(
                Sort.valueOf(row.getString("sort")),
                row.getObject("id", UUID.class),
                new DossierId(row.getObject("dossier_id", UUID.class)),
                new AuthorityId(row.getString("authority_id")),
                step == null ? null : new LateStep(step),
                Persisted.time(row, "begun"),
                Persisted.time(row, "due"));
    }
}
