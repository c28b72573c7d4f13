package vn.motcua.access;

import java.time.Instant;
import org.springframework.security.authentication.LockedException;
import vn.motcua.shared.Vietnam;

/** Too many wrong passwords; the message says when to come back, for names that exist and names that do not. */
class LockedUntil extends LockedException {

    private final Instant until;

    LockedUntil(Instant until) {
        super(message(until));
        this.until = until;
    }

    Instant until() {
        return until;
    }

    static String message(Instant until) {
        return "Đăng nhập sai quá nhiều lần. Hãy thử lại sau " + Vietnam.secondOfDay(until) + ".";
    }
}
