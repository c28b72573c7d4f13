package vn.motcua.simulators.carrier;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All parcels: one for each order, however often it comes. */
final class Parcels {

    private final Map<String, Parcel> byOrder = new LinkedHashMap<>();
    private final Map<String, Parcel> byTracking = new HashMap<>();

    /** An order's parcel and whether this call made it. */
    record Placed(Parcel parcel, boolean fresh) {}

    synchronized Placed place(String orderId, JsonNode order) {
        var known = byOrder.get(orderId);
        if (known != null) {
            known.orderedAgain();
            return new Placed(known, false);
        }
        var parcel = new Parcel(order, "EA%09dVN".formatted(byOrder.size() + 1));
        byOrder.put(orderId, parcel);
        byTracking.put(parcel.trackingNumber(), parcel);
        return new Placed(parcel, true);
    }

    synchronized Optional<Parcel> ofOrder(String orderId) {
        return Optional.ofNullable(byOrder.get(orderId));
    }

    synchronized Optional<Parcel> tracked(String trackingNumber) {
        return Optional.ofNullable(byTracking.get(trackingNumber));
    }

    synchronized List<Parcel> all() {
        return new ArrayList<>(byOrder.values());
    }

    synchronized void clear() {
        byOrder.clear();
        byTracking.clear();
    }
}
