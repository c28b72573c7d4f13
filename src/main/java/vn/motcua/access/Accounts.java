package vn.motcua.access;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.motcua.authority.OfficialId;

/** The local accounts. Times come from the caller's clock. */
@Repository
class Accounts {

    /** @param lockedUntil null if not locked */
    record Account(OfficialId official, String passwordHash, int failedAttempts, Instant lockedUntil) {

        boolean lockedAt(Instant now) {
            return lockedUntil != null && lockedUntil.isAfter(now);
        }
    }

    /**
     * An account that nobody can enter now.
     *
     * @param since null where that was not kept
     * @param failures wrong passwords in a row
     * @param until when it opens by itself
     */
    record Locked(OfficialId official, String fullName, String title, Instant since, int failures, Instant until) {}

    private final JdbcClient jdbc;

    Accounts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Account> find(OfficialId official) {
        return jdbc.sql(
                        "select official_id, password_hash, failed_attempts, locked_until from account where official_id = ?")
                .param(official.value())
                .query((row, number) -> new Account(
                        new OfficialId(row.getString("official_id")),
                        row.getString("password_hash"),
                        row.getInt("failed_attempts"),
                        instant(row.getTimestamp("locked_until"))))
                .optional();
    }

    /**
     * Counts an attempt as failed before its password is looked at: so a burst of parallel guesses gets no more tries
     * than a row of single ones.
     *
     * @return false if another attempt came between, or the account is locked
     */
    boolean countAttempt(Account seen, Instant now, Instant lockedUntil) {
        return jdbc.sql(
                                """
                        update account set failed_attempts = failed_attempts + 1, locked_until = ?, locked_at = ?
                        where official_id = ? and failed_attempts = ? and (locked_until is null or locked_until <= ?)""")
                        .params(
                                timestamp(lockedUntil),
                                lockedUntil == null ? null : timestamp(now),
                                seen.official().value(),
                                seen.failedAttempts(),
                                timestamp(now))
                        .update()
                == 1;
    }

    void clearAttempts(OfficialId official) {
        jdbc.sql("update account set failed_attempts = 0, locked_until = null, locked_at = null where official_id = ?")
                .param(official.value())
                .update();
    }

    void create(OfficialId official, String passwordHash) {
        jdbc.sql("insert into account (official_id, password_hash) values (?, ?)")
                .params(official.value(), passwordHash)
                .update();
    }

    boolean noneExists() {
        return !jdbc.sql("select exists (select from account)")
                .query(Boolean.class)
                .single();
    }

    List<OfficialId> all() {
        return jdbc.sql("select official_id from account order by official_id")
                .query((row, number) -> new OfficialId(row.getString(1)))
                .list();
    }

    /** The latest lock first. */
    List<Locked> lockedAt(Instant now) {
        return jdbc.sql(
                        """
                        select a.official_id, o.full_name, o.title, a.locked_at, a.failed_attempts, a.locked_until
                        from account a join official o on o.id = a.official_id
                        where a.locked_until > ? order by a.locked_at desc nulls last, a.official_id""")
                .param(timestamp(now))
                .query((row, number) -> new Locked(
                        new OfficialId(row.getString("official_id")),
                        row.getString("full_name"),
                        row.getString("title"),
                        instant(row.getTimestamp("locked_at")),
                        row.getInt("failed_attempts"),
                        instant(row.getTimestamp("locked_until"))))
                .list();
    }

    private static Instant instant(Timestamp timestamp) {
        return timestamp == null ? null : timestamp.toInstant();
    }

    private static Timestamp timestamp(Instant instant) {
        return instant == null ? null : Timestamp.from(instant);
    }
}
