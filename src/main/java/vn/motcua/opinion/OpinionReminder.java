package vn.motcua.opinion;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.authority.Authorities;
import vn.motcua.dossier.DossierEvents;
import vn.motcua.dossier.EventKind;
import vn.motcua.procedure.Parameters;
import vn.motcua.shared.Vietnam;

/** Nhắc: the asked authority is reminded once, while there is still time to answer. */
@Component
public class OpinionReminder {

    private final Opinions opinions;
    private final Authorities authorities;
    private final Parameters parameters;
    private final DossierEvents events;
    private final ApplicationEventPublisher publisher;

    OpinionReminder(
            Opinions opinions,
            Authorities authorities,
            Parameters parameters,
            DossierEvents events,
            ApplicationEventPublisher publisher) {
        this.opinions = opinions;
        this.authorities = authorities;
        this.parameters = parameters;
        this.events = events;
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
            var asked = authorities.find(opinion.asked()).orElseThrow();
            events.append(opinion.dossier(), EventKind.OPINION_REMINDED, Map.of("Cơ quan được hỏi", asked.name()));
            publisher.publishEvent(
                    new OpinionReminded(opinion.dossier(), opinion.asked(), opinion.field(), opinion.dueAt()));
        }
    }
}
