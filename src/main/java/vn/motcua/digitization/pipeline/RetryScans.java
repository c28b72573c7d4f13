package vn.motcua.digitization.pipeline;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.authority.OfficialId;
import vn.motcua.shared.Outcome;
import vn.motcua.shared.Persisted;
import vn.motcua.shared.Refusal;
import vn.motcua.shared.TransactionClock;

/** Thử lại: scans that were given up go on at the stage at which they stopped; who asked for it, and why it was needed, stays. */
@Service
public class RetryScans {

    private final JdbcClient jdbc;
    private final QueueScan queue;
    private final TransactionClock clock;

    RetryScans(JdbcClient jdbc, QueueScan queue, TransactionClock clock) {
        this.jdbc = jdbc;
        this.queue = queue;
        this.clock = clock;
    }

    /** Refused where the scan is not given up any more. */
    @Transactional
    public Outcome<Void> one(String sha256, OfficialId by) {
        return retry(sha256, by) == 1
                ? Outcome.done(null)
                : Outcome.refused(Refusal.wrongMoment("Bản quét này không còn ở trạng thái bỏ dở."));
    }

    /** @return how many */
    @Transactional
    public int all(OfficialId by) {
        return retry(null, by);
    }

    private int retry(String sha256, OfficialId by) {
        var retried = jdbc.sql(
                        """
                        with given_up as (
                            select sha256, stage, reason from scan_job where state = 'FAILED'
                                and (cast(:sha256 as text) is null or sha256 = :sha256) for update),
                        noted as (
                            insert into scan_retry (sha256, stage, reason, retried_at, retried_by)
                            select sha256, stage, reason, :at, :by from given_up)
                        update scan_job job set state = 'READY', attempts = 0, lease = null, reason = null,
                            ended_at = null, due_at = :at
                        from given_up where job.sha256 = given_up.sha256""")
                .param("sha256", sha256)
                .param("at", Persisted.time(clock.instant()))
                .param("by", by.value())
                .update();
        if (retried > 0) {
            queue.wakeAfterCommit();
        }
        return retried;
    }
}
