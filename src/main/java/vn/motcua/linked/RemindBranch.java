package vn.motcua.linked;

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
import vn.motcua.messaging.Outbox;
import vn.motcua.procedure.Parameters;
import vn.motcua.shared.Outcome;
import vn.motcua.shared.PlainText;
import vn.motcua.shared.Refusal;
import vn.motcua.shared.TransactionClock;
import vn.motcua.shared.Vietnam;

/**
 * Đôn đốc: another authority is reminded of its part, by the software once its limit has passed and by officials at will; one of
 * ours also while there is still time. Every reminder is a line of the book and a word to that authority.
 */
@Component
public class RemindBranch {

    static final String REMINDED = "branch.reminded";

    private final Branches branches;
    private final Reminders reminders;
    private final DossierEvents events;
    private final CurrentOfficial current;
    private final Authorities authorities;
    private final Parameters parameters;
    private final Outbox outbox;
    private final ApplicationEventPublisher publisher;
    private final TransactionClock clock;

    RemindBranch(
            Branches branches,
            Reminders reminders,
            DossierEvents events,
            CurrentOfficial current,
            Authorities authorities,
            Parameters parameters,
            Outbox outbox,
            ApplicationEventPublisher publisher,
            TransactionClock clock) {
        this.branches = branches;
        this.reminders = reminders;
        this.events = events;
        this.current = current;
        this.authorities = authorities;
        this.parameters = parameters;
        this.outbox = outbox;
        this.publisher = publisher;
        this.clock = clock;
    }

    /** When one of ours is reminded before its limit: as of opinions, once {@code opinion.remindAtPercent} of its time has passed. */
    public Instant soonAt(UUID id) {
        var branch = branches.get(id);
        var day = LocalDate.ofInstant(branch.sentAt(), Vietnam.ZONE);
        var share = BigDecimal.valueOf(parameters.integer("opinion.remindAtPercent", day), 2);
        return authorities.calendarOf(branch.asked()).shareOf(branch.sentAt(), branch.dueAt(), share);
    }

    /** Nothing happens where it is answered. */
    @Transactional
    public void remindSoon(UUID id) {
        var branch = branches.get(id);
        if (branch.open()) {
            remind(branch, "Nhắc trước hạn " + Vietnam.minuteOfDay(branch.dueAt()), null);
        }
    }

    /** Its limit has passed: noted once for each limit. Nothing happens where it is answered, or was given more time. */
    @Transactional
    public void noteLate(UUID id) {
        if (!branches.noteLate(id, clock.instant())) {
            return;
        }
        var branch = branches.get(id);
        var due = Vietnam.minuteOfDay(branch.dueAt());
        remind(branch, "Quá hạn %s (%s); phần mềm đã nhắc và báo một cửa.".formatted(branch.label(), due), null);
        var detail = new LinkedHashMap<String, String>();
        detail.put("Phần liên thông", branch.label());
        detail.put("Cơ quan", branch.authority());
        detail.put("Hạn trả lời", due);
        events.append(branch.dossier(), EventKind.BRANCH_LATE, detail);
    }

    /** An official of the authority that received or leads it reminds the other one, as often as they like. */
    @Transactional
    public Outcome<Reminder> remindNow(Dossier dossier, UUID id, String about) {
        var branch = branches.find(id).filter(known -> known.dossier().equals(dossier.id()));
        if (branch.isEmpty()) {
            return Outcome.refused(Refusal.notFound("Hồ sơ này không có phần liên thông như vậy."));
        }
        if (!mayRemind(dossier)) {
            return Outcome.refused(
                    Refusal.forbidden("Chỉ cơ quan nhận và cơ quan chủ trì hồ sơ đôn đốc cơ quan liên thông."));
        }
        var text = PlainText.line(about);
        if (text == null) {
            return Outcome.refused(Refusal.invalid("Thiếu nội dung đôn đốc."));
        }
        if (!branch.get().open()) {
            return Outcome.refused(Refusal.wrongMoment("Phần liên thông này đã có kết quả."));
        }
        var reminder = remind(branch.get(), text, current.get().id());
        var detail = new LinkedHashMap<String, String>();
        detail.put("Cơ quan", branch.get().authority());
        detail.put("Nội dung", text);
        events.append(dossier.id(), EventKind.PARTNER_REMINDED, detail);
        return Outcome.done(reminder);
    }

    public boolean mayRemind(Dossier dossier) {
        var offices = current.get().authorities();
        return offices.contains(dossier.competentAuthority()) || offices.contains(dossier.receivingAuthority());
    }

    private Reminder remind(Branch branch, String about, OfficialId by) {
        var reminder = new Reminder(
                UUID.randomUUID(),
                branch.dossier(),
                branch.asked(),
                branch.authority(),
                about,
                null,
                clock.instant(),
                by,
                null);
        reminders.add(reminder);
        if (branch.own()) {
            publisher.publishEvent(new BranchReminded(
                    branch.dossier(), branch.asked(), branch.field(), branch.label(), branch.dueAt()));
        } else {
            outbox.put(SendBranch.message(branch, reminder.id(), REMINDED));
        }
        return reminder;
    }
}
