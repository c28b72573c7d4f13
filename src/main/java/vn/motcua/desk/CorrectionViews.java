package vn.motcua.desk;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.motcua.authority.Authorities;
import vn.motcua.authority.Official;
import vn.motcua.authority.OfficialId;
import vn.motcua.dossier.Correction;
import vn.motcua.dossier.CorrectionRules;
import vn.motcua.dossier.Corrections;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierId;
import vn.motcua.dossier.DossierLaw;
import vn.motcua.dossier.DossierRegister;
import vn.motcua.procedure.Procedure;
import vn.motcua.procedure.ProcedureCatalogue;
import vn.motcua.shared.Persisted;

/** Gathers what was put right, for a dossier's page and the controller's list. */
@Component
class CorrectionViews {

    private final Corrections corrections;
    private final CorrectionRules rules;
    private final DossierRegister register;
    private final DossierLaw law;
    private final ProcedureCatalogue catalogue;
    private final RecordedOutages recordedOutages;
    private final Authorities authorities;
    private final OurDossiers ours;

    CorrectionViews(
            Corrections corrections,
            CorrectionRules rules,
            DossierRegister register,
            DossierLaw law,
            ProcedureCatalogue catalogue,
            RecordedOutages recordedOutages,
            Authorities authorities,
            OurDossiers ours) {
        this.corrections = corrections;
        this.rules = rules;
        this.register = register;
        this.law = law;
        this.catalogue = catalogue;
        this.recordedOutages = recordedOutages;
        this.authorities = authorities;
        this.ours = ours;
    }

    /** Those of a dossier, and the one by which it took another's place; the oldest first. */
    List<CorrectionView> of(Dossier dossier) {
        return Stream.concat(
                        corrections.leadingTo(dossier.id()).stream()
                                .map(leading -> view(dossier, leading, leading.dossier())),
                        corrections.of(dossier.id()).stream().map(one -> view(dossier, one, one.successor())))
                .toList();
    }

    /** The dossiers of all of them read in one look; without before and after. */
    List<CorrectionView> of(List<Correction> listed) {
        var dossiers = all(listed.stream()
                .flatMap(one -> Stream.of(Optional.of(one.dossier()), Optional.ofNullable(one.successor())))
                .flatMap(Optional::stream)
                .collect(Collectors.toSet()));
        return listed.stream()
                .map(one -> view(
                        dossiers.get(one.dossier()),
                        one,
                        one.successor() == null ? null : other(dossiers.get(one.successor())),
                        List.of(),
                        null))
                .toList();
    }

    private Map<DossierId, Dossier> all(Collection<DossierId> ids) {
        return register.all(ids).stream().collect(Collectors.toMap(Dossier::id, Function.identity()));
    }

    private CorrectionView view(Dossier dossier, Correction one, DossierId other) {
        var changes = ours.include(dossier)
                ? one.changes().stream()
                        .map(change ->
                                new CorrectionView.ChangeView(change.field().label(), change.before(), change.after()))
                        .toList()
                : List.<CorrectionView.ChangeView>of();
        return view(
                dossier, one, other == null ? null : other(register.get(other)), changes, recordedOutages.beside(one));
    }

    private CorrectionView view(
            Dossier dossier,
            Correction one,
            CorrectionView.OtherDossier other,
            List<CorrectionView.ChangeView> changes,
            String recorded) {
        var outage = one.outage();
        return new CorrectionView(
                one.id().toString(),
                dossier.id().toString(),
                dossier.code() == null ? null : dossier.code().value(),
                law.procedureOf(dossier).name(),
                one.kind().name(),
                one.kind().label(),
                one.state().name(),
                one.state().label(),
                one.reason(),
                one.evidence(),
                Persisted.time(one.proposedAt()),
                name(one.proposedBy()),
                Persisted.time(one.decidedAt()),
                one.decidedBy() == null ? null : name(one.decidedBy()),
                one.note(),
                one.changes().stream().map(change -> change.field().label()).toList(),
                changes,
                one.fees() == null ? null : one.fees().label(),
                newProcedure(dossier, one),
                one.incident(),
                other,
                !one.dossier().equals(dossier.id()),
                outage == null
                        ? null
                        : new CorrectionView.OutageView(
                                Persisted.time(outage.from()),
                                Persisted.time(outage.to()),
                                outage.paperNumber(),
                                recorded),
                one.open() && rules.objection(dossier, one).isEmpty());
    }

    private String newProcedure(Dossier dossier, Correction one) {
        return one.newProcedure() == null
                ? null
                : catalogue
                        .inForce(one.newProcedure(), dossier.lawDay())
                        .map(Procedure::name)
                        .orElse(one.newProcedure().value());
    }

    private static CorrectionView.OtherDossier other(Dossier dossier) {
        return new CorrectionView.OtherDossier(
                dossier.id().toString(),
                dossier.code() == null ? null : dossier.code().value());
    }

    private String name(OfficialId id) {
        return authorities.official(id).map(Official::fullName).orElse(id.value());
    }
}
