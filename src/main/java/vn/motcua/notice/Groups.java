package vn.motcua.notice;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.motcua.authority.AuthorityId;
import vn.motcua.authority.Official;
import vn.motcua.authority.Post;
import vn.motcua.authority.PostHolders;
import vn.motcua.authority.Role;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierLaw;
import vn.motcua.dossier.DossierStatus;
import vn.motcua.procedure.Step;
import vn.motcua.shared.TransactionClock;
import vn.motcua.shared.Vietnam;

/** Who is told what: the same groups whose tasks the dossier's steps are. */
@Component
class Groups {

    static final String OPERATORS = "operators";

    private final DossierLaw law;
    private final PostHolders holders;
    private final TransactionClock clock;

    Groups(DossierLaw law, PostHolders holders, TransactionClock clock) {
        this.law = law;
        this.holders = holders;
        this.clock = clock;
    }

    static Set<String> of(Official official) {
        var groups = new HashSet<String>();
        official.answering().forEach(post -> groups.add(post.group()));
        if (official.holds(Role.OPERATOR)) {
            groups.add(OPERATORS);
        }
        return groups;
    }

    /** That took it in; once there is a result, that hands it over. */
    static String desk(Dossier dossier) {
        return desk(dossier.homeDesk());
    }

    static String desk(AuthorityId authority) {
        return new Post(authority, Role.ONE_STOP_DESK, null).group();
    }

    Set<String> deskAndItsHead(Dossier dossier) {
        return Set.of(desk(dossier), headOfDesk(dossier.homeDesk()));
    }

    /** A desk that nobody heads, as in a commune, is its authority's leaders' to answer for. */
    String headOfDesk(AuthorityId authority) {
        var today = LocalDate.ofInstant(clock.instant(), Vietnam.ZONE);
        var head = holders.existOn(authority, Role.CENTRE_HEAD, today) ? Role.CENTRE_HEAD : Role.LEADER;
        return new Post(authority, head, null).group();
    }

    String reviewer(Dossier dossier) {
        var procedure = law.procedureOf(dossier);
        var role = procedure.step(Step.REVIEW).role();
        return Post.serving(dossier.competentAuthority(), role, procedure.field())
                .group();
    }

    /** The desk before the acceptance, the reviewer after it. */
    String whoeverHasIt(Dossier dossier) {
        return dossier.status() == DossierStatus.REGISTERED ? desk(dossier) : reviewer(dossier);
    }
}
