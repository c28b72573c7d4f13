package vn.motcua.desk;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.motcua.authority.Authorities;
import vn.motcua.authority.Authority;
import vn.motcua.authority.AuthorityId;
import vn.motcua.authority.CurrentOfficial;
import vn.motcua.delivery.Parcel;
import vn.motcua.delivery.Parcels;
import vn.motcua.delivery.ReceiverRules;
import vn.motcua.dossier.ClockCause;
import vn.motcua.dossier.ClockEntry;
import vn.motcua.dossier.ClockLedger;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.Ending;
import vn.motcua.dossier.EndingRules;
import vn.motcua.dossier.Endings;
import vn.motcua.dossier.PermitSupplement;
import vn.motcua.dossier.SupplementRequest;
import vn.motcua.dossier.SupplementRequests;
import vn.motcua.messaging.MessageView;
import vn.motcua.messaging.Messages;
import vn.motcua.opinion.Opinion;
import vn.motcua.opinion.Opinions;
import vn.motcua.procedure.Procedure;
import vn.motcua.procedure.Procedure.CaseLimit;
import vn.motcua.procedure.RequiredDocument;
import vn.motcua.procedure.ReturnMode;
import vn.motcua.shared.Persisted;
import vn.motcua.shared.Vietnam;

/** Gathers clock, supplements, opinions and parcel of a dossier in the words officials read. */
@Component
class DossierProgressViews {

    private final ClockLedger ledger;
    private final ApologyViews apologies;
    private final SupplementRequests supplements;
    private final PaymentViews payments;
    private final Opinions opinions;
    private final ReminderViews reminderViews;
    private final Parcels parcels;
    private final ReceiverRules receiverRules;
    private final Messages messages;
    private final Endings endings;
    private final EndingRules endingRules;
    private final PermitSupplement permitSupplement;
    private final Authorities authorities;
    private final OurDossiers ours;
    private final CurrentOfficial current;

    DossierProgressViews(
            ClockLedger ledger,
            ApologyViews apologies,
            SupplementRequests supplements,
            PaymentViews payments,
            Opinions opinions,
            ReminderViews reminderViews,
            Parcels parcels,
            ReceiverRules receiverRules,
            Messages messages,
            Endings endings,
            EndingRules endingRules,
            PermitSupplement permitSupplement,
            Authorities authorities,
            OurDossiers ours,
            CurrentOfficial current) {
        this.ledger = ledger;
        this.apologies = apologies;
        this.supplements = supplements;
        this.payments = payments;
        this.opinions = opinions;
        this.reminderViews = reminderViews;
        this.parcels = parcels;
        this.receiverRules = receiverRules;
        this.messages = messages;
        this.endings = endings;
        this.endingRules = endingRules;
        this.permitSupplement = permitSupplement;
        this.authorities = authorities;
        this.ours = ours;
        this.current = current;
    }

    DossierProgress of(Dossier dossier, Procedure procedure) {
        return new DossierProgress(
                intervals(ledger.of(dossier.id()), procedure),
                apologies.promise(dossier),
                apologies.of(dossier),
                supplements.of(dossier.id()).stream()
                        .map(request -> supplement(request, procedure))
                        .toList(),
                payments.of(dossier.id()),
                opinions.of(dossier.id()).stream().map(this::opinion).toList(),
                reminderViews.of(dossier),
                dossier.returnMode() == ReturnMode.POST && ours.include(dossier) ? receiver(dossier) : null,
                parcels.of(dossier.id()).map(this::parcel).orElse(null),
                endings.of(dossier.id()).map(DossierProgressViews::ending).orElse(null),
                endingRules.objection(dossier, Ending.Kind.WITHDRAWN).isEmpty(),
                endingRules.objection(dossier, Ending.Kind.STOPPED).isEmpty(),
                permitSupplement.objection(dossier).isEmpty(),
                reminderViews.mayRemind(dossier));
    }

    private DossierProgress.ReceiverView receiver(Dossier dossier) {
        var receiver = dossier.receiver();
        return new DossierProgress.ReceiverView(
                receiver.name(),
                receiver.address(),
                receiver.phone(),
                receiverRules.objection(dossier).isEmpty());
    }

    private static List<DossierProgress.Interval> intervals(List<ClockEntry> entries, Procedure procedure) {
        return IntStream.range(0, entries.size())
                .mapToObj(index -> interval(
                        entries.get(index),
                        stateAt(entries, index),
                        index + 1 < entries.size() ? entries.get(index + 1).at() : null,
                        procedure))
                .toList();
    }

