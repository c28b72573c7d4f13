package vn.motcua.desk;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.motcua.authority.Authorities;
import vn.motcua.authority.Authority;
import vn.motcua.digitization.extraction.Template;
import vn.motcua.digitization.extraction.Templates;
import vn.motcua.digitization.rates.DigitizationRates;
import vn.motcua.digitization.rates.Rate;
import vn.motcua.digitization.rates.RateFigures;
import vn.motcua.digitization.rates.RatePeriod;
import vn.motcua.digitization.rates.ReadingFigures;
import vn.motcua.procedure.Procedure;
import vn.motcua.procedure.ProcedureCatalogue;
import vn.motcua.procedure.ProcedureKey;
import vn.motcua.shared.Persisted;
import vn.motcua.shared.Vietnam;

/** Puts the rates of digitization into words, within what the official watches over. */
@Component
class RateViews {

    private final DigitizationRates rates;
    private final ReadingFigures readings;
    private final Templates templates;
    private final ControlScope scope;
    private final ControlLinks links;
    private final Authorities authorities;
    private final ProcedureCatalogue catalogue;
    private final Clock clock;

    RateViews(
            DigitizationRates rates,
            ReadingFigures readings,
            Templates templates,
            ControlScope scope,
            ControlLinks links,
            Authorities authorities,
            ProcedureCatalogue catalogue,
            Clock clock) {
        this.rates = rates;
        this.readings = readings;
        this.templates = templates;
        this.scope = scope;
        this.links = links;
        this.authorities = authorities;
        this.catalogue = catalogue;
        this.clock = clock;
    }

    RateView of(DigitizationRatesController.Chosen chosen) {
        var period = period(chosen);
        var figures = rates.figures(period);
        var all = figures.stream().reduce(RateViews::plus).orElse(null);
        return new RateView(
                figures.stream()
                        .map(one -> new RateView.RateRow(
                                authorities.find(one.authority()).orElseThrow(), procedure(one.procedure()), one))
                        .sorted(Comparator.comparing((RateView.RateRow row) ->
                                        row.authority().name())
                                .thenComparing(RateView.RateRow::procedure))
                        .toList(),
                all,
                all == null ? Map.of() : scores(all),
                readings.of(period).stream().map(this::field).toList());
    }

    List<RateView.Line> behind(DigitizationRatesController.Chosen chosen, int most) {
        var asked = new DigitizationRates.Behind(
                ControlPageController.chosen(chosen.decidedBy()),
                chosen.procedure() == null || chosen.procedure().isBlank()
                        ? null
                        : new ProcedureKey(chosen.procedure()),
                chosen.listed(),
                chosen.meeting());
        return rates.behind(period(chosen), asked, most).stream()
                .map(line -> new RateView.Line(
                        line.code(),
                        catalogue
                                .version(line.procedure(), line.procedureValidFrom())
                                .name(),
                        authorities
                                .find(line.decidedBy())
                                .map(Authority::name)
                                .orElse(line.decidedBy().value()),
                        Persisted.time(line.resolvedAt()),
                        links.to(line.dossier(), List.of(line.decidedBy(), line.receivedBy()))))
                .toList();
    }

    LocalDate from(DigitizationRatesController.Chosen chosen) {
        return chosen.from() == null ? to(chosen).withDayOfMonth(1) : chosen.from();
    }

    LocalDate to(DigitizationRatesController.Chosen chosen) {
        return chosen.to() == null ? ControlPeriod.today(clock.instant()) : chosen.to();
    }

    private RatePeriod period(DigitizationRatesController.Chosen chosen) {
        return new RatePeriod(
                scope.within(ControlPageController.chosen(chosen.authority())),
                from(chosen).atStartOfDay(Vietnam.ZONE).toInstant(),
                to(chosen).plusDays(1).atStartOfDay(Vietnam.ZONE).toInstant());
    }

    private String procedure(ProcedureKey key) {
        return catalogue.all().stream()
                .filter(version -> version.key().equals(key))
                .reduce((older, newer) -> newer)
                .map(Procedure::name)
                .orElse(key.value());
    }

    private RateView.FieldRow field(ReadingFigures.FieldFigures figures) {
        var template = templates.all().stream()
                .filter(one -> one.key().equals(figures.template()))
                .findFirst();
        return new RateView.FieldRow(
                template.map(Template::name).orElse(figures.template()),
                template.stream()
                        .flatMap(one -> one.fields().stream())
                        .filter(field -> field.key().equals(figures.field()))
                        .map(Template.Field::label)
                        .findFirst()
                        .orElse(figures.field()),
                figures.confirmed(),
                figures.corrected(),
                figures.entered(),
                figures.absent(),
                figures.rightPercent());
    }

    private static Map<Rate, String> scores(RateFigures all) {
        var scores = new EnumMap<Rate, String>(Rate.class);
        all.counts().forEach((rate, count) -> {
            if (rate.points() > 0) {
                scores.put(
                        rate,
                        String.format(
                                Vietnam.LOCALE, "%.1f/%d điểm", rate.score(count.met(), count.of()), rate.points()));
            }
        });
        return scores;
    }

    private static RateFigures plus(RateFigures one, RateFigures other) {
        var counts = new EnumMap<Rate, RateFigures.Count>(Rate.class);
        one.counts()
                .forEach((rate, count) ->
                        counts.put(rate, count.plus(other.counts().get(rate))));
        return new RateFigures(one.authority(), one.procedure(), one.resolved() + other.resolved(), counts);
    }
}
