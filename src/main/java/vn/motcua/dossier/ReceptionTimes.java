package vn.motcua.dossier;

import java.time.Duration;
import java.time.Instant;
import vn.motcua.shared.Outcome;
import vn.motcua.shared.Refusal;

/** The times of a reception in their only possible order: submitted, received, entered. */
record ReceptionTimes(Instant submitted, Instant received) {

    private static final Duration LONGEST_WAY = Duration.ofDays(366);

    static Outcome<ReceptionTimes> of(Registration registration, Instant now) {
        var received = registration.receivedAt() == null ? now : registration.receivedAt();
        var submitted = registration.submittedAt() == null ? received : registration.submittedAt();
        if (received.isAfter(now)) {
            return Outcome.refused(Refusal.invalid("Thời điểm nhận hồ sơ không thể ở tương lai."));
        }
        if (submitted.isAfter(received)) {
            return Outcome.refused(Refusal.invalid("Thời điểm nộp phải trước hoặc bằng thời điểm nhận hồ sơ."));
        }
        if (submitted.isBefore(received.minus(LONGEST_WAY))) {
            return Outcome.refused(Refusal.invalid("Thời điểm nộp quá xa trước thời điểm nhận hồ sơ."));
        }
        return Outcome.done(new ReceptionTimes(submitted, received));
    }
}
