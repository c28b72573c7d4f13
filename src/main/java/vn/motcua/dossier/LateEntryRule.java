package vn.motcua.dossier;

import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.motcua.authority.Authorities;
import vn.motcua.procedure.Channel;
import vn.motcua.shared.Refusal;
import vn.motcua.shared.Vietnam;

/**
 * A reception at the counter that is written down long after it was is nobody's to back-date alone: beyond
 * {@code lateEntry.freeHours} of the desk a leader has agreed before the acceptance.
 */
@Component
public class LateEntryRule {

    private final DossierLaw law;
    private final Authorities authorities;
    private final Corrections corrections;

    LateEntryRule(DossierLaw law, Authorities authorities, Corrections corrections) {
        this.law = law;
        this.authorities = authorities;
        this.corrections = corrections;
    }

    /** Why it cannot be accepted yet; empty where nothing stands against it. */
    Optional<Refusal> objection(Dossier dossier) {
        return owed(dossier)
                ? Optional.of(Refusal.refused(
                        "Hồ sơ ghi nhận lúc %s mà vào sổ lúc %s: chỉ tiếp nhận sau khi lãnh đạo đồng ý nhập bù. Hãy khai «Nhập bù sau sự cố» trên trang hồ sơ."
                                .formatted(Vietnam.minute(dossier.receivedAt()), Vietnam.minute(dossier.enteredAt()))))
                : Optional.empty();
    }

    /** Whether a leader has yet to agree to its late entry. */
    public boolean owed(Dossier dossier) {
        if (dossier.channel() != Channel.DESK || dossier.acceptedAt() != null) {
            return false;
        }
        var free = law.parameter(dossier, "lateEntry.freeHours").integer();
        return authorities
                                .calendarOf(dossier.receivingAuthority())
                                .normHoursBetween(dossier.receivedAt(), dossier.enteredAt())
                                .intValue()
                        >= free
                && corrections.leadingTo(dossier.id()).isEmpty()
                && corrections.of(dossier.id()).stream()
                        .noneMatch(correction -> correction.kind() == Correction.Kind.LATE_ENTRY
                                && correction.state() == Correction.State.APPLIED);
    }
}
