package vn.motcua.messaging;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;

/** One transaction at a time per key, until it ends; other keys are not held up. */
enum KeyLock {
    OUTBOX,
    INBOX;

    private static final long OURS = 0x6d63_0000L;

    /** What tells its keys apart from those of other locks. */
    long seed() {
        return OURS + ordinal();
    }

    /** Those of the keys that nobody holds: they are the transaction's now. Waits for none. */
    Set<String> takeFree(JdbcClient jdbc, Collection<String> keys) {
        return new HashSet<>(jdbc.sql(
                        """
                        select key from unnest(cast(:keys as text[])) as wanted (key)
                        where pg_try_advisory_xact_lock(hashtextextended(key, :seed))""")
                .param("keys", keys.toArray(String[]::new))
                .param("seed", seed())
                .query(String.class)
                .list());
    }

    void take(JdbcClient jdbc, String key) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(:key, :seed))")
                .param("key", key)
                .param("seed", seed())
                .query(rows -> {});
    }
}
