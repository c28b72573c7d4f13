package vn.motcua.dossier;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.authority.Leave;
import vn.motcua.authority.Leaves;
import vn.motcua.authority.Post;
import vn.motcua.procedure.Step;
import vn.motcua.shared.Refusal;
import vn.motcua.shared.TransactionClock;

/** Those who hold the post that reviews a dossier in the authority that decides on it, with what each has to do. */
@Component
public class AssignableOfficials {

    /** What whoever names somebody else is told. */
    static final Refusal NOT_ONE =
            Refusal.refused("Người này không giữ vị trí thẩm định lĩnh vực của hồ sơ ở cơ quan này, hoặc đang nghỉ.");

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
        var holders = leaves.colleagues(post.authority(), clock.instant()).stream()
                .filter(colleague -> colleague.posts().contains(post))
                .toList();
        var open = openWork(
                holders.stream().map(holder -> holder.official().value()).toArray(String[]::new));
        return holders.stream()
                .map(colleague -> new Assignable(
                        colleague.official(),
                        colleague.fullName(),
                        colleague.title(),
                        open.getOrDefault(colleague.official().value(), 0),
                        leaves.at(colleague.official(), clock.instant())
                                .map(Leave::end)
                                .orElse(null)))
                .toList();
    }

    /** Those who are not on leave. */
    public List<Assignable> presentFor(Dossier dossier) {
        return of(dossier).stream().filter(Assignable::present).toList();
    }

    /** The one of them who is meant. */
    Optional<Assignable> present(Dossier dossier, String official) {
        return presentFor(dossier).stream()
                .filter(each -> each.official().value().equals(official))
                .findFirst();
    }

    /** Of those present whoever has least to do, of equals the first by name. */
    Optional<Assignable> leastLoaded(Dossier dossier) {
        return presentFor(dossier).stream().min(Comparator.comparingInt(Assignable::open));
    }

    private Map<String, Integer> openWork(String[] officials) {
        return jdbc
                .sql("select holder, count(*) from waiting_work where holder = any (?) group by holder")
                .param(officials)
                .query((row, number) -> Map.entry(row.getString(1), row.getInt(2)))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