    /** A line without a state of its own leaves the clock as it was. */
    private static ClockCause.State stateAt(List<ClockEntry> entries, int index) {
        return entries.subList(0, index + 1).stream()
                .map(entry -> entry.cause().state())
                .filter(Objects::nonNull)
                .reduce((earlier, later) -> later)
                .orElseThrow();
    }

    private static DossierProgress.Interval interval(
            ClockEntry entry, ClockCause.State state, Instant to, Procedure procedure) {
        return new DossierProgress.Interval(
                state.name(),
                state.label(),
                cause(entry),
                Persisted.time(entry.at()),
                Persisted.time(to),
                caseLabel(procedure, entry.caseKey()),
                entry.reason(),
                entry.legalBasis());
    }

    private static String cause(ClockEntry entry) {
        return entry.cause() != ClockCause.PROMISED
                ? entry.cause().label()
                : entry.cause().label() + ": " + Vietnam.minuteOfDay(entry.promisedAt());
    }

    /** Null for no case. */
    private static String caseLabel(Procedure procedure, String caseKey) {
        return procedure.limits().stream()
                .filter(limit -> limit.key().equals(caseKey))
                .map(CaseLimit::label)
                .findFirst()
                .orElse(null);
    }

    private static DossierProgress.SupplementView supplement(SupplementRequest request, Procedure procedure) {
        return new DossierProgress.SupplementView(
                request.round(),
                request.stage().label(),
                Stream.concat(
                                procedure.documents().stream()
                                        .filter(document -> request.documents().contains(document.key()))
                                        .map(RequiredDocument::name),
                                Stream.ofNullable(request.otherDocument())
                                        .map(other -> other + " (" + request.legalBasis() + ")"))
                        .toList(),
                request.reason(),
                Persisted.time(request.askedAt()),
                Persisted.time(request.dueAt()),
                Persisted.time(request.closedAt()),
                outcome(request));
    }

    private static String outcome(SupplementRequest request) {
        return request.outcome() == null
                ? null
                : switch (request.outcome()) {
                    case SUPPLEMENTED -> ClockCause.SUPPLEMENTED.label();
                    case EXPIRED -> ClockCause.SUPPLEMENT_EXPIRED.label();
                    case DROPPED -> "Thôi chờ: hồ sơ đã kết thúc";
                };
    }

    private DossierProgress.OpinionView opinion(Opinion opinion) {
        var inTime = opinion.answeredAt() != null && opinion.silentAt() == null;
        return new DossierProgress.OpinionView(
                opinion.id().toString(),
                name(opinion.asking()),
                name(opinion.asked()),
                opinion.question(),
                Persisted.time(opinion.askedAt()),
                Persisted.time(opinion.dueAt()),
                Persisted.time(opinion.answeredAt()),
                opinion.verdict() == null ? null : opinion.verdict().label(),
                opinion.answer(),
                Persisted.time(opinion.silentAt()),
                inTime || opinion.droppedAt() != null ? null : opinion.silence().label(),
                opinion.answeredAt() == null
                        && opinion.droppedAt() == null
                        && current.get().authorities().contains(opinion.asking()));
    }

    private static DossierProgress.EndingView ending(Ending ending) {
        var decision = ending.decision();
        return new DossierProgress.EndingView(
                ending.kind().label(),
                Persisted.time(ending.at()),
                ending.reason(),
                decision == null ? null : decision.legalBasis(),
                decision == null ? null : "số %s ngày %s".formatted(decision.number(), Vietnam.day(decision.date())),
                ending.fees().label());
    }

    private DossierProgress.ParcelView parcel(Parcel parcel) {
        return new DossierProgress.ParcelView(
                parcel.trackingNumber(),
                parcel.status().label(),
                Persisted.time(parcel.statusAt()),
                Persisted.time(parcel.orderedAt()),
                Persisted.time(parcel.dueAt()),
                parcel.failedAttempts(),
                parcel.receivedBy(),
                parcel.trackingNumber() == null ? problem(parcel) : null);
    }

    private String problem(Parcel parcel) {
        return messages.find(parcel.id())
                .filter(MessageView::leftToAPerson)
                .map(message -> message.head().reason())
                .orElse(null);
    }

    private String name(AuthorityId id) {
        return authorities.find(id).map(Authority::name).orElseGet(() -> id.value());
    }
}
