package vn.motcua.bench;

import java.time.Duration;
import java.time.LocalDate;

/**
 * How large the storm is.
 *
 * @param dossiers filed online
 * @param lasting how long it is filed, evenly, and how long the desk is measured meanwhile
 * @param quiet how long the desk is measured before and after it
 * @param warmUp dossiers that go the whole way before anything is measured
 * @param drain how long at most what is under way afterwards may take; it ends as soon as nothing is
 * @param seed of what fails at random
 */
record StormPlan(int dossiers, Duration lasting, Duration quiet, int warmUp, Duration drain, long seed) {

    /** A Thursday with all its hours before it. */
    static final LocalDate DAY = LocalDate.of(2026, 11, 19);

    private static final String LONGEST_PAUSE = "15s";

    /** From the system properties {@code bench.dossiers}, {@code bench.seconds} and {@code bench.seed}. */
    static StormPlan fromProperties() {
        var dossiers = Integer.getInteger("bench.dossiers", 2000);
        var seconds = Integer.getInteger("bench.seconds", 300);
        return new StormPlan(
                dossiers,
                Duration.ofSeconds(seconds),
                Duration.ofSeconds(Math.max(10, seconds / 8)),
                Math.max(8, Math.min(80, dossiers / 8)),
                Duration.ofMinutes(30),
                Long.getLong("bench.seed", 3L));
    }

    /** A morning on which no bell rings, and pauses that end while somebody watches. */
    String[] settings(int simulators, int mail) {
        return new String[] {
            "--motcua.trial.simulators=true",
            "--motcua.trial.simulators-port=" + simulators,
            "--motcua.trial.mail-port=" + mail,
            "--motcua.trial.begin-at=" + DAY + "T08:00:00+07:00",
            "--motcua.messaging.longest-pause=" + LONGEST_PAUSE
        };
    }

    /** What the report says of it. */
    String inWords() {
        return ("%d dossiers filed evenly over %d s, the desk measured meanwhile; portal and carrier fail a third of the"
                        + " calls (seed %d); pauses between attempts as shipped, but at most %s")
                .formatted(dossiers, lasting.toSeconds(), seed, LONGEST_PAUSE);
    }
}
