package vn.motcua.paper;

import java.time.LocalDate;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.authority.CurrentOfficial;
import vn.motcua.authority.Official;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierLaw;
import vn.motcua.paper.Letterheads.Issuer;
import vn.motcua.shared.Outcome;
import vn.motcua.shared.Refusal;
import vn.motcua.shared.TransactionClock;
import vn.motcua.shared.Vietnam;

/**
 * Gives a paper its number and keeps what it says, in the transaction of what it tells of. It is drafted once before, so
 * that a paper with a hole takes no number.
 */
@Component
class IssuePaper {

    private static final String UNNUMBERED = "00";

    private final FormSets formSets = FormSets.load();
    private final Letterheads letterheads;
    private final PaperPress press;
    private final PaperNumbers numbers;
    private final PaperRows rows;
    private final DossierLaw law;
    private final CurrentOfficial current;
    private final TransactionClock clock;

    IssuePaper(
            Letterheads letterheads,
            PaperPress press,
            PaperNumbers numbers,
            PaperRows rows,
            DossierLaw law,
            CurrentOfficial current,
            TransactionClock clock) {
        this.letterheads = letterheads;
        this.press = press;
        this.numbers = numbers;
        this.rows = rows;
        this.law = law;
        this.current = current;
        this.clock = clock;
    }

    /** What a draft is made of besides the facts of its kind. */
    record Blank(Letterhead head, Request request, FormSet set, PaperText text) {

        /** As {@link Letterhead#undated}. */
        Blank undated() {
            return new Blank(head.undated(), request, set, text);
        }
    }

    /** Puts the facts of one kind of paper into words. */
    interface Draft {

        IssuedPage on(Blank blank);
    }

    /** The day on which a paper that is issued now is dated. */
    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Vietnam.ZONE);
    }

    /**
     * What was given to a paper before it is issued: the register of papers gives it no other number.
     *
     * @param number as signed
     * @param day on which it was signed, its date
     */
    record Given(String number, LocalDate day) {}

    /** With the next number of its register, dated today. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Outcome<Paper> issue(PaperKind kind, Dossier dossier, Issuer issuer, Draft draft) {
        return issue(kind, dossier, issuer, null, draft);
    }

    /** @param given number and date that it has been signed with; null for the next of its register, dated today */
    @Transactional(propagation = Propagation.MANDATORY)
    public Outcome<Paper> issue(PaperKind kind, Dossier dossier, Issuer issuer, Given given, Draft draft) {
        var set = formSets.on(today());
        var form = set.form(kind);
        if (form.isEmpty()) {
            return Outcome.refused(
                    Refusal.refused("Bộ mẫu theo %s không có «%s».".formatted(set.legalBasis(), kind.label())));
        }
        var text = press.text();
        var day = given == null ? today() : given.day();
        draft(set, form.get(), dossier, issuer, given == null ? UNNUMBERED : given.number(), day, draft, text);
        if (!text.missing().isEmpty()) {
            return Outcome.refused(Refusal.refused("«%s» chưa lập được, thiếu hoặc không in được: %s."
                    .formatted(form.get().title(), String.join(", ", text.missing()))));
        }
        var number = given == null ? numbers.next(issuer.authority().id(), kind, day.getYear()) : null;
        var symbol = given == null ? "%02d/%s".formatted(number, form.get().symbol()) : given.number();
        var page = draft(set, form.get(), dossier, issuer, symbol, day, draft, text);
        var paper = new Paper(
                UUID.randomUUID(),
                dossier.id(),
                issuer.authority().id(),
                kind,
                symbol,
                day.getYear(),
                clock.instant(),
                page.signature().name(),
                page.signature().line(),
                0,
                null,
                null);
        rows.add(paper, number, set.id(), current.find().map(Official::id).orElse(null), PaperContent.freeze(page));
        return Outcome.done(paper);
    }

    /** The page as it would be issued now, its number left open: nothing is kept of it and no number is taken. */
    Outcome<IssuedPage> sketch(PaperKind kind, Dossier dossier, Issuer issuer, Draft draft) {
        var set = formSets.on(today());
        var form = set.form(kind).orElseThrow();
        var text = press.text();
        var page = draft(set, form, dossier, issuer, "……/" + form.symbol(), today(), draft, text);
        return text.missing().isEmpty()
                ? Outcome.done(page)
                : Outcome.refused(Refusal.refused("«%s» chưa lập được, thiếu hoặc không in được: %s."
                        .formatted(form.title(), String.join(", ", text.missing()))));
    }

    private IssuedPage draft(
            FormSet set,
            FormSet.Form form,
            Dossier dossier,
            Issuer issuer,
            String number,
            LocalDate day,
            Draft draft,
            PaperText text) {
        var procedure = law.procedureOf(dossier);
        var request = Request.of(dossier, procedure, set, text);
        var head =
                letterheads.of(set, form, issuer, number, day, text, request.code(), procedure.nationalCode(), number);
        return draft.on(new Blank(head, request, set, text));
    }
}
