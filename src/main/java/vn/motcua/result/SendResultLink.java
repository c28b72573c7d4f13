package vn.motcua.result;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.authority.CurrentOfficial;
import vn.motcua.authority.Official;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierChanged;
import vn.motcua.dossier.DossierEvents;
import vn.motcua.dossier.DossierLaw;
import vn.motcua.dossier.DossierRegister;
import vn.motcua.dossier.DossierStatus;
import vn.motcua.dossier.EventKind;
import vn.motcua.procedure.ReturnMode;
import vn.motcua.shared.Outcome;
import vn.motcua.shared.Refusal;
import vn.motcua.shared.TransactionClock;
import vn.motcua.shared.Vietnam;

/** Gửi đường tải: whoever gets a result electronically gets a link to the signed file, for so many days. */
@Component
public class SendResultLink {

    private static final Refusal NOT_RETURNED =
            Refusal.wrongMoment("Hồ sơ này chưa trả kết quả bản điện tử nên chưa có đường tải để gửi lại.");
    private static final Refusal NO_RESULT = Refusal.wrongMoment(
            "Kết quả của hồ sơ này đã bị thu hồi, hủy bỏ hoặc không có tệp, nên không gửi được đường tải.");

    private final ResultLinks links;
    private final RecordIssuedResult issued;
    private final DossierRegister register;
    private final DossierEvents events;
    private final DossierLaw law;
    private final CurrentOfficial current;
    private final TransactionClock clock;

    SendResultLink(
            ResultLinks links,
            RecordIssuedResult issued,
            DossierRegister register,
            DossierEvents events,
            DossierLaw law,
            CurrentOfficial current,
            TransactionClock clock) {
        this.links = links;
        this.issued = issued;
        this.register = register;
        this.events = events;
        this.law = law;
        this.current = current;
        this.clock = clock;
    }

    @EventListener
    void on(DossierChanged changed) {
        if (changed.kind() == EventKind.RETURNED && electronic(changed)) {
            var dossier = register.get(changed.dossier());
            issued.of(dossier).ifPresent(result -> link(dossier, result));
        }
    }

    /** Whether there is something to send again. */
    public boolean mayBeSent(Dossier dossier) {
        return dossier.status() == DossierStatus.RETURNED
                && !links.shown(dossier.id()).isEmpty();
    }

    /** Once more, under another address; the one before holds until its own end. */
    @Transactional
    public Outcome<Void> again(Dossier dossier) {
        if (!mayBeSent(dossier)) {
            return Outcome.refused(NOT_RETURNED);
        }
        Optional<IssuedResult> result = issued.of(dossier);
        if (result.isEmpty()) {
            return Outcome.refused(NO_RESULT);
        }
        link(dossier, result.get());
        return Outcome.done(null);
    }

    private boolean electronic(DossierChanged changed) {
        return events.latest(changed.dossier(), EventKind.RETURNED)
                .filter(line ->
                        ReturnMode.ELECTRONIC.label().equals(line.detail().get("Cách trả")))
                .isPresent();
    }

    private void link(Dossier dossier, IssuedResult result) {
        var now = clock.instant();
        var days = Duration.ofDays(law.parameter(dossier, "result.linkDays").integer());
        var link =
                new ResultLinks.Link(UUID.randomUUID(), dossier.id(), result.id(), Tokens.next(), now, now.plus(days));
        links.add(link, current.find().map(Official::id).orElse(null));
        events.append(
                dossier.id(),
                EventKind.RESULT_LINKED,
                Map.of("Tải được đến hết", Vietnam.minuteOfDay(link.expiresAt())));
    }
}
