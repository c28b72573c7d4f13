package vn.motcua.desk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.motcua.archive.DemandHeldPaper;
import vn.motcua.authority.AuthorityId;
import vn.motcua.calendar.CalendarDataMissing;
import vn.motcua.calendar.DueDate;
import vn.motcua.delivery.RecordPostalIntake;
import vn.motcua.digitization.DocumentPurpose;
import vn.motcua.digitization.Upload;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierClock;
import vn.motcua.dossier.DossierEvents;
import vn.motcua.dossier.DossierRegister;
import vn.motcua.dossier.EventKind;
import vn.motcua.dossier.OutsideHours;
import vn.motcua.dossier.Registration;
import vn.motcua.procedure.Channel;
import vn.motcua.procedure.ProcedureCatalogue;
import vn.motcua.procedure.ProcedureKey;
import vn.motcua.procedure.Step;
import vn.motcua.shared.Outcome;
import vn.motcua.shared.PlainText;
import vn.motcua.shared.Refusal;
import vn.motcua.shared.RefusalException;
import vn.motcua.shared.Vietnam;

/** The intake page on the use cases: one press of a button is one transaction, whole or not at all. */
@Component
class UseCaseIntakeDesk implements IntakeDesk {

    private static final int SHORTEST_REASON = 5;

    private final RegisterAtDesk registerAtDesk;
    private final DossierRegister register;
    private final DossierClock dossierClock;
    private final OutsideHours outsideHours;
    private final ProcedureCatalogue catalogue;
    private final KeepPaper keepPaper;
    private final ReturnNowOffers returnNow;
    private final TaskDesk tasks;
    private final KnownOwner knownOwner;
    private final TakeOverPapers takeOver;
    private final DemandHeldPaper demandHeldPaper;
    private final IntakeVisits visits;
    private final RecordPostalIntake postalIntake;
    private final DossierEvents events;
    private final DecideAtIntake decideAtIntake;
    private final TransactionTemplate transaction;

    UseCaseIntakeDesk(
            RegisterAtDesk registerAtDesk,
            DossierRegister register,
            DossierClock dossierClock,
            OutsideHours outsideHours,
            ProcedureCatalogue catalogue,
            KeepPaper keepPaper,
            ReturnNowOffers returnNow,
            TaskDesk tasks,
            KnownOwner knownOwner,
            TakeOverPapers takeOver,
            DemandHeldPaper demandHeldPaper,
            IntakeVisits visits,
            RecordPostalIntake postalIntake,
            DossierEvents events,
            DecideAtIntake decideAtIntake,
            PlatformTransactionManager transactions) {
        this.knownOwner = knownOwner;
        this.takeOver = takeOver;
        this.demandHeldPaper = demandHeldPaper;
        this.visits = visits;
        this.postalIntake = postalIntake;
        this.events = events;
        this.decideAtIntake = decideAtIntake;
        this.registerAtDesk = registerAtDesk;
        this.register = register;
        this.dossierClock = dossierClock;
        this.outsideHours = outsideHours;
        this.catalogue = catalogue;
        this.keepPaper = keepPaper;
        this.returnNow = returnNow;
        this.tasks = tasks;
        this.transaction = new TransactionTemplate(transactions);
    }

    @Override
    public Outcome<DueDate> previewDue(
            ProcedureKey procedure, String caseKey, AuthorityId competent, Instant receivedAt) {
        var inForce = catalogue.inForce(procedure, LocalDate.ofInstant(receivedAt, Vietnam.ZONE));
        if (inForce.isEmpty()) {
            return Outcome.refused(Refusal.refused("Thủ tục này chưa có hiệu lực vào ngày nhận hồ sơ."));
        }
        try {
            return Outcome.done(dossierClock.due(inForce.get(), caseKey, competent, receivedAt));
        } catch (CalendarDataMissing missing) {
            return Outcome.refused(Refusal.refused(missing.getMessage()));
        }
    }

    @Override
    public Optional<String> outsideHours(AuthorityId desk, Instant receivedAt) {
        return outsideHours.of(desk, receivedAt);
    }

    @Override
    public Outcome<IntakeResult> register(IntakeForm form, List<IntakePaper> papers, IntakeExtras extras) {
        return inOneTransaction(() -> result(registered(form, papers, extras, false)));
    }

