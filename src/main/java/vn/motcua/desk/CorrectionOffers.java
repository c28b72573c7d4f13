package vn.motcua.desk;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.Correction.Kind;
import vn.motcua.dossier.CorrectionRules;
import vn.motcua.dossier.Corrections;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierLaw;
import vn.motcua.dossier.LateEntryRule;
import vn.motcua.dossier.OffTerritory;
import vn.motcua.dossier.Party;
import vn.motcua.procedure.Channel;
import vn.motcua.procedure.ProcedureSearch;
import vn.motcua.procedure.ReturnMode;
import vn.motcua.shared.TransactionClock;
import vn.motcua.shared.Vietnam;

/** Says which forms for putting something right the viewer finds on a dossier's page, filled with what is on record. */
@Component
class CorrectionOffers {

    private final CorrectionRules rules;
    private final Corrections corrections;
    private final LateEntryRule lateEntryRule;
    private final ProcedureSearch procedures;
    private final DossierLaw law;
    private final OffTerritory offTerritory;
    private final TransactionClock clock;

    CorrectionOffers(
            CorrectionRules rules,
            Corrections corrections,
            LateEntryRule lateEntryRule,
            ProcedureSearch procedures,
            DossierLaw law,
            OffTerritory offTerritory,
            TransactionClock clock) {
        this.offTerritory = offTerritory;
        this.clock = clock;
        this.rules = rules;
        this.corrections = corrections;
        this.lateEntryRule = lateEntryRule;
        this.procedures = procedures;
        this.law = law;
    }

    /** Nothing while a leader is asked about it: one question at a time. */
    CorrectionOffer of(Dossier dossier) {
        if (rules.objection(dossier, Kind.DATA).isPresent() || corrections.waiting(dossier.id())) {
            return CorrectionOffer.NONE;
        }
        var refiling = may(dossier, Kind.REFILED);
        var owed = lateEntryRule.owed(dossier);
        return new CorrectionOffer(
                true,
                may(dossier, Kind.VOIDED),
                refiling,
                owed && may(dossier, Kind.LATE_ENTRY),
                owed,
                rules.needsTheLeader(dossier, Kind.DATA),
                people(dossier),
                dossier.authorityPaper(),
                dossier.summary(),
                wish(dossier),
                refiling ? others(dossier) : List.of());
    }

    private CorrectionOffer.Wish wish(Dossier dossier) {
        var procedure = law.procedureOf(dossier);
        var today = LocalDate.ofInstant(clock.instant(), Vietnam.ZONE);
        return new CorrectionOffer.Wish(
                Stream.of(ReturnMode.values())
                        .filter(procedure.returnModes()::contains)
                        .map(mode ->
                                new CorrectionOffer.Option(mode.name(), mode.label(), mode == dossier.returnMode()))
                        .toList(),
                offTerritory.returningFor(procedure, dossier.receivingAuthority(), today).stream()
                        .map(place -> new CorrectionOffer.Option(
                                place.id().value(), place.deskName(), place.id().equals(dossier.returningAuthority())))
                        .toList(),
                procedure.limits().stream()
                        .map(limit -> new CorrectionOffer.Option(
                                limit.key(), limit.label(), limit.key().equals(dossier.caseKey())))
                        .toList(),
                dossier.acceptedAt() == null && dossier.channel() != Channel.ONLINE
                        ? LocalDateTime.ofInstant(dossier.receivedAt(), Vietnam.ZONE)
                                .truncatedTo(ChronoUnit.MINUTES)
                                .toString()
                        : null);
    }

    private boolean may(Dossier dossier, Kind kind) {
        return rules.objection(dossier, kind).isEmpty();
    }

    private List<CorrectionOffer.Choice> others(Dossier dossier) {
        return procedures.find("", dossier.lawDay()).stream()
                .filter(other -> !other.key().equals(dossier.procedure()))
                .map(other -> CorrectionOffer.Choice.of(other, dossier.lawDay()))
                .limit(IntakeChoices.MOST)
                .toList();
    }

    private static List<CorrectionOffer.Person> people(Dossier dossier) {
        var owns = dossier.owner().equals(dossier.filer());
        var receives = dossier.receiver().equals(dossier.filer());
        var people = new ArrayList<CorrectionOffer.Person>();
        var title = "Người nộp" + (owns ? ", chủ hồ sơ" : "") + (receives ? ", người nhận kết quả" : "");
        people.add(person("filer", title, dossier.filer()));
        if (!owns) {
            people.add(person("owner", "Chủ hồ sơ", dossier.owner()));
        }
        if (!receives) {
            people.add(person("receiver", "Người nhận kết quả", dossier.receiver()));
        }
        return people;
    }

    private static CorrectionOffer.Person person(String role, String title, Party party) {
        return new CorrectionOffer.Person(
                role, title, party.name(), party.identityNumber(), party.address(), party.phone(), party.email());
    }
}
