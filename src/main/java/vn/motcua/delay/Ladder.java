package vn.motcua.delay;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.motcua.authority.Authorities;
import vn.motcua.authority.Leaders;
import vn.motcua.authority.Leaves;
import vn.motcua.authority.Official;
import vn.motcua.authority.Post;
import vn.motcua.authority.Role;
import vn.motcua.authority.StandInRule;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierLaw;
import vn.motcua.dossier.DossierRegister;
import vn.motcua.procedure.ProcedureStep;
import vn.motcua.shared.Vietnam;

/** Who is asked next where an explanation is not given: specialist, head of the unit, leader, head of the authority. */
@Component
class Ladder {

    private final UnitHeads unitHeads;
    private final Leaders leaders;
    private final Authorities authorities;
    private final DossierRegister register;
    private final DossierLaw law;
    private final Leaves leaves;

    Ladder(
            UnitHeads unitHeads,
            Leaders leaders,
            Authorities authorities,
            DossierRegister register,
            DossierLaw law,
            Leaves leaves) {
        this.leaves = leaves;
        this.unitHeads = unitHeads;
        this.leaders = leaders;
        this.authorities = authorities;
        this.register = register;
        this.law = law;
    }

    /** The next level above that has somebody in it; levels without anybody are passed over. */
    AnswerLevel above(DelayExplanation owed, Instant now) {
        var day = LocalDate.ofInstant(now, Vietnam.ZONE);
        return switch (owed.reached()) {
            case OWN ->
                unitHead(owed, day).filter(post -> !isAsked(owed, post)).isPresent()
                        ? AnswerLevel.UNIT_HEAD
                        : leaderAbove(owed, day);
            case UNIT_HEAD -> leaderAbove(owed, day);
            case LEADER -> headAbove(owed, day);
            case HEAD, CONTROLLER -> AnswerLevel.CONTROLLER;
        };
    }

    /** The groups that may take the question up once it has reached a level, the earlier ones included. */
    Set<String> groups(DelayExplanation owed, AnswerLevel reached, Instant now) {
        var day = LocalDate.ofInstant(now, Vietnam.ZONE);
        var groups = ownGroups(owed);
        groups.add(owed.answeringGroup());
        if (reached.compareTo(AnswerLevel.UNIT_HEAD) >= 0) {
            unitHead(owed, day).map(Post::group).ifPresent(groups::add);
        }
        if (reached.compareTo(AnswerLevel.LEADER) >= 0) {
            groups.add(leaderGroup(owed));
        }
        return groups;
    }

    /** Whether it is the official's to give: theirs from the beginning, or come up to one of their posts. */
    boolean isAsked(DelayExplanation owed, Official official, Instant now) {
        var groups = groups(owed, owed.reached(), now);
        groups.removeAll(ownGroups(owed));
        groups.add(owed.answeringGroup());
        return official.id().equals(owed.answerer())
                || answersForTheAbsent(owed, official, now)
                || official.answering().map(Post::group).anyMatch(groups::contains);
    }

    /**
     * While whoever held the late work is away, it is for those who can do the work of their posts; whoever stood in since it
     * was asked may have been given it by name, and keeps it.
     */
    private boolean answersForTheAbsent(DelayExplanation owed, Official official, Instant now) {
        if (owed.answerer() == null) {
            return false;
        }
        if (leaves.stoodInFor(owed.answerer(), official.id(), owed.openedAt(), now)) {
            return true;
        }
        return leaves.at(owed.answerer(), now).isPresent()
                && authorities.official(owed.answerer()).map(Official::posts).stream()
                        .flatMap(Set::stream)
                        .filter(post -> post.authority().equals(owed.authority()))
                        .anyMatch(post -> StandInRule.mayDo(post, official.posts()));
    }

    /** The posts of whoever held the late work: without a claim to it, the task is found by them again. */
    private Set<String> ownGroups(DelayExplanation owed) {
        return Optional.ofNullable(owed.answerer()).flatMap(authorities::official).map(Official::posts).stream()
                .flatMap(Set::stream)
                .filter(post -> post.authority().equals(owed.authority()))
                .map(Post::group)
                .collect(Collectors.toSet());
    }

    private AnswerLevel leaderAbove(DelayExplanation owed, LocalDate day) {
        return leads(owed) || leaders.namesOn(owed.authority(), day).isEmpty()
                ? headAbove(owed, day)
                : AnswerLevel.LEADER;
    }

    /** Where there is but one leader, that one has been asked; where none is the head, all have been. */
    private AnswerLevel headAbove(DelayExplanation owed, LocalDate day) {
        var heads = leaders.headsOn(owed.authority(), day);
        var one = owed.answerer() != null && isHead(owed, day);
        return !one
                        && !heads.isEmpty()
                        && heads.size() < leaders.namesOn(owed.authority(), day).size()
                ? AnswerLevel.HEAD
                : AnswerLevel.CONTROLLER;
    }

    private boolean leads(DelayExplanation owed) {
        return owed.answerer() == null
                ? owed.answeringGroup().equals(leaderGroup(owed))
                : ownGroups(owed).contains(leaderGroup(owed));
    }

    private boolean isHead(DelayExplanation owed, LocalDate day) {
        return authorities
                .official(owed.answerer())
                .filter(official -> leaders.isHead(official, owed.authority(), day))
                .isPresent();
    }

    private boolean isAsked(DelayExplanation owed, Post post) {
        return owed.answerer() == null
                ? owed.answeringGroup().equals(post.group())
                : ownGroups(owed).contains(post.group());
    }

    private Optional<Post> unitHead(DelayExplanation owed, LocalDate day) {
        if (leads(owed)) {
            return Optional.empty();
        }
        var dossier = register.get(owed.dossier());
        return unitHeads.postOn(
                owed.authority(),
                atTheDesk(owed, dossier),
                law.procedureOf(dossier).field(),
                day);
    }

    private boolean atTheDesk(DelayExplanation owed, Dossier dossier) {
        return !owed.step().isWhole()
                && law.procedureOf(dossier)
                        .find(owed.step().step())
                        .map(ProcedureStep::atTheDesk)
                        .orElse(false);
    }

    private static String leaderGroup(DelayExplanation owed) {
        return new Post(owed.authority(), Role.LEADER, null).group();
    }
}
