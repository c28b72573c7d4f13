package vn.motcua.opinion;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.authority.Authorities;
import vn.motcua.authority.CurrentOfficial;
import vn.motcua.authority.OfficialId;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierEvents;
import vn.motcua.dossier.EventKind;
import vn.motcua.dossier.Reminder;
import vn.motcua.dossier.Reminders;
import vn.motcua.procedure.Parameters;
import vn.motcua.shared.Outcome;
import vn.motcua.shared.PlainText;
import vn.motcua.shared.Refusal;
import vn.motcua.shared.TransactionClock;
import vn.motcua.shared.Vietnam;

/** Nhắc: the asked authority is reminded by itself once, while there is still time to answer, and by officials at will. */
@Component
public class OpinionReminder {

    private final Opinions opinions;
    private final Authorities authorities;
    private final Parameters parameters;
    private final Reminders reminders;
    private final DossierEvents events;
    private final CurrentOfficial current;
    private final TransactionClock clock;
    private final ApplicationEventPublisher publisher;

    OpinionReminder(
            Opinions opinions,
            Authorities authorities,
            Parameters parameters,
            Reminders reminders,
            DossierEvents events,
            CurrentOfficial current,
            TransactionClock clock,
            ApplicationEventPublisher publisher) {
        this.opinions = opinions;
        this.authorities = authorities;
        this.parameters = parameters;
        this.reminders = reminders;
        this.events = events;
        this.current = current;
        this.clock = clock;
        this.publisher = publisher;
    }

    /** The instant at which the share {@code opinion.remindAtPercent} of the asked authority's time has passed. */
    public Instant of(UUID id) {
        var opinion = opinions.get(id);
        var day = LocalDate.ofInstant(opinion.askedAt(), Vietnam.ZONE);
        var share = BigDecimal.valueOf(parameters.integer("opinion.remindAtPercent", day), 2);
        return authorities.calendarOf(opinion.asked()).shareOf(opinion.askedAt(), opinion.dueAt(), share);
    }

    /** Nothing happens where the answer is in. */
    @Transactional
    public void remind(UUID id) {
        var opinion = opinions.get(id);
        if (opinion.answeredAt() == null) {
            remind(opinion, "Nhắc trước hạn trả lời %s".formatted(Vietnam.minuteOfDay(opinion.dueAt())), null);
        }
    }

    /** An official of the asking authority reminds the asked one, as often as they like. */
    @Transactional
    public Outcome<Reminder> remindNow(Dossier dossier, UUID id, String about) {
        var opinion = opinions.of(dossier.id()).stream()
                .filter(asked -> asked.id().equals(id))
                .findFirst();
        if (opinion.isEmpty()) {
            return Outcome.refused(Refusal.notFound("Hồ sơ này không hỏi ý kiến như vậy."));
        }
        if (!current.get().authorities().contains(opinion.get().asking())) {
            return Outcome.refused(Refusal.forbidden("Chỉ cơ quan hỏi ý kiến đôn đốc cơ quan được hỏi."));
        }
        var text = PlainText.line(about);
        if (text == null) {
            return Outcome.refused(Refusal.invalid("Thiếu nội dung đôn đốc."));
        }
        return opinion.get().answeredAt() != null || opinion.get().droppedAt() != null
                ? Outcome.refused(Refusal.wrongMoment("Ý kiến này đã có, hoặc không còn cần nữa."))
                : Outcome.done(remind(opinion.get(), text, current.get().id()));
    }

    private Reminder remind(Opinion opinion, String about, OfficialId by) {
        var asked = authorities.find(opinion.asked()).orElseThrow();
        var reminder = new Reminder(
                UUID.randomUUID(),
                opinion.dossier(),
                asked.id(),
                asked.name(),
                about,
                opinion.id(),
                clock.instant(),
                by,
                null);
        reminders.add(reminder);
        var detail = new LinkedHashMap<String, String>();
        detail.put("Cơ quan được hỏi", asked.name());
        if (by != null) {
            detail.put("Nội dung", about);
        }
        events.append(opinion.dossier(), EventKind.OPINION_REMINDED, detail);
        publisher.publishEvent(
                new OpinionReminded(opinion.dossier(), opinion.asked(), opinion.field(), opinion.dueAt()));
        return reminder;
    }
}
