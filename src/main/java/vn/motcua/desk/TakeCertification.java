package vn.motcua.desk;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.motcua.authority.Authority;
import vn.motcua.authority.AuthorityId;
import vn.motcua.authority.CurrentOfficial;
import vn.motcua.certification.Certification;
import vn.motcua.certification.CertificationFee;
import vn.motcua.certification.Certifications;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierRegister;
import vn.motcua.dossier.DossierStatus;
import vn.motcua.dossier.FilingPlaces;
import vn.motcua.dossier.IntakeNotes;
import vn.motcua.procedure.Channel;
import vn.motcua.procedure.Procedure;
import vn.motcua.procedure.RequiredDocument;
import vn.motcua.procedure.ReturnMode;
import vn.motcua.procedure.Step;
import vn.motcua.shared.Outcome;
import vn.motcua.shared.PlainText;
import vn.motcua.shared.Refusal;
import vn.motcua.shared.RefusalException;
import vn.motcua.shared.TransactionClock;
import vn.motcua.shared.Vietnam;

/**
 * Nhận nhanh yêu cầu chứng thực: one act at the counter takes the dossier in, compares the copies with the original and
 * submits them for signature (NĐ 61/2018 Art 17.4), all of it or nothing; each step is recorded as if done by itself.
 */
@Component
class TakeCertification {

    private static final int SHORTEST_REASON = 5;
    private static final int LONGEST_REASON = 500;
    private static final Refusal NOT_HERE =
            Refusal.refused("Bộ phận một cửa đang làm việc không chứng thực bản sao từ bản chính.");

    private final IntakeDesk desk;
    private final IntakeChoices choices;
    private final TaskDesk tasks;
    private final ReturnNowRule rule;
    private final Certifications certifications;
    private final CertificationFee fees;
    private final DossierRegister register;
    private final CurrentOfficial current;
    private final TransactionClock clock;
    private final TransactionTemplate transaction;

    TakeCertification(
            IntakeDesk desk,
            IntakeChoices choices,
            TaskDesk tasks,
            ReturnNowRule rule,
            Certifications certifications,
            CertificationFee fees,
            DossierRegister register,
            CurrentOfficial current,
            TransactionClock clock,
            PlatformTransactionManager transactions) {
        this.desk = desk;
        this.choices = choices;
        this.tasks = tasks;
        this.rule = rule;
        this.certifications = certifications;
        this.fees = fees;
        this.register = register;
        this.current = current;
        this.clock = clock;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** Status 1 → 4, waiting for a signature; the same request again changes nothing. */
    Outcome<Dossier> take(CertificationRequest request) {
        try {
            return Outcome.done(transaction.execute(status -> taken(request)));
        } catch (RefusalException refused) {
            return Outcome.refused(refused.refusal());
        }
    }

    private Dossier taken(CertificationRequest request) {
        var known = register.find(request.id());
        if (known.isPresent()) {
            return register.visibleTo(current.get(), request.id()).orThrow();
        }
        var procedure =
                choices.procedure(Certification.PROCEDURE.value()).orElseThrow(() -> new RefusalException(NOT_HERE));
        var authority = authority(procedure);
        var today = LocalDate.ofInstant(clock.instant(), Vietnam.ZONE);
        var certification = request.costing(fees.of(request.pages(), request.copies(), today));
        var form = form(request, procedure, authority, certification);
        desk.register(form, List.of(), new IntakeExtras(null, reason(request, authority, today), Set.of(), null))
                .orThrow();
        var dossier = register.get(request.id());
        if (dossier.status() == DossierStatus.REGISTERED) {
            submit(dossier, certification);
        }
        return register.get(request.id());
    }

    private void submit(Dossier dossier, Certification certification) {
        rule.refusal(dossier).ifPresent(refusal -> {
            throw new RefusalException(refusal);
        });
        certifications.add(certification, current.get().id(), clock.instant());
        tasks.completeAtOnce(
                dossier.id(),
                List.of(
                        new TaskDesk.Act(Step.INTAKE, AcceptanceForm.with(null)),
                        new TaskDesk.Act(Step.REVIEW, Map.of("reviewOutcome", "ELIGIBLE"))));
    }

    private AuthorityId authority(Procedure procedure) {
        var own = choices.office(current.get()).map(Authority::id);
        return choices.competentFor(procedure, current.get()).stream()
                .map(Authority::id)
                .filter(id -> own.filter(id::equals).isPresent())
                .findFirst()
                .orElseThrow(() -> new RefusalException(NOT_HERE));
    }

    /** One person brings many papers; only the same paper twice on a day looks like a slip. */
    private String reason(CertificationRequest request, AuthorityId authority, LocalDate today) {
        var before = certifications.alike(authority, request.person().identityNumber(), request.paperKind(), today);
        if (before.isEmpty()) {
            return "Yêu cầu chứng thực khác: " + request.paperKind();
        }
        var reason = PlainText.line(request.duplicateReason());
        if (reason == null || reason.length() < SHORTEST_REASON || reason.length() > LONGEST_REASON) {
            throw new RefusalException(Refusal.refused(
                            "Hôm nay người này đã yêu cầu chứng thực «%s» (hồ sơ %s). Nếu vẫn nhận, ghi lý do từ %d đến %d ký tự."
                                    .formatted(request.paperKind(), before.get(), SHORTEST_REASON, LONGEST_REASON))
                    .about("duplicateReason"));
        }
        return reason;
    }

    private IntakeForm form(
            CertificationRequest request, Procedure procedure, AuthorityId authority, Certification certification) {
        var person = request.person();
        return new IntakeForm(
                request.id(),
                procedure.key(),
                request.caseKey(),
                authority,
                Channel.DESK,
                ReturnMode.DESK,
                person,
                person,
                person,
                null,
                clock.instant(),
                certification.summary(),
                new IntakeNotes(
                        procedure.documents().stream()
                                .map(RequiredDocument::key)
                                .collect(Collectors.toSet()),
                        Set.of(),
                        Set.of(),
                        Map.of(Certification.FEE, certification.fee())),
                null,
                null,
                FilingPlaces.USUAL);
    }
}
