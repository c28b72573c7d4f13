package vn.motcua.desk;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.motcua.authority.Authorities;
import vn.motcua.authority.Authority;
import vn.motcua.authority.AuthorityId;
import vn.motcua.authority.Official;
import vn.motcua.delay.DaysUsed;
import vn.motcua.delay.Holder;
import vn.motcua.delay.UnitHeads;
import vn.motcua.delay.WhoUsedTheDays;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierLaw;
import vn.motcua.procedure.Procedure;
import vn.motcua.procedure.ProcedureStep;
import vn.motcua.procedure.Step;
import vn.motcua.shared.Persisted;
import vn.motcua.shared.Vietnam;

/** Says who used the days of a dossier in the words officials read. */
@Component
class DaysUsedViews {

    private final WhoUsedTheDays whoUsedTheDays;
    private final UnitHeads unitHeads;
    private final DossierLaw law;
    private final Authorities authorities;

    DaysUsedViews(WhoUsedTheDays whoUsedTheDays, UnitHeads unitHeads, DossierLaw law, Authorities authorities) {
        this.whoUsedTheDays = whoUsedTheDays;
        this.unitHeads = unitHeads;
        this.law = law;
        this.authorities = authorities;
    }

    /** Empty until acceptance. */
    Optional<DaysUsedView> of(Dossier dossier) {
        return whoUsedTheDays.of(dossier).map(used -> view(used, law.procedureOf(dossier)));
    }

    private DaysUsedView view(DaysUsed used, Procedure procedure) {
        var lines = lines(used, procedure);
        return new DaysUsedView(
                Persisted.time(used.from()),
                Persisted.time(used.to()),
                used.running(),
                minutes(used.whole()),
                time(minutes(used.whole())),
                lines,
                sums(lines));
    }

    /** Each line shows the growth of the rounded sum, so that what is shown adds up. */
    private List<DaysUsedView.UsedLine> lines(DaysUsed used, Procedure procedure) {
        var lines = new ArrayList<DaysUsedView.UsedLine>();
        var sum = Duration.ZERO;
        for (var share : used.shares()) {
            var before = minutes(sum);
            sum = sum.plus(share.time());
            var percent =
                    Math.round(100f * share.time().toMillis() / used.whole().toMillis());
            lines.add(line(share.holder(), procedure, minutes(sum) - before, percent, day(used)));
        }
        return lines.stream().filter(line -> line.minutes() > 0).toList();
    }

    private DaysUsedView.UsedLine line(Holder holder, Procedure procedure, int minutes, int percent, LocalDate day) {
        var official = Optional.ofNullable(holder.official())
                .flatMap(authorities::official)
                .map(Official::fullName)
                .orElse(null);
        return new DaysUsedView.UsedLine(
                holder.kind().name(),
                official == null ? holder.kind().label() : official,
                holder.official() == null ? null : holder.official().value(),
                holder.element() == null ? null : step(procedure, holder.element()),
                holder.authority() == null ? holder.outside() : name(holder.authority()),
                holder.kind() == Holder.Kind.UNCLAIMED ? answers(holder, procedure, day) : null,
                minutes,
                time(minutes),
                percent);
    }

    private String answers(Holder holder, Procedure procedure, LocalDate day) {
        var atTheDesk = ownStep(procedure, holder.element())
                .map(ProcedureStep::atTheDesk)
                .orElse(true);
        return String.join(", ", unitHeads.namesOn(holder.authority(), atTheDesk, procedure.field(), day));
    }

    /** What an office's own people had, or should have taken, is that office's; all else is the sum of its kind. */
    private static List<DaysUsedView.UsedSum> sums(List<DaysUsedView.UsedLine> lines) {
        var sums = new LinkedHashMap<String, Integer>();
        lines.forEach(
                line -> sums.merge(ofTheOffice(line) ? line.authority() : line.who(), line.minutes(), Integer::sum));
        return sums.entrySet().stream()
                .map(sum -> new DaysUsedView.UsedSum(sum.getKey(), sum.getValue(), time(sum.getValue())))
                .toList();
    }

    private static boolean ofTheOffice(DaysUsedView.UsedLine line) {
        return Set.of(Holder.Kind.OFFICIAL.name(), Holder.Kind.UNCLAIMED.name()).contains(line.kind());
    }

    private static String step(Procedure procedure, String element) {
        return ownStep(procedure, element).map(ProcedureStep::label).orElse("Việc của bộ phận một cửa");
    }

    private static Optional<ProcedureStep> ownStep(Procedure procedure, String element) {
        return Step.ofTask(element).flatMap(procedure::find);
    }

    private String name(AuthorityId id) {
        return authorities.find(id).map(Authority::name).orElse(id.value());
    }

    private static LocalDate day(DaysUsed used) {
        return LocalDate.ofInstant(used.to(), Vietnam.ZONE);
    }

    private static int minutes(Duration time) {
        return (int) time.plusSeconds(30).toMinutes();
    }

    private static String time(int minutes) {
        return minutes < 60 ? "%d phút".formatted(minutes) : "%d giờ %02d phút".formatted(minutes / 60, minutes % 60);
    }
}
