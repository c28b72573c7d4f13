package vn.motcua.desk;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.motcua.authority.CurrentOfficial;
import vn.motcua.authority.For;
import vn.motcua.authority.ForDossierWork;
import vn.motcua.authority.Role;
import vn.motcua.dossier.CorrectData;
import vn.motcua.dossier.Correction;
import vn.motcua.dossier.CorrectionGrounds;
import vn.motcua.dossier.DecideCorrection;
import vn.motcua.dossier.DossierId;
import vn.motcua.dossier.DossierRegister;
import vn.motcua.dossier.FeeConsequence;
import vn.motcua.dossier.RefileDossier;
import vn.motcua.dossier.RequestLateEntry;
import vn.motcua.dossier.VoidDossier;
import vn.motcua.shared.Outcome;

/** What was entered wrongly, or late, put right by the desk, and what a leader says to it. */
@For(Role.ONE_STOP_DESK)
@RestController
@RequestMapping("/api/dossiers/{id}")
class CorrectionController {

    private final CorrectData correctData;
    private final VoidDossier voidDossier;
    private final RefileDossier refileDossier;
    private final RequestLateEntry requestLateEntry;
    private final DecideCorrection decideCorrection;
    private final CorrectionViews views;
    private final DossierRegister register;
    private final CurrentOfficial current;

    CorrectionController(
            CorrectData correctData,
            VoidDossier voidDossier,
            RefileDossier refileDossier,
            RequestLateEntry requestLateEntry,
            DecideCorrection decideCorrection,
            CorrectionViews views,
            DossierRegister register,
            CurrentOfficial current) {
        this.correctData = correctData;
        this.voidDossier = voidDossier;
        this.refileDossier = refileDossier;
        this.requestLateEntry = requestLateEntry;
        this.decideCorrection = decideCorrection;
        this.views = views;
        this.register = register;
        this.current = current;
    }

    /** @param values by field, {@code filer.name}; what is absent stays, blank is none */
    record Mending(Map<String, String> values, String reason, String evidence) {}

    record Voiding(FeeConsequence fees, String reason, String evidence) {}

    /**
     * @param procedure key of the right one
     * @param incident what kept the applicant from filing online; null where the right one does not ask for it
     */
    record Refiling(String procedure, String incident, FeeConsequence fees, String reason, String evidence) {}

    record LateEntry(
            OffsetDateTime outageFrom, OffsetDateTime outageTo, String paperNumber, String reason, String evidence) {}

    /** @param note may be null where the leader agrees */
    record LeadersWord(String note) {}

    /**
     * @param state APPLIED if it is done, PROPOSED while a leader is asked, REFUSED
     * @param successor the dossier filed anew, null if there is none
     */
    record Put(String id, String state, String stateLabel, String successor) {

        static Put of(Outcome<Correction> outcome) {
            var correction = outcome.orThrow();
            return new Put(
                    correction.id().toString(),
                    correction.state().name(),
                    correction.state().label(),
                    correction.successor() == null
                            ? null
                            : correction.successor().toString());
        }
    }

    @ForDossierWork
    @GetMapping("/corrections")
    List<CorrectionView> list(@PathVariable DossierId id) {
        return views.of(register.visibleTo(current.get(), id).orThrow());
    }

    @PostMapping("/corrections")
    Put correct(@PathVariable DossierId id, @RequestBody Mending mending) {
        return Put.of(correctData.correct(
                visible(id), mending.values(), new CorrectionGrounds(mending.reason(), mending.evidence())));
    }

    @PostMapping("/void")
    Put takeBack(@PathVariable DossierId id, @RequestBody Voiding voiding) {
        return Put.of(voidDossier.takeBack(
                visible(id), voiding.fees(), new CorrectionGrounds(voiding.reason(), voiding.evidence())));
    }

    @PostMapping("/refile")
    Put refile(@PathVariable DossierId id, @RequestBody Refiling refiling) {
        return Put.of(refileDossier.refile(
                visible(id),
                refiling.procedure(),
                refiling.incident(),
                refiling.fees(),
                new CorrectionGrounds(refiling.reason(), refiling.evidence())));
    }

    @PostMapping("/late-entry")
    Put enterLate(@PathVariable DossierId id, @RequestBody LateEntry late) {
        return Put.of(requestLateEntry.request(
                visible(id),
                instant(late.outageFrom()),
                instant(late.outageTo()),
                late.paperNumber(),
                new CorrectionGrounds(late.reason(), late.evidence())));
    }

    @For(Role.LEADER)
    @PostMapping("/corrections/{correction}/agree")
    Put agree(@PathVariable DossierId id, @PathVariable UUID correction, @RequestBody LeadersWord word) {
        return Put.of(decideCorrection.agree(visible(id), correction, word.note()));
    }

    @For(Role.LEADER)
    @PostMapping("/corrections/{correction}/refuse")
    Put refuse(@PathVariable DossierId id, @PathVariable UUID correction, @RequestBody LeadersWord word) {
        return Put.of(decideCorrection.refuse(visible(id), correction, word.note()));
    }

    private DossierId visible(DossierId id) {
        return register.visibleTo(current.get(), id).orThrow().id();
    }

    private static Instant instant(OffsetDateTime time) {
        return time == null ? null : time.toInstant();
    }
}
