package vn.motcua.desk;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.motcua.authority.Authorities;
import vn.motcua.authority.Official;
import vn.motcua.authority.Post;
import vn.motcua.desk.HandOverView.ExpectedPaper;
import vn.motcua.desk.HandOverView.WaitingPaper;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierId;
import vn.motcua.dossier.DossierLaw;
import vn.motcua.dossier.DossierRegister;
import vn.motcua.dossier.TransferDue;
import vn.motcua.paper.PapersAtTheDesk;
import vn.motcua.paper.PapersAtTheUnit;
import vn.motcua.paper.ReceivingUnit;
import vn.motcua.shared.TransactionClock;

/**
 * The other side of the page of sheets: what is still held by another authority's desk or unit and has to come to whoever is
 * signed in, with who holds it and until when it should have been given.
 */
@Component
class ExpectedPapers {

    private final PapersAtTheDesk atTheDesk;
    private final PapersAtTheUnit atTheUnit;
    private final ReceivingUnit receivingUnit;
    private final TransferDue transferDue;
    private final DossierRegister register;
    private final DossierLaw law;
    private final Authorities authorities;
    private final TransactionClock clock;

    ExpectedPapers(
            PapersAtTheDesk atTheDesk,
            PapersAtTheUnit atTheUnit,
            ReceivingUnit receivingUnit,
            TransferDue transferDue,
            DossierRegister register,
            DossierLaw law,
            Authorities authorities,
            TransactionClock clock) {
        this.atTheDesk = atTheDesk;
        this.atTheUnit = atTheUnit;
        this.receivingUnit = receivingUnit;
        this.transferDue = transferDue;
        this.register = register;
        this.law = law;
        this.authorities = authorities;
        this.clock = clock;
    }

    /** What should have come first is first. */
    List<ExpectedPaper> of(Official official) {
        return Stream.concat(toUnits(official), toDesks(official))
                .sorted(Comparator.comparing(paper -> paper.paper().dueAt()))
                .toList();
    }

    private Stream<ExpectedPaper> toUnits(Official official) {
        var groups = OwedPapers.units(official);
        var held = atTheDesk.elsewhereFor(OwedPapers.inUnits(official).stream()
                .map(Post::authority)
                .distinct()
                .toList());
        var dossiers =
                dossiers(held.stream().map(PapersAtTheDesk.AtTheDesk::dossier).toList());
        return held.stream()
                .filter(paper -> groups.contains(
                        receivingUnit.of(dossiers.get(paper.dossier())).post().group()))
                .map(paper -> toUnit(dossiers.get(paper.dossier()), paper.since()));
    }

    private ExpectedPaper toUnit(Dossier dossier, Instant since) {
        return new ExpectedPaper(
                authorities.find(dossier.receivingAuthority()).orElseThrow().deskName(),
                "Hồ sơ giấy",
                paper(dossier, since, transferDue.of(dossier, since, dossier.receivingAuthority())));
    }

    private Stream<ExpectedPaper> toDesks(Official official) {
        var held = atTheUnit.elsewhereFor(HandOverSheetViews.desks(official));
        var dossiers =
                dossiers(held.stream().map(PapersAtTheUnit.AtTheUnit::dossier).toList());
        return held.stream().map(paper -> toDesk(dossiers.get(paper.dossier()), paper.since()));
    }

    private ExpectedPaper toDesk(Dossier dossier, Instant since) {
        return new ExpectedPaper(
                receivingUnit.of(dossier).name(),
                PapersAtTheUnit.what(dossier),
                paper(dossier, since, atTheUnit.due(dossier, since)));
    }

    private Map<DossierId, Dossier> dossiers(Collection<DossierId> ids) {
        return register.all(ids).stream().collect(Collectors.toMap(Dossier::id, Function.identity()));
    }

    private WaitingPaper paper(Dossier dossier, Instant since, Instant due) {
        return WaitingPaper.of(dossier, law.procedureOf(dossier), since, due, clock.instant());
    }
}
