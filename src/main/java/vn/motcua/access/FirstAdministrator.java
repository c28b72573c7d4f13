package vn.motcua.access;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.motcua.authority.AppointFirstOperator;
import vn.motcua.shared.Outcome;
import vn.motcua.shared.Refusal;

/**
 * The first account of an installation with a database of its own. As long as no account exists, the start prints a
 * token; whoever holds it may make one operator, once. Only its digest is kept, in memory.
 */
@Component
class FirstAdministrator {

    private final Accounts accounts;
    private final Passwords passwords;
    private final AppointFirstOperator appointFirstOperator;
    private final EngineDirectory directory;
    private final EngineIdentity engineIdentity;
    private final TransactionTemplate transaction;
    private volatile byte[] tokenDigest;

    FirstAdministrator(
            Accounts accounts,
            Passwords passwords,
            AppointFirstOperator appointFirstOperator,
            EngineDirectory directory,
            EngineIdentity engineIdentity,
            PlatformTransactionManager transactions) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.appointFirstOperator = appointFirstOperator;
        this.directory = directory;
        this.engineIdentity = engineIdentity;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** Last of all, when a trial has made its accounts. */
    @EventListener(ApplicationReadyEvent.class)
    @Order(Ordered.LOWEST_PRECEDENCE)
    void announce() {
        if (accounts.noneExists()) {
            System.out.printf("%nChưa có tài khoản nào. Mở /setup và nhập mã dùng một lần: %s%n%n", newToken());
        }
    }

    String newToken() {
        var bytes = new byte[24];
        new SecureRandom().nextBytes(bytes);
        var token = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        tokenDigest = digest(token);
        return token;
    }

    boolean isAwaited() {
        return tokenDigest != null;
    }

    Outcome<Void> create(String token, AppointFirstOperator.Appointment appointment, String password) {
        var expected = tokenDigest;
        if (expected == null || !MessageDigest.isEqual(expected, digest(token))) {
            return Outcome.refused(Refusal.forbidden("Mã khởi tạo không đúng hoặc đã được dùng."));
        }
        if (!Passwords.acceptable(password)) {
            return Outcome.refused(Refusal.invalid("Mật khẩu phải dài ít nhất %d ký tự và không quá %d byte."
                    .formatted(Passwords.SHORTEST_CHARACTERS, Passwords.LONGEST_BYTES)));
        }
        var created = transaction.execute(status -> createAccount(appointment, password));
        tokenDigest = null;
        if (!Boolean.TRUE.equals(created)) {
            return Outcome.refused(Refusal.wrongMoment("Hệ thống đã có tài khoản."));
        }
        engineIdentity.refresh();
        return Outcome.done(null);
    }

    private boolean createAccount(AppointFirstOperator.Appointment appointment, String password) {
        directory.lock();
        if (!accounts.noneExists()) {
            return false;
        }
        appointFirstOperator.appoint(appointment);
        accounts.create(appointment.official(), passwords.hash(password));
        return true;
    }

    private static byte[] digest(String token) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException fault) {
            throw new IllegalStateException(fault);
        }
    }
}
