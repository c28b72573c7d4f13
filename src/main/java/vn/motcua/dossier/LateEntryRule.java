package vn.motcua.dossier;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.motcua.authority.Authorities;
import vn.motcua.procedure.Channel;
import vn.motcua.shared.Refusal;
import vn.motcua.shared.Vietnam;

/**
 * A reception at the counter is nobody's to back-date alone: one of another day, and more than {@code lateEntry.freeHours}
 * of the desk ago, is accepted after a leader has agreed.
 */
@Component
public class LateEntryRule {

    private final DossierRows rows;
    private final DossierLaw law;
    private final Authorities authorities;
    private final Corrections corrections;

    LateEntryRule(DossierRows rows, DossierLaw law, Authorities authorities, Corrections corrections) {
        this.rows = rows;
        this.law = law;
        this.authorities = authorities;
        this.corrections = corrections;
    }

    /** Why it cannot be accepted yet; empty where nothing stands against it. */
    Optional<Refusal> objection(Dossier dossier) {
        return owed(dossier)
                ? Optional.of(Refusal.refused(
                        "Hồ sơ ghi nhận lúc %s mà vào sổ lúc %s: chỉ tiếp nhận sau khi lãnh đạo đồng ý nhập bù. Hãy bấm «Lưu», rồi khai «Nhập bù sau sự cố» trên trang hồ sơ."
                                .formatted(Vietnam.minute(dossier.receivedAt()), Vietnam.minute(dossier.enteredAt()))))
                : Optional.empty();
    }

    /** Whether a leader has yet to agree to its late entry. What was filed anew owes what it was filed anew from. */
    public boolean owed(Dossier dossier) {
        return dossier.channel() == Channel.DESK
                && dossier.acceptedAt() == null
                && !agreed(dossier)
                && corrections
                        .leadingTo(dossier.id())
                        .map(refiled -> owed(rows.findById(refiled.dossier()).orElseThrow()))
                        .orElseGet(() -> longAfter(dossier));
    }

    private boolean agreed(Dossier dossier) {
        return corrections.of(dossier.id()).stream()
                .anyMatch(correction -> correction.kind() == Correction.Kind.LATE_ENTRY
                        && correction.state() == Correction.State.APPLIED);
    }

    /** On another day than it was received, and not just before the desk closed. */
    private boolean longAfter(Dossier dossier) {
        var free = law.parameter(dossier, "lateEntry.freeHours").integer();
        return !day(dossier.receivedAt()).equals(day(dossier.enteredAt()))
                && authorities
                                .calendarOf(dossier.receivingAuthority())
                                .normHoursBetween(dossier.receivedAt(), dossier.enteredAt())
                                .compareTo(BigDecimal.valueOf(free))
                        > 0;
    }

    private static LocalDate day(Instant instant) {
        return LocalDate.ofInstant(instant, Vietnam.ZONE);
    }
}
