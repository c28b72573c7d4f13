package vn.motcua.access;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.nio.file.Path;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How sign-in behaves.
 *
 * @param demoAccountsFile where the trial's passwords are kept, readable by its owner only
 * @param passwordStrength bcrypt's cost, a power of two
 * @param failuresBeforeLock wrong passwords in a row after which an account is locked
 * @param sourceFailuresBeforeLock the same for one network address, higher since an office may share one
 * @param firstLock how long the first lock lasts; each further failure doubles it
 * @param longestLock where the doubling ends
 * @param postsReread how long a revoked post may still be honoured, at most a minute
 * @param basicRemembered how long a verified Basic credential needs no new hashing
 * @param localAccounts whether officials sign in with passwords kept here; off, only by the provider of accounts
 * @param machineAccounts whether scripts go on with such passwords (Basic) where officials no longer do
 * @param idleSignOut whoever does nothing for so long is signed out, warned two minutes before; whole minutes
 * @param background whether this node keeps the engine's picture of officials up to the day and to who is on leave
 */
@Validated
@ConfigurationProperties("motcua.access")
record AccessSettings(
        @DefaultValue("./data/demo-accounts.txt") @NotNull Path demoAccountsFile,
        @DefaultValue("12") @Min(12) int passwordStrength,
        @DefaultValue("5") @Min(1) int failuresBeforeLock,
        @DefaultValue("50") @Min(1) int sourceFailuresBeforeLock,
        @DefaultValue("1m") @NotNull Duration firstLock,
        @DefaultValue("1h") @NotNull Duration longestLock,
        @DefaultValue("30s") @NotNull Duration postsReread,
        @DefaultValue("1m") @NotNull Duration basicRemembered,
        @DefaultValue("true") boolean localAccounts,
        @DefaultValue("false") boolean machineAccounts,
        @DefaultValue("30m") @NotNull Duration idleSignOut,
        @DefaultValue("true") boolean background) {

    AccessSettings {
        if (postsReread.compareTo(Duration.ofMinutes(1)) > 0) {
            throw new IllegalArgumentException("motcua.access.posts-reread must not exceed one minute");
        }
        if (idleSignOut.toMinutes() < 3 || !idleSignOut.equals(Duration.ofMinutes(idleSignOut.toMinutes()))) {
            throw new IllegalArgumentException("motcua.access.idle-sign-out takes whole minutes, three or more");
        }
    }

    boolean answersBasic() {
        return localAccounts || machineAccounts;
    }

    /** The lock that follows the given number of failures in a row; zero below the threshold. */
    Duration lockAfter(int failures, int threshold) {
        if (failures < threshold) {
            return Duration.ZERO;
        }
        var doublings = Math.min(failures - threshold, 20);
        var lock = firstLock.multipliedBy(1L << doublings);
        return lock.compareTo(longestLock) > 0 ? longestLock : lock;
    }
}
