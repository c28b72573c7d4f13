package vn.motcua.dossier;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.authority.Leave;
import vn.motcua.authority.Leaves;
import vn.motcua.authority.OfficialId;
import vn.motcua.authority.Post;
import vn.motcua.procedure.Step;
import vn.motcua.shared.TransactionClock;

/** Those who hold the post that reviews a dossier in the authority that decides on it, with what each has to do. */
@Component
public class AssignableOfficials {

    private final DossierLaw law;
    private final Leaves leaves;
    private final JdbcClient jdbc;
    private final TransactionClock clock;

    AssignableOfficials(DossierLaw law, Leaves leaves, JdbcClient jdbc, TransactionClock clock) {
        this.law = law;
        this.leaves = leaves;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** By name, those on leave included. */
    public List<Assignable> of(Dossier dossier) {
        var procedure = law.procedureOf(dossier);
        var post = Post.serving(
                dossier.competentAuthority(), procedure.step(Step.REVIEW).role(), procedure.field());
        return leaves.colleagues(post.authority(), clock.instant()).stream()
                .filter(colleague -> colleague.posts().contains(post))
                .map(colleague -> new Assignable(
                        colleague.official(),
                        colleague.fullName(),
                        colleague.title(),
                        openWork(colleague.official()),
                        leaves.at(colleague.official(), clock.instant())
                                .map(Leave::end)
                                .orElse(null)))
                .toList();
    }

    /** Those who are not on leave. */
    public List<Assignable> presentFor(Dossier dossier) {
        return of(dossier).stream().filter(Assignable::present).toList();
    }

    /** Of those present whoever has least to do, of equals the first by name. */
    Optional<Assignable> leastLoaded(Dossier dossier) {
        return presentFor(dossier).stream().min(Comparator.comparingInt(Assignable::open));
    }

    private int openWork(OfficialId official) {
        return jdbc.sql("select count(*) from waiting_work where holder = ?")
                .param(official.value())
                .query(Integer.class)
                .single();
    }
}
