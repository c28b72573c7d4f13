package vn.motcua.access;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import org.springframework.security.authentication.LockedException;
import vn.motcua.shared.Vietnam;

/** Too many wrong passwords; the message says when to come back, for names that exist and names that do not. */
class LockedUntil extends LockedException {

    private static final DateTimeFormatter WHEN =
            DateTimeFormatter.ofPattern("HH:mm:ss 'ngày' dd/MM/yyyy").withZone(Vietnam.ZONE);

    private final Instant until;

    LockedUntil(Instant until) {
        super(message(until));
        this.until = until;
    }

    Instant until() {
        return until;
    }

    static String message(Instant until) {
        return "Đăng nhập sai quá nhiều lần. Hãy thử lại sau " + WHEN.format(until) + ".";
    }
}
