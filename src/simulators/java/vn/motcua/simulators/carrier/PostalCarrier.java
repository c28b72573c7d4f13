package vn.motcua.simulators.carrier;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import vn.motcua.simulators.web.FaultPages;
import vn.motcua.simulators.web.Partner;
import vn.motcua.simulators.web.Request;
import vn.motcua.simulators.web.Response;
import vn.motcua.simulators.web.Web;

/** A carrier in miniature: takes orders, and tells by webhook what a person or a bench lets happen to the parcels. */
public final class PostalCarrier {

    public static final String NAME = "postal-carrier";

    private static final String WEBHOOK = "/api/webhooks/postal";
    private static final List<ParcelStatus> THE_USUAL_WAY =
            List.of(ParcelStatus.PICKED_UP, ParcelStatus.IN_TRANSIT, ParcelStatus.DELIVERED);

    private final Partner partner;
    private final Parcels parcels = new Parcels();
    private final CarrierCalls calls = new CarrierCalls(parcels, this::ordered);
    private final FaultPages faults;
    private final CarrierPages pages;
    private volatile boolean automatic;

    public PostalCarrier(Partner partner) {
        this.partner = partner;
        this.faults = new FaultPages(partner.faults(), NAME);
        this.pages = new CarrierPages(parcels, partner, faults);
    }

    public void serve(Web web) {
        calls.serve(web, partner);
        faults.serve(web);
        pages.serve(web, () -> automatic);
        web.get("/postal-carrier/state", request -> Response.json(state()));
        web.post("/postal-carrier/automatic", this::switchAutomatic);
        web.post("/postal-carrier/parcels/{tracking}/{status}", this::move);
        web.post("/postal-carrier/messages/{id}/repeat", request -> {
            partner.outbox().repeat(java.util.UUID.fromString(request.variable("id")));
            return Response.seeOther("/postal-carrier");
        });
    }

    private void ordered(Parcel parcel) {
        happens(parcel, ParcelStatus.CREATED, "");
        if (automatic) {
            THE_USUAL_WAY.forEach(status -> happens(parcel, status, ""));
        }
    }

    private void happens(Parcel parcel, ParcelStatus status, String detail) {
        synchronized (parcel) {
            partner.outbox()
                    .send(
                            parcel.orderId(),
                            WEBHOOK,
                            parcel.becomes(status, partner.clock().now(), detail));
        }
    }

    /** {@code POST /postal-carrier/parcels/EA000000001VN/delivered}, with {@code detail} if it is not the usual. */
    private Response move(Request request) throws IOException {
        var parcel = parcels.tracked(request.variable("tracking"))
                .orElseThrow(() -> new IllegalArgumentException("Không có bưu gửi này."));
        var status = ParcelStatus.valueOf(
                request.variable("status").replace('-', '_').toUpperCase(Locale.ROOT));
        happens(parcel, status, request.field("detail").orElse(""));
        return request.isJson() ? Response.json(parcel.shown()) : Response.seeOther("/postal-carrier");
    }

    /** Parcels ordered from now on travel home by themselves. */
    private Response switchAutomatic(Request request) throws IOException {
        automatic = request.field("enabled").map(Boolean::parseBoolean).orElse(false);
        return request.isJson() ? Response.json(Map.of("enabled", automatic)) : Response.seeOther("/postal-carrier");
    }

    /** Counters and every parcel with its events. */
    public Map<String, Object> state() {
        var state = new LinkedHashMap<>(partner.state());
        state.putAll(calls.state());
        state.put("automatic", automatic);
        state.put("parcels", parcels.all().stream().map(PostalCarrier::shown).toList());
        return state;
    }

    private static Map<String, Object> shown(Parcel parcel) {
        var shown = new LinkedHashMap<>(parcel.shown());
        shown.put("dossierCode", parcel.order().path("dossierCode").asText());
        shown.put("orderedTimes", parcel.orderedTimes());
        return shown;
    }

    public void clear() {
        partner.clear();
        calls.clear();
        parcels.clear();
        automatic = false;
    }
}