    @Override
    public Outcome<IntakeResult> accept(IntakeForm form, List<IntakePaper> papers, IntakeExtras extras) {
        return inOneTransaction(() -> {
            var dossier = registered(form, papers, extras, true);
            if (dossier.code() == null) {
                tasks.complete(dossier.id(), Step.INTAKE, AcceptanceForm.with(form.noScanReason()))
                        .orThrow();
            }
            return result(register.get(dossier.id()));
        });
    }

    /** A refusal anywhere inside takes everything back. */
    private Outcome<IntakeResult> inOneTransaction(Supplier<IntakeResult> work) {
        try {
            return Outcome.done(transaction.execute(status -> work.get()));
        } catch (RefusalException refused) {
            return Outcome.refused(refused.refusal());
        }
    }

    private Dossier registered(IntakeForm form, List<IntakePaper> papers, IntakeExtras extras, boolean accepting) {
        var duplicates = knownAgain(form, extras);
        var dossier = registerAtDesk.register(registration(form), form.notes());
        if (dossier.code() == null) {
            decideAtIntake.decide(dossier, form, extras, accepting);
            extras.demands()
                    .forEach((key, reason) ->
                            demandHeldPaper.demand(dossier, key, reason).orThrow());
            papers.forEach(paper -> keep(dossier, paper));
            takeOver.take(dossier, form.owner(), extras.reuse());
        }
        if (extras.visit() != null) {
            visits.add(extras.visit(), dossier.id());
        }
        if (form.channel() == Channel.POST) {
            postalIntake
                    .record(dossier.id(), extras.postalSlip(), extras.postalSentOn(), form.receivedAt())
                    .orThrow();
        }
        if (!duplicates.isEmpty()) {
            var detail = new LinkedHashMap<String, String>();
            detail.put("Hồ sơ trước", words(duplicates));
            detail.put("Lý do", PlainText.line(extras.duplicateReason()));
            events.append(dossier.id(), EventKind.DUPLICATE_KNOWN, detail);
        }
        return dossier;
    }

    /** A second press of the button asks nothing again. */
    private List<KnownOwner.Earlier> knownAgain(IntakeForm form, IntakeExtras extras) {
        if (register.find(form.id()).isPresent()) {
            return List.of();
        }
        var duplicates = knownOwner.duplicates(
                form.owner().identityNumber(), form.procedure().value(), form.id());
        var reason = PlainText.line(extras.duplicateReason());
        if (!duplicates.isEmpty() && (reason == null || reason.length() < SHORTEST_REASON || reason.length() > 500)) {
            throw new RefusalException(Refusal.refused(
                            "Chủ hồ sơ đã có hồ sơ cùng thủ tục: %s. Nếu vẫn nhận, ghi lý do từ %d đến 500 ký tự."
                                    .formatted(words(duplicates), SHORTEST_REASON))
                    .about("duplicateReason"));
        }
        return duplicates;
    }

    private static String words(List<KnownOwner.Earlier> duplicates) {
        return duplicates.stream()
                .map(each -> "%s (%s, nhập %s)"
                        .formatted(
                                each.code() == null ? "chưa có mã" : each.code(),
                                each.status(),
                                Vietnam.day(LocalDate.ofInstant(each.enteredAt(), Vietnam.ZONE))))
                .collect(Collectors.joining("; "));
    }

    private void keep(Dossier dossier, IntakePaper paper) {
        try (var content = paper.content().getInputStream()) {
            var upload =
                    new Upload(dossier.id(), DocumentPurpose.COMPONENT, paper.documentKey(), paper.fileName(), content);
            if (keepPaper.keep(dossier, upload) instanceof Outcome.Refused<?> refused) {
                throw new RefusalException(paper.at(refused.refusal()));
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private IntakeResult result(Dossier dossier) {
        return new IntakeResult(
                dossier.id(),
                dossier.code(),
                dossier.code() == null ? null : dossierClock.due(dossier),
                returnNow.of(dossier).orElse(null));
    }

    private static Registration registration(IntakeForm form) {
        return new Registration(
                form.id(),
                form.procedure(),
                form.caseKey(),
                form.competentAuthority(),
                form.channel(),
                form.returnMode(),
                form.filer(),
                form.authorityPaper(),
                form.owner(),
                form.receiver(),
                form.summary(),
                null,
                form.receivedAt(),
                form.incident(),
                form.places());
    }
}
