package vn.motcua.desk;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.stereotype.Component;
import vn.motcua.shared.Vietnam;

/** Instants on the messages' page: to the second, and how long ago. */
@Component
class MessageTimes {

    private final Clock clock;

    MessageTimes(Clock clock) {
        this.clock = clock;
    }

    /** {@code 08:15:07 20/11/2026}; empty for null. */
    public String of(Instant instant) {
        return instant == null ? "" : Vietnam.moment(instant);
    }

    /** The largest unit that fits, {@code 3 giờ}; empty for null. */
    public String since(Instant instant) {
        return instant == null ? "" : inWords(Duration.between(instant, clock.instant()));
    }

    /** {@code sau 3 phút}, or that it is due. */
    public String until(Instant instant) {
        var left = Duration.between(clock.instant(), instant);
        return left.compareTo(Duration.ZERO) <= 0 ? "ngay bây giờ" : "sau " + inWords(left);
    }

    private static String inWords(Duration time) {
        if (time.toDays() > 0) {
            return time.toDays() + " ngày";
        } else if (time.toHours() > 0) {
            return time.toHours() + " giờ";
        } else if (time.toMinutes() > 0) {
            return time.toMinutes() + " phút";
        }
        return Math.max(0, time.toSeconds()) + " giây";
    }
}
