package vn.motcua.opinion;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.authority.Authorities;
import vn.motcua.authority.Authority;
import vn.motcua.authority.AuthorityId;
import vn.motcua.authority.CurrentOfficial;
import vn.motcua.dossier.ChangeCase;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierEvents;
import vn.motcua.dossier.DossierId;
import vn.motcua.dossier.DossierRegister;
import vn.motcua.dossier.EventKind;
import vn.motcua.messaging.Outbox;
import vn.motcua.shared.Outcome;
import vn.motcua.shared.Refusal;
import vn.motcua.shared.TransactionClock;
import vn.motcua.shared.Vietnam;

/**
 * Lấy ý kiến: asks another authority about a dossier, with a deadline on that authority's calendar. Where the procedure
 * has a case for it the dossier comes under that case's limit, and the applicant is told.
 */
@Component
public class AskOpinion {

    private final DossierRegister register;
    private final DossierEvents events;
    private final ChangeCase changeCase;
    private final Opinions opinions;
    private final OpinionRules rules;
    private final Authorities authorities;
    private final CurrentOfficial current;
    private final Outbox outbox;
    private final TransactionClock clock;

    AskOpinion(
            DossierRegister register,
            DossierEvents events,
            ChangeCase changeCase,
            Opinions opinions,
            OpinionRules rules,
            Authorities authorities,
            CurrentOfficial current,
            Outbox outbox,
            TransactionClock clock) {
        this.register = register;
        this.events = events;
        this.changeCase = changeCase;
        this.opinions = opinions;
        this.rules = rules;
        this.authorities = authorities;
        this.current = current;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** @param question Vietnamese, what exactly is asked */
    @Transactional
    public Outcome<Opinion> ask(DossierId id, AuthorityId asked, String question) {
        var dossier = register.get(id);
        if (asked.equals(dossier.competentAuthority())) {
            return Outcome.refused(Refusal.refused("Không lấy ý kiến của chính cơ quan giải quyết."));
        }
        if (opinions.of(id).stream()
                .anyMatch(opinion -> opinion.open() && opinion.asked().equals(asked))) {
            return Outcome.refused(Refusal.wrongMoment("Đã hỏi cơ quan này và đang chờ trả lời."));
        }
        var today = LocalDate.ofInstant(clock.instant(), Vietnam.ZONE);
        return authorities.existingOn(today).stream()
                .filter(authority -> authority.id().equals(asked))
                .findFirst()
                .map(authority -> ask(dossier, authority, question))
                .orElseGet(() -> Outcome.refused(Refusal.refused("Không có cơ quan được hỏi trong danh bạ.")));
    }

    private Outcome<Opinion> ask(Dossier dossier, Authority asked, String question) {
        var now = clock.instant();
        var opinion = new Opinion(
                UUID.randomUUID(),
                dossier.id(),
                dossier.competentAuthority(),
                asked.id(),
                rules.field(dossier),
                question,
                now,
                current.get().id(),
                authorities
                        .calendarOf(asked.id())
                        .due(now, rules.answerLimit(dossier), null)
                        .due()
                        .toInstant(),
                rules.silence(dossier),
                null,
                null,
                null,
                null,
                null,
                null);
        opinions.add(opinion);
        var detail = new LinkedHashMap<String, String>();
        detail.put("Cơ quan được hỏi", asked.name());
        detail.put("Nội dung", question);
        detail.put("Trả lời trước", Vietnam.day(LocalDate.ofInstant(opinion.dueAt(), Vietnam.ZONE)));
        detail.put("Nếu không trả lời", opinion.silence().label());
        events.append(dossier.id(), EventKind.OPINION_ASKED, detail);
        outbox.put(OtherAuthorities.request(opinion));
        return rules.caseWhenAsked(dossier)
                .map(caseKey -> changeCase
                        .change(dossier.id(), caseKey, "Phải xác minh tại " + asked.name())
                        .map(changed -> opinion))
                .orElseGet(() -> Outcome.done(opinion));
    }
}
