package vn.motcua.digitization.pipeline;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.shared.Persisted;

/** The queue: one row a content, claimed under a lease, skipped by others meanwhile. */
@Component
class ScanJobs {

    private static final String OURS = " where sha256 = :sha256 and lease = :lease";

    private final JdbcClient jdbc;

    ScanJobs(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Nothing where the content is known. */
    void add(String sha256, String mediaType, Instant at) {
        jdbc.sql(
                        """
                        insert into scan_job (sha256, media_type, stage, state, put_at, due_at)
                        values (:sha256, :mediaType, 'VIRUS', 'READY', :at, :at) on conflict (sha256) do nothing""")
                .param("sha256", sha256)
                .param("mediaType", mediaType)
                .param("at", Persisted.time(at))
                .update();
    }

    /** @param state READY, DONE, REFUSED or FAILED */
    long count(String state) {
        return jdbc.sql("select count(*) from scan_job where state = :state")
                .param("state", state)
                .query(Long.class)
                .single();
    }

    /** How the text of a content was found earlier; empty unless it was. */
    Optional<String> indexed(String sha256) {
        return jdbc.sql(
                        """
                        select words from scan_stage_outcome
                        where sha256 = :sha256 and stage = 'TEXT' and outcome = 'DONE'""")
                .param("sha256", sha256)
                .query(String.class)
                .optional();
    }

    /**
     * The scan that has been due longest for one of the stages, for this node until the lease ends. One whose text is known
     * goes first: nobody waits with it for what others have still to be recognised.
     */
    Optional<ScanClaim> claim(Set<ScanStage> stages, Instant now, Instant leaseEnds) {
        var lease = UUID.randomUUID();
        return jdbc.sql(
                        """
                        with due as materialized (
                            select sha256 from scan_job
                            where state = 'READY' and stage in (:stages) and due_at <= :now
                            order by (stage in (:finishing)) desc, due_at limit 1 for update skip locked)
                        update scan_job job set lease = :lease, due_at = :ends, attempts = job.attempts + 1
                        from due where job.sha256 = due.sha256
                        returning job.sha256, job.media_type, job.stage, job.attempts""")
                .param("stages", stages.stream().map(ScanStage::name).toList())
                .param("finishing", ScanStage.FINISHING)
                .param("now", Persisted.time(now))
                .param("lease", lease)
                .param("ends", Persisted.time(leaseEnds))
                .query((row, number) -> new ScanClaim(
                        row.getString("sha256"),
                        row.getString("media_type"),
                        ScanStage.valueOf(row.getString("stage")),
                        lease,
                        row.getInt("attempts")))
                .optional();
    }

    /** A sign of life. False if the claim has passed to somebody else. */
    boolean beat(ScanClaim claim, Instant leaseEnds) {
        return ours(claim, "update scan_job set due_at = :ends" + OURS)
                        .param("ends", Persisted.time(leaseEnds))
                        .update()
                == 1;
    }

    /** False if the claim has passed to somebody else. */
    boolean advance(ScanClaim claim, ScanStage next, Instant at) {
        return ours(
                                claim,
                                "update scan_job set stage = :next, lease = null, attempts = 0, reason = null, due_at = :at"
                                        + OURS)
                        .param("next", next.name())
                        .param("at", Persisted.time(at))
                        .update()
                == 1;
    }

    /** @param state DONE, REFUSED or FAILED; false if the claim has passed to somebody else */
    boolean end(ScanClaim claim, String state, String reason, Instant at) {
        return ours(claim, "update scan_job set state = :state, lease = null, reason = :reason, ended_at = :at" + OURS)
                        .param("state", state)
                        .param("reason", reason)
                        .param("at", Persisted.time(at))
                        .update()
                == 1;
    }

    /** False if the claim has passed to somebody else. */
    boolean failed(ScanClaim claim, String reason, Instant again) {
        return ours(claim, "update scan_job set lease = null, reason = :reason, due_at = :again" + OURS)
                        .param("reason", reason)
                        .param("again", Persisted.time(again))
                        .update()
                == 1;
    }

    void outcome(ScanClaim claim, String outcome, String words, Instant at, Duration took) {
        jdbc.sql(
                        """
                        insert into scan_stage_outcome (sha256, stage, outcome, words, ended_at, milliseconds)
                        values (:sha256, :stage, :outcome, :words, :at, :milliseconds)
                        on conflict (sha256, stage) do update set outcome = excluded.outcome, words = excluded.words,
                            ended_at = excluded.ended_at, milliseconds = excluded.milliseconds""")
                .param("sha256", claim.sha256())
                .param("stage", claim.stage().name())
                .param("outcome", outcome)
                .param("words", words)
                .param("at", Persisted.time(at))
                .param("milliseconds", took.toMillis())
                .update();
    }

    private JdbcClient.StatementSpec ours(ScanClaim claim, String sql) {
        return jdbc.sql(sql).param("sha256", claim.sha256()).param("lease", claim.lease());
    }
}
