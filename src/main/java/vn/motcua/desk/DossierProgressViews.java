package vn.motcua.desk;

import java.time.Instant;
import java.util.List;
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
import vn.motcua.dossier.ClockStatement;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierEvents;
import vn.motcua.dossier.Ending;
import vn.motcua.dossier.EndingRules;
import vn.motcua.dossier.Endings;
import vn.motcua.dossier.EventKind;
import vn.motcua.dossier.LedgerLines;
import vn.motcua.dossier.PermitSupplement;
import vn.motcua.dossier.RecordLatePapers;
import vn.motcua.dossier.SupplementRequest;
import vn.motcua.dossier.SupplementRequests;
import vn.motcua.messaging.MessageView;
import vn.motcua.messaging.Messages;
import vn.motcua.opinion.Opinion;
import vn.motcua.opinion.Opinions;
import vn.motcua.procedure.Procedure;
import vn.motcua.procedure.RequiredDocument;
import vn.motcua.procedure.ReturnMode;
import vn.motcua.shared.Persisted;
import vn.motcua.shared.Vietnam;

/** Gathers clock, supplements, opinions, branches, postings and parcel of a dossier in the words officials read. */
@Component
class DossierProgressViews {

    private final LedgerLines ledger;
    private final ApologyViews apologies;
    private final SupplementRequests supplements;
    private final DossierEvents events;
    private final PaymentViews payments;
    private final Opinions opinions;
    private final BranchViews branchViews;
    private final PostingViews postingViews;
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
            LedgerLines ledger,
            ApologyViews apologies,
            SupplementRequests supplements,
            DossierEvents events,
            PaymentViews payments,
            Opinions opinions,
            BranchViews branchViews,
            PostingViews postingViews,
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
        this.events = events;
        this.payments = payments;
        this.opinions = opinions;
        this.branchViews = branchViews;
        this.postingViews = postingViews;
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
                ledger.of(dossier, procedure).stream()
                        .map(DossierProgressViews::interval)
                        .toList(),
                apologies.promise(dossier),
                apologies.of(dossier),
                supplements(dossier, procedure),
                payments.of(dossier.id()),
                opinions.of(dossier.id()).stream().map(this::opinion).toList(),
                branchViews.of(dossier),
                postingViews.meetings(dossier),
                postingViews.postings(dossier),
                reminderViews.of(dossier),
                dossier.returnMode() == ReturnMode.POST && ours.include(dossier) ? receiver(dossier) : null,
                parcels.of(dossier.id()).map(this::parcel).orElse(null),
                endings.of(dossier.id()).map(DossierProgressViews::ending).orElse(null),
                endingRules.objection(dossier, Ending.Kind.WITHDRAWN).isEmpty(),
                endingRules.objection(dossier, Ending.Kind.STOPPED).isEmpty(),
                permitSupplement.objection(dossier).isEmpty(),
                reminderViews.mayRemind(dossier),
                postingViews.mayObject(dossier));
    }

    private DossierProgress.ReceiverView receiver(Dossier dossier) {
        var receiver = dossier.receiver();
        return new DossierProgress.ReceiverView(
                receiver.name(),
                receiver.address(),
                receiver.phone(),
                receiverRules.objection(dossier).isEmpty());
    }

    private static DossierProgress.Interval interval(ClockStatement.LedgerLine line) {
        return new DossierProgress.Interval(
                line.state().name(),
                line.state().label(),
                line.cause(),
                line.from(),
                line.to(),
                line.reason(),
                line.legalBasis(),
                line.official(),
                line.evidence());
    }

    private List<DossierProgress.SupplementView> supplements(Dossier dossier, Procedure procedure) {
        var requests = supplements.of(dossier.id());
        var late = requests.stream().anyMatch(DossierProgressViews::expired)
                ? events.of(dossier.id()).stream()
                        .filter(line -> line.kind() == EventKind.LATE_PAPERS)
                        .toList()
                : List.<DossierEvents.Line>of();
        return requests.stream()
                .map(request -> supplement(
                        request,
                        procedure,
                        expired(request)
                                ? late.stream()
                                        .filter(line -> Vietnam.minuteOfDay(request.dueAt())
                                                .equals(line.detail().get(RecordLatePapers.UNTIL)))
                                        .map(DossierProgressViews::late)
                                        .toList()
                                : List.of()))
                .toList();
    }

    private static boolean expired(SupplementRequest request) {
        return request.outcome() == SupplementRequest.Outcome.EXPIRED;
    }

    private static String late(DossierEvents.Line line) {
        return "%s, %s ghi nhận: %s"
                .formatted(
                        Vietnam.minuteOfDay(line.at()),
                        line.official(),
                        line.detail().get(RecordLatePapers.WHAT));
    }

    private static DossierProgress.SupplementView supplement(
            SupplementRequest request, Procedure procedure, List<String> late) {
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
                outcome(request),
                late);
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
                parcel.trackingNumber() == null ? problem(parcel) : null,
                parcel.carriage().consignment(),
                parcel.carriage().zone().label(),
                PostLine.postage(parcel.carriage()),
                parcel.carriage().cashOnDelivery() == 0
                        ? null
                        : Vietnam.dong(parcel.carriage().cashOnDelivery()));
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

    /** What a dossier is late against first, whatever was promised since. */
    Instant firstDue(Dossier dossier) {
        return apologies.lawful(dossier);
    }
}
