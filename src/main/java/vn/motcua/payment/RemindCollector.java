package vn.motcua.payment;

import java.util.LinkedHashMap;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.dossier.DossierEvents;
import vn.motcua.dossier.DossierId;
import vn.motcua.dossier.EventKind;
import vn.motcua.dossier.Reminder;
import vn.motcua.dossier.Reminders;
import vn.motcua.messaging.Outbox;
import vn.motcua.shared.TransactionClock;
import vn.motcua.shared.Vietnam;

/**
 * The collector owes its notice: noted once among the reminders to partners, and the desk is told, which reminds the collector
 * by letter or telephone; one that was asked by message is reminded by message. The wait goes on.
 */
@Component
public class RemindCollector {

    static final String REMINDED = "payment.slip-reminded";

    private final DossierEvents events;
    private final PaymentRequests requests;
    private final Reminders reminders;
    private final Outbox outbox;
    private final TransactionClock clock;

    RemindCollector(
            DossierEvents events,
            PaymentRequests requests,
            Reminders reminders,
            Outbox outbox,
            TransactionClock clock) {
        this.events = events;
        this.requests = requests;
        this.reminders = reminders;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** Nothing happens where the notice is in. */
    @Transactional
    public void remind(DossierId id) {
        requests.locked(id)
                .filter(request -> request.referral() != null && !request.noticed())
                .filter(request -> !clock.instant().isBefore(request.referralDueAt()))
                .filter(request -> !request.referralDueAt().equals(request.remindedOf()))
                .ifPresent(this::remind);
    }

    private void remind(PaymentRequest request) {
        var referral = request.referral();
        var due = Vietnam.minuteOfDay(request.referralDueAt());
        requests.reminded(request.id(), request.referralDueAt());
        var reminder = UUID.randomUUID();
        reminders.add(new Reminder(
                reminder,
                request.dossier(),
                null,
                referral.collector(),
                "Quá hạn ra thông báo nộp tiền (%s) theo phiếu chuyển số %s; %s."
                        .formatted(
                                due,
                                referral.number(),
                                request.partner() == null
                                        ? "đã báo một cửa để đôn đốc"
                                        : "phần mềm đã nhắc và báo một cửa"),
                null,
                clock.instant(),
                null,
                null));
        if (request.partner() != null) {
            outbox.put(SendSlip.message(reminder, request.partner(), request.dossier(), request.id(), REMINDED));
        }
        var detail = new LinkedHashMap<String, String>();
        detail.put("Cơ quan thu", referral.collector());
        detail.put("Phiếu chuyển", "số %s ngày %s".formatted(referral.number(), Vietnam.day(referral.date())));
        detail.put("Hạn ra thông báo", due);
        events.append(request.dossier(), EventKind.COLLECTOR_SILENT, detail);
    }
}
