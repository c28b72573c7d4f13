package vn.motcua.access;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.DisabledException;
import org.springframework.stereotype.Component;
import vn.motcua.authority.Official;
import vn.motcua.authority.OfficialId;
import vn.motcua.shared.Throttle;

/**
 * Checks a name and a password. Wrong ones are counted per account and per network address; a name that does not exist
 * is treated, answered and timed like one that does.
 */
@Component
class SignIn {

    static final String WRONG = "Tên đăng nhập hoặc mật khẩu không đúng.";
    static final String NOT_IN_OFFICE = "Tài khoản này hiện không giữ vị trí công tác nào.";

    private static final Logger LOG = LoggerFactory.getLogger(SignIn.class);

    private final Accounts accounts;
    private final Passwords passwords;
    private final KnownOfficials officials;
    private final VerifiedCredentials verified;
    private final AccessSettings settings;
    private final Clock clock;
    private final Throttle sources;
    private final Throttle unknownNames;
    private final Object[] turns = Stream.generate(Object::new).limit(64).toArray();

    SignIn(
            Accounts accounts,
            Passwords passwords,
            KnownOfficials officials,
            VerifiedCredentials verified,
            AccessSettings settings,
            Clock clock) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.officials = officials;
        this.verified = verified;
        this.settings = settings;
        this.clock = clock;
        sources = new Throttle(
                clock,
                settings.longestLock(),
                failures -> settings.lockAfter(failures, settings.sourceFailuresBeforeLock()));
        unknownNames = new Throttle(
                clock, settings.longestLock(), failures -> settings.lockAfter(failures, settings.failuresBeforeLock()));
    }

    /** One at a time per name, so that parallel calls of one client neither lock it nor hash twice. */
    Official byPassword(String name, String password, String source, boolean stateless) {
        sources.lockedUntil(source).ifPresent(until -> {
            throw new LockedUntil(until);
        });
        synchronized (turns[Math.floorMod(name.hashCode(), turns.length)]) {
            var id = asId(name);
            if (stateless && id.isPresent() && verified.contains(id.get(), password)) {
                return inOffice(id.get());
            }
            var account = id.flatMap(accounts::find);
            if (account.isEmpty()) {
                throw refuseUnknown(name, password, source);
            }
            check(account.get(), password, source);
            if (stateless) {
                verified.remember(id.get(), password);
            }
            return inOffice(id.get());
        }
    }

    private void check(Accounts.Account account, String password, String source) {
        var seen = count(account);
        if (passwords.matches(password, seen.passwordHash())) {
            accounts.clearAttempts(seen.official());
            return;
        }
        verified.forget(seen.official());
        sources.failed(source);
        if (!lockAfterOneMore(seen).isZero()) {
            LOG.warn("account {} is locked after {} wrong passwords", seen.official(), seen.failedAttempts() + 1);
        }
        throw new BadCredentialsException(WRONG);
    }

    /** Another node may count an attempt in between; then the row is read again. */
    private Accounts.Account count(Accounts.Account account) {
        var seen = account;
        while (true) {
            var now = clock.instant();
            if (seen.lockedAt(now)) {
                throw new LockedUntil(seen.lockedUntil());
            }
            var lock = lockAfterOneMore(seen);
            Instant lockedUntil = lock.isZero() ? null : now.plus(lock);
            if (accounts.countAttempt(seen, now, lockedUntil)) {
                return seen;
            }
            seen = accounts.find(seen.official()).orElseThrow(() -> new BadCredentialsException(WRONG));
        }
    }

    private java.time.Duration lockAfterOneMore(Accounts.Account account) {
        return settings.lockAfter(account.failedAttempts() + 1, settings.failuresBeforeLock());
    }

    private RuntimeException refuseUnknown(String name, String password, String source) {
        var until = unknownNames.lockedUntil(name);
        if (until.isPresent()) {
            return new LockedUntil(until.get());
        }
        passwords.compareWithNobody(password);
        unknownNames.failed(name);
        sources.failed(source);
        return new BadCredentialsException(WRONG);
    }

    private Official inOffice(OfficialId id) {
        return officials.inOffice(id).orElseThrow(() -> new DisabledException(NOT_IN_OFFICE));
    }

    private static Optional<OfficialId> asId(String name) {
        try {
            return Optional.of(new OfficialId(name));
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }
}
