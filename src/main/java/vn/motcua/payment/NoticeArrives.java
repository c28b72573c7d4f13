package vn.motcua.payment;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.LinkedHashMap;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.DossierEvents;
import vn.motcua.dossier.DossierId;
import vn.motcua.dossier.EventKind;
import vn.motcua.messaging.Arrival;
import vn.motcua.messaging.Concern;
import vn.motcua.messaging.Handling;
import vn.motcua.messaging.InboxHandler;
import vn.motcua.shared.Vietnam;

/**
 * A collector says what is owed: late, twice, after the desk has entered it from paper. The first answer counts; whatever follows
 * is kept and changes nothing, but is told, since two notices are a matter for a person.
 */
@Component
class NoticeArrives implements InboxHandler {

    static final String TYPE = "payment.noticed";

    private final PaymentRequests requests;
    private final CollectorAnswersKept kept;
    private final RecordPaymentNotice recordPaymentNotice;
    private final WaivePayment waivePayment;
    private final PaymentWork work;
    private final DossierEvents events;
    private final ObjectMapper json;

    NoticeArrives(
            PaymentRequests requests,
            CollectorAnswersKept kept,
            RecordPaymentNotice recordPaymentNotice,
            WaivePayment waivePayment,
            PaymentWork work,
            DossierEvents events,
            ObjectMapper json) {
        this.requests = requests;
        this.kept = kept;
        this.recordPaymentNotice = recordPaymentNotice;
        this.waivePayment = waivePayment;
        this.work = work;
        this.events = events;
        this.json = json;
    }

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public String label() {
        return "Thông báo nghĩa vụ tài chính";
    }

    @Override
    public Optional<Concern> concern(Arrival arrival) {
        return requests.find(read(arrival).requestId())
                .map(request -> Concern.ofDossier(
                        arrival.message().correlation(),
                        "%s trả lời phiếu chuyển thông tin: %s"
                                .formatted(request.referral().collector(), inWords(read(arrival)))));
    }

    @Override
    public Handling handle(Arrival arrival) {
        var told = read(arrival);
        var dossier = DossierId.of(arrival.message().correlation());
        var awaited = requests.locked(dossier)
                .filter(open -> open.id().equals(told.requestId()) && !open.noticed())
                .isPresent();
        if (awaited && !work.awaitsNotice(dossier)) {
            return new Handling.TooEarly("Quy trình chưa chờ thông báo nghĩa vụ tài chính.");
        }
        kept.keep(told, json.valueToTree(told), arrival.arrivedAt(), awaited);
        if (awaited) {
            work.noticed(dossier, record(dossier, told));
        } else {
            toldAgain(dossier, told);
        }
        return Handling.handled();
    }

    private PaymentStage record(DossierId dossier, CollectorTold told) {
        if (told.result() == CollectorTold.Result.NOTICE) {
            recordPaymentNotice.record(dossier, told.notice()).orThrow();
            return PaymentStage.NOTICE;
        }
        waivePayment.waive(dossier, told.reason()).orThrow();
        return PaymentStage.NONE;
    }

    private void toldAgain(DossierId dossier, CollectorTold told) {
        var detail = new LinkedHashMap<String, String>();
        requests.find(told.requestId())
                .ifPresent(
                        request -> detail.put("Cơ quan thu", request.referral().collector()));
        detail.put("Nội dung", inWords(told));
        events.append(dossier, EventKind.COLLECTOR_TOLD_AGAIN, detail);
    }

    private static String inWords(CollectorTold told) {
        return told.result() == CollectorTold.Result.NOTICE
                ? "Thông báo số %s ngày %s, phải nộp %s."
                        .formatted(
                                told.number(),
                                Vietnam.day(told.date()),
                                Amount.inWords(Amount.total(told.notice().amounts())))
                : "Không phải nộp: " + told.reason();
    }

    private CollectorTold read(Arrival arrival) {
        try {
            return json.treeToValue(arrival.message().payload(), CollectorTold.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("the door lets only whole answers in", e);
        }
    }
}
