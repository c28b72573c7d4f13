package vn.motcua.delay;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.authority.CurrentOfficial;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierEvents;
import vn.motcua.dossier.EventKind;
import vn.motcua.dossier.Reminder;
import vn.motcua.dossier.Reminders;
import vn.motcua.shared.Outcome;
import vn.motcua.shared.PlainText;
import vn.motcua.shared.Refusal;
import vn.motcua.shared.TransactionClock;

/** Đôn đốc: an official has reminded a partner outside, by letter or telephone, and writes it down. */
@Component
public class RemindPartner {

    private final Reminders reminders;
    private final DossierEvents events;
    private final CurrentOfficial current;
    private final TransactionClock clock;

    RemindPartner(Reminders reminders, DossierEvents events, CurrentOfficial current, TransactionClock clock) {
        this.reminders = reminders;
        this.events = events;
        this.current = current;
        this.clock = clock;
    }

    /**
     * @param partner who was reminded
     * @param about of what, and how
     */
    @Transactional
    public Outcome<Reminder> remind(Dossier dossier, String partner, String about) {
        var objection = objection(dossier);
        if (objection.isPresent()) {
            return Outcome.refused(objection.get());
        }
        var name = PlainText.line(partner);
        var text = PlainText.line(about);
        if (name == null || text == null) {
            return Outcome.refused(Refusal.invalid("Thiếu tên cơ quan hoặc nội dung đôn đốc."));
        }
        var reminder = new Reminder(
                UUID.randomUUID(),
                dossier.id(),
                null,
                name,
                text,
                null,
                clock.instant(),
                current.get().id(),
                null);
        reminders.add(reminder);
        events.append(dossier.id(), EventKind.PARTNER_REMINDED, Map.of("Nội dung", "%s: %s".formatted(name, text)));
        return Outcome.done(reminder);
    }

    /** What was asked of a partner that answers outside the software has come. */
    @Transactional
    public Outcome<UUID> answered(Dossier dossier, UUID reminder) {
        var objection = objection(dossier);
        if (objection.isPresent()) {
            return Outcome.refused(objection.get());
        }
        if (!reminders.answered(dossier.id(), reminder, clock.instant())) {
            return Outcome.refused(
                    Refusal.wrongMoment("Không có lần đôn đốc nào như vậy đang chờ trả lời ngoài phần mềm."));
        }
        var partner = reminders.of(dossier.id()).stream()
                .filter(known -> known.id().equals(reminder))
                .map(Reminder::partner)
                .findFirst()
                .orElseThrow();
        events.append(dossier.id(), EventKind.PARTNER_ANSWERED, Map.of("Cơ quan", partner));
        return Outcome.done(reminder);
    }

    public boolean mayRemind(Dossier dossier) {
        return objection(dossier).isEmpty();
    }

    private Optional<Refusal> objection(Dossier dossier) {
        var offices = current.get().authorities();
        if (!offices.contains(dossier.competentAuthority()) && !offices.contains(dossier.receivingAuthority())) {
            return Optional.of(Refusal.forbidden("Chỉ cơ quan nhận và cơ quan giải quyết hồ sơ ghi việc đôn đốc."));
        }
        return dossier.acceptedAt() == null || dossier.status().terminal()
                ? Optional.of(Refusal.wrongMoment("Hồ sơ không còn, hoặc chưa, được giải quyết."))
                : Optional.empty();
    }
}
