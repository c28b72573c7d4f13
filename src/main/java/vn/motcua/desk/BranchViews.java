package vn.motcua.desk;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.motcua.authority.Authorities;
import vn.motcua.authority.Official;
import vn.motcua.delay.DelayExplanation;
import vn.motcua.delay.DelayExplanations;
import vn.motcua.delay.LateStep;
import vn.motcua.dossier.Dossier;
import vn.motcua.linked.Branch;
import vn.motcua.linked.Branches;
import vn.motcua.linked.RemindBranch;
import vn.motcua.shared.Persisted;
import vn.motcua.shared.TransactionClock;
import vn.motcua.shared.Vietnam;

/** What other authorities do of a linked dossier, in the words of its page: each with its own time and its own lateness. */
@Component
class BranchViews {

    private final Branches branches;
    private final RemindBranch remindBranch;
    private final DelayExplanations delays;
    private final Authorities authorities;
    private final TransactionClock clock;

    BranchViews(
            Branches branches,
            RemindBranch remindBranch,
            DelayExplanations delays,
            Authorities authorities,
            TransactionClock clock) {
        this.branches = branches;
        this.remindBranch = remindBranch;
        this.delays = delays;
        this.authorities = authorities;
        this.clock = clock;
    }

    List<DossierProgress.BranchView> of(Dossier dossier) {
        var all = branches.of(dossier.id());
        var mayRemind = !all.isEmpty() && remindBranch.mayRemind(dossier);
        return all.stream().map(branch -> view(dossier, branch, mayRemind)).toList();
    }

    private DossierProgress.BranchView view(Dossier dossier, Branch branch, boolean mayRemind) {
        var until = branch.open() ? clock.instant() : branch.answer().at();
        var used = authorities
                .calendarOf(branch.own() ? branch.asked() : dossier.competentAuthority())
                .openTimeBetween(branch.sentAt(), until);
        var answer = Optional.ofNullable(branch.answer());
        return new DossierProgress.BranchView(
                branch.id().toString(),
                branch.label(),
                branch.authority(),
                Persisted.time(branch.sentAt()),
                Persisted.time(branch.dueAt()),
                answer.map(Branch.Answer::at).map(Persisted::time).orElse(null),
                answer.map(said -> said.result().name()).orElse(null),
                answer.map(said -> said.result().label()).orElse(null),
                answer.filter(said -> said.number() != null)
                        .map(said -> "số %s ngày %s".formatted(said.number(), Vietnam.day(said.date())))
                        .orElse(null),
                answer.map(Branch.Answer::reason).orElse(null),
                answer.map(Branch.Answer::remedy).orElse(null),
                branch.late(clock.instant()),
                Vietnam.workingTime(used),
                answer.map(Branch.Answer::by)
                        .flatMap(authorities::official)
                        .map(Official::fullName)
                        .orElse(null),
                branch.own() ? explanation(branch) : null,
                branch.open() && mayRemind);
    }

    private String explanation(Branch branch) {
        return delays.of(branch.dossier()).stream()
                .filter(delay -> delay.step().equals(LateStep.branch(branch.key()))
                        && delay.authority().equals(branch.asked()))
                .map(DelayExplanation::explanation)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }
}
