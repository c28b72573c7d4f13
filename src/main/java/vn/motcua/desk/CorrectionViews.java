package vn.motcua.desk;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.motcua.authority.Authorities;
import vn.motcua.authority.Authority;
import vn.motcua.authority.AuthorityId;
import vn.motcua.authority.Official;
import vn.motcua.authority.OfficialId;
import vn.motcua.dossier.CorrectableField;
import vn.motcua.dossier.Correction;
import vn.motcua.dossier.CorrectionRules;
import vn.motcua.dossier.Corrections;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierId;
import vn.motcua.dossier.DossierLaw;
import vn.motcua.dossier.DossierRegister;
import vn.motcua.dossier.DueAfterCorrection;
import vn.motcua.procedure.Procedure;
import vn.motcua.procedure.ProcedureCatalogue;
import vn.motcua.procedure.ReturnMode;
import vn.motcua.shared.Masked;
import vn.motcua.shared.Persisted;
import vn.motcua.shared.Vietnam;

/** Gathers what was put right, for a dossier's page and the controller's list. */
@Component
class CorrectionViews {

    private static final Set<String> NUMBERS = Set.of("identityNumber", "phone", "email");

    private final Corrections corrections;
    private final CorrectionRules rules;
    private final DossierRegister register;
    private final DossierLaw law;
    private final ProcedureCatalogue catalogue;
    private final RecordedOutages recordedOutages;
    private final Authorities authorities;
    private final OurDossiers ours;
    private final BookReader books;
    private final DueAfterCorrection dueAfter;

    CorrectionViews(
            Corrections corrections,
            CorrectionRules rules,
            DossierRegister register,
            DossierLaw law,
            ProcedureCatalogue catalogue,
            RecordedOutages recordedOutages,
            Authorities authorities,
            OurDossiers ours,
            BookReader books,
            DueAfterCorrection dueAfter) {
        this.corrections = corrections;
        this.rules = rules;
        this.register = register;
        this.law = law;
        this.catalogue = catalogue;
        this.recordedOutages = recordedOutages;
        this.authorities = authorities;
        this.ours = ours;
        this.books = books;
        this.dueAfter = dueAfter;
    }

    /** Those of a dossier, and the one by which it took another's place; the oldest first. */
    List<CorrectionView> of(Dossier dossier) {
        return Stream.concat(
                        corrections.leadingTo(dossier.id()).stream()
                                .map(leading -> view(dossier, leading, leading.dossier())),
                        corrections.of(dossier.id()).stream().map(one -> view(dossier, one, one.successor())))
                .toList();
    }

    /** The dossiers of all of them read in one look; whoever only watches over the office needs nobody's number. */
    List<CorrectionView> of(List<Correction> listed) {
        var dossiers = all(listed.stream()
                .flatMap(one -> Stream.of(Optional.of(one.dossier()), Optional.ofNullable(one.successor())))
                .flatMap(Optional::stream)
                .collect(Collectors.toSet()));
        var whole = dossiers.values().stream()
                .flatMap(dossier -> Stream.of(dossier.receivingAuthority(), dossier.competentAuthority()))
                .distinct()
                .filter(books::heads)
                .collect(Collectors.toSet());
        return listed.stream()
                .map(one -> view(
                        dossiers.get(one.dossier()),
                        one,
                        one.successor() == null ? null : other(dossiers.get(one.successor())),
                        changes(dossiers.get(one.dossier()), one, !readsNumbers(whole, dossiers.get(one.dossier()))),
                        null))
                .toList();
    }

    private static boolean readsNumbers(Set<AuthorityId> whole, Dossier dossier) {
        return whole.contains(dossier.receivingAuthority()) || whole.contains(dossier.competentAuthority());
    }

    private Map<DossierId, Dossier> all(Collection<DossierId> ids) {
        return register.all(ids).stream().collect(Collectors.toMap(Dossier::id, Function.identity()));
    }

    private CorrectionView view(Dossier dossier, Correction one, DossierId other) {
        var changes = ours.include(dossier) ? changes(dossier, one, false) : List.<CorrectionView.ChangeView>of();
        return view(
                dossier, one, other == null ? null : other(register.get(other)), changes, recordedOutages.beside(one));
    }

    private List<CorrectionView.ChangeView> changes(Dossier dossier, Correction one, boolean masked) {
        var views = new ArrayList<CorrectionView.ChangeView>();
        CorrectedFields.labelled(one.changes())
                .forEach((label, change) -> views.add(new CorrectionView.ChangeView(
                        label,
                        shown(dossier, change.field(), change.before(), masked),
                        shown(dossier, change.field(), change.after(), masked))));
        return views;
    }

    private String shown(Dossier dossier, CorrectableField field, String value, boolean masked) {
        var words = shown(dossier, field, value);
        if (!masked) {
            return words;
        }
        return NUMBERS.contains(field.part()) ? Masked.middleOf(words) : Masked.numbersIn(words);
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
                due(dossier, one),
                one.open() && rules.objection(dossier, one).isEmpty());
    }

    private CorrectionView.DueMove due(Dossier dossier, Correction one) {
        return one.open()
                ? dueAfter.of(dossier, one)
                        .map(moved -> new CorrectionView.DueMove(
                                moved.ofWhat(), Persisted.time(moved.from()), Persisted.time(moved.to())))
                        .orElse(null)
                : null;
    }

    /** Keys and moments in words. */
    private String shown(Dossier dossier, CorrectableField field, String value) {
        return value == null
                ? null
                : switch (field) {
                    case RETURN_MODE -> ReturnMode.valueOf(value).label();
                    case RETURN_PLACE -> deskName(new AuthorityId(value));
                    case RECEIVED_AT -> Vietnam.minute(Instant.parse(value));
                    case CASE_KEY ->
                        law.procedureOf(dossier).limits().stream()
                                .filter(limit -> limit.key().equals(value))
                                .map(Procedure.CaseLimit::label)
                                .findFirst()
                                .orElse(value);
                    default -> value;
                };
    }

    private String deskName(AuthorityId id) {
        return authorities.find(id).map(Authority::deskName).orElse(id.value());
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
