package vn.motcua.opinion;

import java.util.LinkedHashMap;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.authority.Authorities;
import vn.motcua.authority.CurrentOfficial;
import vn.motcua.dossier.DossierEvents;
import vn.motcua.dossier.EventKind;
import vn.motcua.dossier.Reminders;
import vn.motcua.messaging.Outbox;
import vn.motcua.shared.Outcome;
import vn.motcua.shared.Refusal;
import vn.motcua.shared.TransactionClock;

/** Cho ý kiến: the asked authority answers, once. An answer after the deadline is kept and marked late. */
@Component
public class GiveOpinion {

    private final Opinions opinions;
    private final Reminders reminders;
    private final DossierEvents events;
    private final Authorities authorities;
    private final CurrentOfficial current;
    private final Outbox outbox;
    private final TransactionClock clock;

    GiveOpinion(
            Opinions opinions,
            Reminders reminders,
            DossierEvents events,
            Authorities authorities,
            CurrentOfficial current,
            Outbox outbox,
            TransactionClock clock) {
        this.opinions = opinions;
        this.reminders = reminders;
        this.events = events;
        this.authorities = authorities;
        this.current = current;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** @param answer Vietnamese, read by whoever asked */
    @Transactional
    public Outcome<Opinion> give(UUID id, Opinion.Verdict verdict, String answer) {
        var opinion = opinions.get(id);
        var official = current.get();
        if (!official.authorities().contains(opinion.asked())) {
            return Outcome.refused(Refusal.forbidden("Ý kiến này hỏi cơ quan khác."));
        }
        var now = clock.instant();
        if (!opinions.answer(id, verdict, answer, official.id(), now)) {
            return Outcome.refused(Refusal.wrongMoment("Ý kiến này đã được trả lời, hoặc hồ sơ đã kết thúc."));
        }
        reminders.opinionGiven(id, now);
        var detail = new LinkedHashMap<String, String>();
        detail.put(
                "Cơ quan trả lời",
                authorities.find(opinion.asked()).orElseThrow().name());
        detail.put("Ý kiến", verdict.label());
        detail.put("Nội dung", answer);
        if (now.isAfter(opinion.dueAt())) {
            detail.put("Thời hạn", "Trả lời muộn");
        }
        events.append(opinion.dossier(), EventKind.OPINION_GIVEN, detail);
        outbox.put(OtherAuthorities.answer(opinion));
        return Outcome.done(opinions.get(id));
    }
}
