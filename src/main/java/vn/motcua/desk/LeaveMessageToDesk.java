package vn.motcua.desk;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.authority.Authorities;
import vn.motcua.authority.AuthorityId;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierId;
import vn.motcua.dossier.DossierRegister;
import vn.motcua.dossier.ReceivingDesks;
import vn.motcua.messaging.Concern;
import vn.motcua.messaging.MessageNeedsPerson;
import vn.motcua.messaging.MessageTakenUp;
import vn.motcua.messaging.MessagesLeft;
import vn.motcua.procedure.Parameters;
import vn.motcua.shared.TransactionClock;
import vn.motcua.shared.Vietnam;

/**
 * Giao thông điệp cho bộ phận một cửa: what came from outside and could not be handled becomes a task of the desk that keeps
 * the dossier, or of the desk of the authority addressed. What concerns neither stays with the operators, who see all of it.
 */
@Component
class LeaveMessageToDesk {

    private final MessagesLeft left;
    private final MessageTasks tasks;
    private final MessageWork work;
    private final DossierRegister register;
    private final ReceivingDesks desks;
    private final Authorities authorities;
    private final Parameters parameters;
    private final TransactionClock clock;

    LeaveMessageToDesk(
            MessagesLeft left,
            MessageTasks tasks,
            MessageWork work,
            DossierRegister register,
            ReceivingDesks desks,
            Authorities authorities,
            Parameters parameters,
            TransactionClock clock) {
        this.left = left;
        this.tasks = tasks;
        this.work = work;
        this.register = register;
        this.desks = desks;
        this.authorities = authorities;
        this.parameters = parameters;
        this.clock = clock;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(MessageNeedsPerson event) {
        left.find(event.id())
                .flatMap(message -> Optional.ofNullable(message.concern()))
                .flatMap(concern -> task(event.id(), concern))
                .filter(tasks::open)
                .ifPresent(work::begin);
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(MessageTakenUp event) {
        if (tasks.close(event.id(), clock.instant())) {
            work.takenUp(event.id());
        }
    }

    private Optional<MessageTask> task(UUID message, Concern concern) {
        if (concern.dossier() != null) {
            return register.find(DossierId.of(concern.dossier()))
                    .map(dossier -> task(message, dossier.receivingAuthority(), dossier));
        }
        return desks.of(new AuthorityId(concern.authority())).map(desk -> task(message, desk, null));
    }

    private MessageTask task(UUID message, AuthorityId desk, Dossier dossier) {
        var now = clock.instant();
        var hours = parameters.integer("message.deskWorkingHours", LocalDate.ofInstant(now, Vietnam.ZONE));
        return new MessageTask(
                message,
                desk,
                dossier == null ? null : dossier.id(),
                now,
                authorities.calendarOf(desk).plusNormHours(now, BigDecimal.valueOf(hours)));
    }
}
