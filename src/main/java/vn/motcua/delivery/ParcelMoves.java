package vn.motcua.delivery;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.DossierEvents;
import vn.motcua.dossier.EventKind;
import vn.motcua.dossier.ReturnResult;
import vn.motcua.messaging.Arrival;
import vn.motcua.messaging.Concern;
import vn.motcua.messaging.Handling;
import vn.motcua.messaging.InboxHandler;
import vn.motcua.procedure.ReturnMode;

/**
 * The carrier tells of a parcel: late, twice, in any order. Every event is kept once and said in the dossier's history;
 * the one with the highest number says where the parcel is. After the end, or after the desk has closed it, an event is
 * only kept.
 */
@Component
class ParcelMoves implements InboxHandler {

    static final String TYPE = "parcel.moved";

    private final Parcels parcels;
    private final ParcelEvents told;
    private final TrackParcel trackParcel;
    private final ParcelWork work;
    private final DossierEvents history;
    private final ParcelCourse course;
    private final ReturnResult returnResult;
    private final ObjectMapper json;

    ParcelMoves(
            Parcels parcels,
            ParcelEvents told,
            TrackParcel trackParcel,
            ParcelWork work,
            DossierEvents history,
            ParcelCourse course,
            ReturnResult returnResult,
            ObjectMapper json) {
        this.parcels = parcels;
        this.told = told;
        this.trackParcel = trackParcel;
        this.work = work;
        this.history = history;
        this.course = course;
        this.returnResult = returnResult;
        this.json = json;
    }

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public String label() {
        return "Tin về bưu gửi";
    }

    @Override
    public Optional<Concern> concern(Arrival arrival) {
        var told = read(arrival).inWords().entrySet().stream()
                .map(line -> line.getKey() + ": " + line.getValue())
                .collect(Collectors.joining("; "));
        return Optional.of(Concern.ofDossier(arrival.message().correlation(), told));
    }

    @Override
    public Handling handle(Arrival arrival) {
        var event = read(arrival);
        var found = parcels.locked(event.orderId());
        if (found.isEmpty()) {
            return new Handling.TooEarly("Đơn bưu gửi chưa có trong sổ.");
        }
        var parcel = found.get();
        var before = told.find(parcel.id(), event.sequence());
        if (before.isPresent()) {
            return repeated(before.get(), event);
        }
        if (parcel.trackingNumber() != null && !parcel.trackingNumber().equals(event.trackingNumber())) {
            return new Handling.Refused(
                    "Số hiệu bưu gửi trong tin không phải số hiệu đã cấp cho đơn này. Hãy hỏi bưu chính.");
        }
        if (parcel.follows(event) && !goesOn(parcel, event)) {
            return new Handling.TooEarly("Quy trình chưa chờ ở bước theo dõi bưu gửi.");
        }
        keep(parcel, event);
        return Handling.handled();
    }

    private static Handling repeated(ParcelEvent before, ParcelEvent event) {
        return before.saysTheSameAs(event)
                ? Handling.handled()
                : new Handling.Refused(
                        "Bưu chính đã dùng số thứ tự này cho một tin khác về cùng bưu gửi. Hãy hỏi bưu chính.");
    }

    /** The process first: if it does not wait, nothing may be written. */
    private boolean goesOn(Parcel parcel, ParcelEvent event) {
        return switch (event.status()) {
            case DELIVERED -> work.delivered(parcel.dossier());
            case CREATED, PICKED_UP, IN_TRANSIT -> true;
            default -> work.follows(parcel.dossier());
        };
    }

    private void keep(Parcel parcel, ParcelEvent event) {
        told.keep(event);
        var effective = parcel.follows(event);
        var detail = event.inWords();
        if (parcel.closedByHand()) {
            detail.put(
                    "Ghi chú",
                    "Tin đến sau khi một cửa đã ghi: " + parcel.status().label());
        }
        var moved = effective ? parcel.after(event) : parcel;
        var now = event.status() == ParcelStatus.FAILED ? moved.withAnotherFailure() : moved;
        parcels.moved(now);
        parcels.charged(parcel.id(), event.postage(), event.cashCollected());
        trackParcel.track(parcel.id(), event.trackingNumber());
        history.append(parcel.dossier(), effective ? EventKind.PARCEL_MOVED : EventKind.PARCEL_TOLD_LATE, detail);
        if (effective && event.status() == ParcelStatus.DELIVERED) {
            returnResult
                    .hand(
                            parcel.dossier(),
                            Optional.ofNullable(event.receiverName()).orElse("Bưu chính không báo tên"),
                            ReturnMode.POST,
                            event.trackingNumber(),
                            null)
                    .orThrow();
        }
        if (effective) {
            course.after(now);
        }
    }

    private ParcelEvent read(Arrival arrival) {
        try {
            return json.treeToValue(arrival.message().payload(), ParcelEvent.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("the door lets only whole events in", e);
        }
    }
}
