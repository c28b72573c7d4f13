package vn.motcua.messaging;

import org.springframework.jdbc.core.simple.JdbcClient;

/** One transaction at a time per key, until it ends; other keys are not held up. */
enum KeyLock {
    OUTBOX,
    INBOX;

    private static final long OURS = 0x6d63_0000L;

    void take(JdbcClient jdbc, String key) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(:key, :seed))")
                .param("key", key)
                .param("seed", OURS + ordinal())
                .query(rows -> {});
    }
}
