package vn.motcua.desk;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.motcua.authority.Authorities;
import vn.motcua.authority.AuthorityId;
import vn.motcua.authority.Official;
import vn.motcua.authority.Post;
import vn.motcua.authority.Role;
import vn.motcua.desk.HandOverView.OwedDesk;
import vn.motcua.desk.HandOverView.OwedPaper;
import vn.motcua.desk.HandOverView.WaitingPaper;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierLaw;
import vn.motcua.dossier.DossierRegister;
import vn.motcua.paper.PapersAtTheUnit;
import vn.motcua.paper.ReceivingUnit;
import vn.motcua.shared.TransactionClock;

/** What the units of whoever is signed in owe the desks on paper, in the words of the page of sheets. */
@Component
class OwedPapers {

    private static final Set<Role> UNITS = Set.of(Role.SPECIALIST, Role.DIVISION_HEAD);

    private final PapersAtTheUnit atTheUnit;
    private final ReceivingUnit receivingUnit;
    private final DossierRegister register;
    private final DossierLaw law;
    private final Authorities authorities;
    private final TransactionClock clock;

    OwedPapers(
            PapersAtTheUnit atTheUnit,
            ReceivingUnit receivingUnit,
            DossierRegister register,
            DossierLaw law,
            Authorities authorities,
            TransactionClock clock) {
        this.atTheUnit = atTheUnit;
        this.receivingUnit = receivingUnit;
        this.register = register;
        this.law = law;
        this.authorities = authorities;
        this.clock = clock;
    }

    /** The groups of those who work on dossiers, not at a desk. */
    static Set<String> units(Official official) {
        return inUnits(official).stream().map(Post::group).collect(Collectors.toSet());
    }

    static List<Post> inUnits(Official official) {
        return official.answering().filter(post -> UNITS.contains(post.role())).toList();
    }

    /** By desk and unit. */
    List<OwedDesk> of(Official official) {
        var groups = units(official);
        var papers = atTheUnit.of(
                inUnits(official).stream().map(Post::authority).distinct().toList());
        var dossiers = register
                .all(papers.stream().map(PapersAtTheUnit.AtTheUnit::dossier).toList())
                .stream()
                .collect(Collectors.toMap(Dossier::id, Function.identity()));
        record Way(AuthorityId desk, ReceivingUnit.Unit unit) {}
        var ways = new LinkedHashMap<Way, List<OwedPaper>>();
        for (var paper : papers) {
            var dossier = dossiers.get(paper.dossier());
            var unit = receivingUnit.of(dossier);
            if (groups.contains(unit.post().group())) {
                ways.computeIfAbsent(new Way(dossier.homeDesk(), unit), way -> new ArrayList<>())
                        .add(new OwedPaper(PapersAtTheUnit.what(dossier), paper(dossier, paper.since())));
            }
        }
        return ways.entrySet().stream()
                .map(way -> new OwedDesk(
                        deskName(way.getKey().desk()), way.getKey().unit().name(), way.getValue()))
                .toList();
    }

    private WaitingPaper paper(Dossier dossier, Instant since) {
        return WaitingPaper.of(
                dossier, law.procedureOf(dossier), since, atTheUnit.due(dossier, since), clock.instant());
    }

    private String deskName(AuthorityId desk) {
        return authorities.find(desk).orElseThrow().deskName();
    }
}
