package vn.motcua.messaging;

import static vn.motcua.shared.Persisted.time;

import java.time.Instant;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Forgets what finished messages said, the partner's words included: they hold personal data, and the register has what
 * counts. Ids, times and officials' reasons stay, so that a message told again is still known.
 */
@Component
public class ForgetMessages {

    /** Rows of one transaction. */
    private static final int AT_ONCE = 500;

    private static final String FORGET =
            """
            with ended as (
                select id from %1$s where ended_at < :before and payload is not null
                order by ended_at limit :most for update skip locked)
            update %1$s m set payload = null, reason = null%2$s from ended where m.id = ended.id returning m.id""";
    private static final String FORGET_OUTGOING = FORGET.formatted("outbox_message", ", answer = null");
    private static final String FORGET_INCOMING = FORGET.formatted("inbox_message", "");

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    ForgetMessages(JdbcClient jdbc, PlatformTransactionManager transactions) {
        this.jdbc = jdbc;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** @return how many messages that had ended before then have no content any more */
    public int endedBefore(Instant before) {
        return all(FORGET_OUTGOING, before) + all(FORGET_INCOMING, before);
    }

    private int all(String sql, Instant before) {
        var forgotten = 0;
        for (var some = AT_ONCE; some == AT_ONCE; forgotten += some) {
            some = transaction.execute(status -> some(sql, before));
        }
        return forgotten;
    }

    private int some(String sql, Instant before) {
        var ids = jdbc.sql(sql)
                .param("before", time(before))
                .param("most", AT_ONCE)
                .query(UUID.class)
                .list()
                .toArray(UUID[]::new);
        jdbc.sql(
                        """
                        update message_event
                        set old_payload = null, reason = case when official_id is not null then reason end
                        where message_id = any (:ids)""")
                .param("ids", ids)
                .update();
        return ids.length;
    }
}
