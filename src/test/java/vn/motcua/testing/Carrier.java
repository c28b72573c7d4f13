package vn.motcua.testing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.core.env.Environment;
import vn.motcua.delivery.Parcel;
import vn.motcua.delivery.ParcelStatus;
import vn.motcua.delivery.Parcels;
import vn.motcua.dossier.DossierId;
import vn.motcua.shared.PartnerSettings;
import vn.motcua.shared.Vietnam;

/** The postal carrier as a test plays it: takes orders, and tells over real HTTP what became of the parcels. */
public class Carrier {

    public static final String WEBHOOK = "/api/webhooks/postal";

    private final CarrierStub stub;
    private final Parcels parcels;
    private final Office office;
    private final Environment environment;

    Carrier(CarrierStub stub, Parcels parcels, Office office, Environment environment) {
        this.stub = stub;
        this.parcels = parcels;
        this.office = office;
        this.environment = environment;
    }

    public Carrier isWell() {
        stub.answers(201, "");
        return this;
    }

    public Carrier answers(int status, String words) {
        stub.answers(status, words);
        return this;
    }

    /** The real simulators take the orders from now on; null to play the carrier here again. */
    public Carrier isPlayedBy(RunningSimulators simulators) {
        stub.passesOnTo(simulators);
        return this;
    }

    /** Where the carrier is to tell what happens. */
    public URI product() {
        return URI.create("http://127.0.0.1:" + environment.getRequiredProperty("local.server.port"));
    }

    public Parcel parcelOf(DossierId dossier) {
        return parcels.of(dossier).orElseThrow(() -> new AssertionError("no parcel of " + dossier));
    }

    /** What was ordered for the dossier; missing if the carrier took nothing. */
    public JsonNode orderOf(DossierId dossier) {
        return stub.order(parcelOf(dossier).id().toString());
    }

    public long timesOrdered(DossierId dossier) {
        return stub.calls(parcelOf(dossier).id().toString());
    }

    /** What it answers when asked about the dossier's parcel. */
    public Carrier knows(DossierId dossier, List<Map<String, Object>> events) {
        var parcel = parcelOf(dossier);
        stub.knows(parcel.id().toString(), json(Map.of("orderId", parcel.id().toString(), "events", events)));
        return this;
    }

    public long timesAsked(DossierId dossier) {
        return stub.asked(parcelOf(dossier).id().toString());
    }

    public HttpResponse<String> tells(DossierId dossier, int sequence, ParcelStatus status) {
        return tells(event(dossier, sequence, status), UUID.randomUUID());
    }

    public HttpResponse<String> tells(Map<String, Object> event, UUID messageId) {
        return tellsText(json(event), messageId);
    }

    public HttpResponse<String> tellsText(String body, UUID messageId) {
        return caller().tells(WEBHOOK, body, office.now(), messageId);
    }

    public PartnerCaller caller() {
        return new PartnerCaller(product().toString(), PartnerSettings.POSTAL_CARRIER, CarrierStub.SECRET);
    }

    /** An event as the contract has it, to be changed by a test. */
    public Map<String, Object> event(DossierId dossier, int sequence, ParcelStatus status) {
        var order = parcelOf(dossier).id().toString();
        var event = new LinkedHashMap<String, Object>();
        event.put("orderId", order);
        event.put("trackingNumber", CarrierStub.trackingNumberOf(order));
        event.put("sequence", sequence);
        event.put("status", status.name());
        event.put(
                "occurredAt",
                parcelOf(dossier)
                        .orderedAt()
                        .plusSeconds(3600L * sequence)
                        .atZone(Vietnam.ZONE)
                        .toOffsetDateTime()
                        .toString());
        switch (status) {
            case DELIVERED -> event.put("receiverName", "Trần Thị Nhận");
            case FAILED -> {
                event.put("attempt", 1);
                event.put("reason", "Không có người nhận tại nhà");
            }
            case RETURNED, LOST, DAMAGED, REFUSED, WRONG_ADDRESS ->
                event.put("reason", "Đã phát hai lần không thành công");
            default -> {
                // nothing more to say
            }
        }
        return event;
    }

    private static String json(Map<String, Object> event) {
        try {
            return new ObjectMapper().writeValueAsString(event);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
