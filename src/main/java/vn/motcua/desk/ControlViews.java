package vn.motcua.desk;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.motcua.authority.Authority;
import vn.motcua.authority.AuthorityId;
import vn.motcua.control.CorrectionCounts;
import vn.motcua.control.ExplanationsAwaited;
import vn.motcua.control.Figure;
import vn.motcua.control.FigureCounts;
import vn.motcua.control.LoadFigures;
import vn.motcua.control.PortalRejected;
import vn.motcua.control.Question;
import vn.motcua.control.ReminderFigures;
import vn.motcua.delay.AnswerLevel;
import vn.motcua.delay.DelayExplanation;
import vn.motcua.delay.LateStep;
import vn.motcua.dossier.DossierId;
import vn.motcua.paper.DossierBook;
import vn.motcua.procedure.Parameters;
import vn.motcua.procedure.ProcedureCatalogue;
import vn.motcua.shared.Persisted;

/** Puts the blocks of «Bàn kiểm soát» together, one statement each. */
@Component
class ControlViews {

    static final int MOST_SHOWN = 100;
    static final int MOST_EXPORTED = 20_000;

    private static final List<Figure> PATTERNS = List.of(Figure.FINISHED_ON_THE_BRINK, Figure.ASKED_ON_THE_LAST_DAY);
    private static final List<Figure> COUNTED =
            List.of(Figure.ASKED_AGAIN, Figure.FINISHED_ON_THE_BRINK, Figure.ASKED_ON_THE_LAST_DAY);

    private final LoadFigures loads;
    private final ExplanationsAwaited explanations;
    private final PortalRejected rejected;
    private final CorrectionCounts corrections;
    private final FigureCounts counts;
    private final ReminderFigures reminders;
    private final SupervisedFigures supervised;
    private final BookReader books;
    private final DossierBook book;
    private final UnitNames names;
    private final ControlLinks links;
    private final ProcedureCatalogue catalogue;
    private final Parameters parameters;

    ControlViews(
            LoadFigures loads,
            ExplanationsAwaited explanations,
            PortalRejected rejected,
            CorrectionCounts corrections,
            FigureCounts counts,
            ReminderFigures reminders,
            SupervisedFigures supervised,
            BookReader books,
            DossierBook book,
            UnitNames names,
            ControlLinks links,
            ProcedureCatalogue catalogue,
            Parameters parameters) {
        this.loads = loads;
        this.explanations = explanations;
        this.rejected = rejected;
        this.corrections = corrections;
        this.counts = counts;
        this.reminders = reminders;
        this.supervised = supervised;
        this.books = books;
        this.book = book;
        this.names = names;
        this.links = links;
        this.catalogue = catalogue;
        this.parameters = parameters;
    }

    /**
     * @param sort of the authorities' table
     * @param most lines of explanations and of what the portal rejected
     */
    ControlView of(Question question, AuthoritySort sort, int most) {
        var load = loads.of(question, Tone.SOON);
        var counted = counts.of(question, COUNTED);
        return new ControlView(
                load.stream().mapToInt(LoadFigures.Load::overdue).sum(),
                load.stream().mapToInt(LoadFigures.Load::soon).sum(),
                load.stream().map(this::view).toList(),
                Listed.atMost(most, count -> explanations.of(question, count)).map(awaited -> view(awaited, question)),
                Listed.atMost(most, count -> rejected.of(question, count)).map(this::view),
                corrections.of(question).stream()
                        .map(count ->
                                new ControlView.CorrectionCount(count.kind().label(), count.all(), count.proposed()))
                        .toList(),
                PATTERNS.stream()
                        .map(pattern -> view(pattern, counted, question))
                        .toList(),
                view(Figure.ASKED_AGAIN, counted, question),
                reminders.of(question).stream()
                        .map(one -> new ControlView.ReminderView(
                                one.partner(), one.sent(), one.answered(), Persisted.time(one.waitingSince())))
                        .toList(),
                supervised.of(question, sort),
                book.closingsAwaited(
                        books.readable().stream().map(Authority::id).toList()));
    }

    private ControlView.LoadView view(LoadFigures.Load load) {
        return new ControlView.LoadView(
                load.unitGroup(),
                names.unit(load.unitGroup()),
                names.authorityOf(load.unitGroup()),
                load.holder(),
                load.holderName(),
                load.overdue(),
                load.soon(),
                Persisted.time(load.oldestDueAt()));
    }

    private ControlView.ExplanationView view(ExplanationsAwaited.Awaited awaited, Question question) {
        var own = AnswerLevel.valueOf(awaited.reached()) == AnswerLevel.OWN;
        var answers = !awaited.status().equals(DelayExplanation.Status.EXPLAINED.name());
        return new ControlView.ExplanationView(
                awaited.dossier().toString(),
                awaited.code(),
                new LateStep(awaited.step())
                        .label(catalogue.version(awaited.procedure(), awaited.procedureValidFrom())),
                answers && own && awaited.answerer() != null ? awaited.answerer() : names.unit(awaited.group()),
                names.authority(awaited.authority()),
                DelayExplanation.Status.valueOf(awaited.status()).label(),
                own ? null : AnswerLevel.valueOf(awaited.reached()).label(),
                Persisted.time(awaited.since()),
                answers ? Persisted.time(awaited.answerBy()) : null,
                answers && awaited.answerBy() != null && awaited.answerBy().isBefore(question.now()),
                href(awaited.dossier(), awaited.authority()));
    }

    private ControlView.RejectedView view(PortalRejected.Rejected one) {
        return new ControlView.RejectedView(
                one.code(), Persisted.time(one.at()), one.reason(), one.open(), href(one.dossier(), one.decidedBy()));
    }

    private ControlView.FigureView view(Figure figure, Map<Figure, Integer> counted, Question question) {
        return new ControlView.FigureView(
                figure.name(),
                figure.label(),
                words(figure, ControlPeriod.today(question.now())),
                counted.getOrDefault(figure, 0));
    }

    private String words(Figure figure, LocalDate today) {
        return FigureWords.of(figure, figure.parameter() == null ? 0 : parameters.integer(figure.parameter(), today));
    }

    private String href(DossierId dossier, AuthorityId decidedBy) {
        return links.to(dossier, List.of(decidedBy));
    }
}
