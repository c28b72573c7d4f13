package vn.motcua.posting;

import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.authority.CurrentOfficial;
import vn.motcua.dossier.ChangeCase;
import vn.motcua.dossier.DossierEvents;
import vn.motcua.dossier.DossierId;
import vn.motcua.dossier.DossierRegister;
import vn.motcua.dossier.EventKind;
import vn.motcua.posting.Objection.Words;
import vn.motcua.shared.Outcome;
import vn.motcua.shared.PlainText;
import vn.motcua.shared.Refusal;
import vn.motcua.shared.TransactionClock;
import vn.motcua.shared.Vietnam;

/**
 * Ghi khiếu nại: the first one ends the posting, and the council meets again; until it has, others are added to it. Where the
 * procedure has a case for it the dossier comes under that case's limit, and the applicant is told. Who objects stands in the
 * book alone.
 */
@Component
public class RecordObjection {

    private static final Refusal NOT_POSTED =
            Refusal.wrongMoment("Hồ sơ không được niêm yết, nên không có gì để khiếu nại.");

    private final DossierRegister register;
    private final DossierEvents events;
    private final ChangeCase changeCase;
    private final Postings postings;
    private final Objections objections;
    private final PostingRules rules;
    private final CurrentOfficial current;
    private final TransactionClock clock;

    RecordObjection(
            DossierRegister register,
            DossierEvents events,
            ChangeCase changeCase,
            Postings postings,
            Objections objections,
            PostingRules rules,
            CurrentOfficial current,
            TransactionClock clock) {
        this.register = register;
        this.events = events;
        this.changeCase = changeCase;
        this.postings = postings;
        this.objections = objections;
        this.rules = rules;
        this.current = current;
        this.clock = clock;
    }

    /** @return the posting as it was before: one that was open has ended by it, and a process waits to be told */
    @Transactional
    public Outcome<Posting> record(DossierId id, Words words) {
        var last = postings.lastHeld(id);
        var objection = objection(id, last).or(() -> dated(last.orElseThrow(), words));
        if (objection.isPresent()) {
            return Outcome.refused(objection.get());
        }
        var posting = last.orElseThrow();
        add(posting, words);
        return posting.open() ? stop(posting) : Outcome.done(posting);
    }

    /** Why nobody can object to it now; empty where somebody may. */
    public Optional<Refusal> objection(DossierId id) {
        return objection(id, postings.last(id));
    }

    private Optional<Refusal> objection(DossierId id, Optional<Posting> last) {
        if (last.isEmpty() || last.get().outcome() == Posting.Outcome.DROPPED) {
            return Optional.of(NOT_POSTED);
        }
        var posting = last.get();
        var over = posting.open()
                ? !clock.instant().isBefore(posting.endsAt())
                : objections.waiting(id).isEmpty();
        return over
                ? Optional.of(Refusal.wrongMoment(
                        "Thời gian niêm yết đã kết thúc lúc %s. Khiếu nại đến sau giải quyết theo Luật Khiếu nại; nếu cần xét lại hồ sơ, người đang giữ hồ sơ chuyển lại thẩm định."
                                .formatted(
                                        Vietnam.minuteOfDay(posting.open() ? posting.endsAt() : posting.closedAt()))))
                : Optional.empty();
    }

    private Optional<Refusal> dated(Posting posting, Words words) {
        return rules.dated(
                words.receivedOn(), posting.postedOn(), "Ngày nhận khiếu nại", "ngày niêm yết", "receivedOn");
    }

    private void add(Posting posting, Words words) {
        objections.add(new Objection(
                UUID.randomUUID(),
                posting.id(),
                posting.dossier(),
                new Words(
                        words.receivedOn(),
                        PlainText.line(words.objector()),
                        PlainText.line(words.contact()),
                        PlainText.lines(words.content())),
                clock.instant(),
                current.get().id()));
        var detail = new LinkedHashMap<String, String>();
        detail.put("Nhận ngày", Vietnam.day(words.receivedOn()));
        detail.put(
                "Việc tiếp theo",
                posting.open() ? "Dừng niêm yết, hội đồng họp xét lại" : "Hội đồng xét cùng khiếu nại đã nhận");
        events.append(posting.dossier(), EventKind.POSTING_OBJECTED, detail);
    }

    private Outcome<Posting> stop(Posting posting) {
        postings.close(posting.id(), Posting.Outcome.OBJECTED, clock.instant());
        var dossier = register.get(posting.dossier());
        return rules.caseWhenObjected(dossier)
                .map(caseKey -> changeCase
                        .change(dossier.id(), caseKey, "Có khiếu nại trong thời gian niêm yết")
                        .map(changed -> posting))
                .orElseGet(() -> Outcome.done(posting));
    }
}
