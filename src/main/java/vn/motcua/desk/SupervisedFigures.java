package vn.motcua.desk;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.motcua.authority.Authority;
import vn.motcua.authority.CurrentOfficial;
import vn.motcua.control.AuthorityFigures;
import vn.motcua.control.Question;
import vn.motcua.control.Supervision;

/** The table of a supervisor: every authority below them with its figures. */
@Component
class SupervisedFigures {

    private final Supervision supervision;
    private final AuthorityFigures figures;
    private final CurrentOfficial current;

    SupervisedFigures(Supervision supervision, AuthorityFigures figures, CurrentOfficial current) {
        this.supervision = supervision;
        this.figures = figures;
        this.current = current;
    }

    /** Of the authorities asked about; empty for whoever supervises nothing. */
    List<ControlView.AuthorityView> of(Question question, AuthoritySort sort) {
        var tree = supervision.tree(current.get()).stream()
                .filter(branch ->
                        question.authorities().contains(branch.authority().id()))
                .toList();
        if (tree.isEmpty()) {
            return List.of();
        }
        var found = figures.of(question).stream()
                .collect(Collectors.toMap(AuthorityFigures.Figures::authority, Function.identity()));
        var today = ControlPeriod.today(question.now());
        var lines = tree.stream()
                .filter(branch ->
                        shown(branch.authority(), found.get(branch.authority().id()), today))
                .map(branch -> view(branch, found.get(branch.authority().id())));
        return sort.order() == null
                ? lines.toList()
                : lines.sorted(sort.order()).toList();
    }

    /** What is no more is listed only as long as it has left something behind. */
    private static boolean shown(Authority authority, AuthorityFigures.Figures of, LocalDate today) {
        return authority.validTo() == null
                || !authority.validTo().isBefore(today)
                || of.running() + of.finished() + of.owed() > 0;
    }

    private static ControlView.AuthorityView view(Supervision.Branch branch, AuthorityFigures.Figures of) {
        return new ControlView.AuthorityView(
                branch.authority().id().value(),
                branch.authority().name(),
                branch.depth(),
                of.running(),
                of.overdue(),
                of.finished(),
                of.onTimePercent(),
                of.owed());
    }
}
