package vn.motcua.simulators.carrier;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.motcua.simulators.web.Json;

/** One parcel and everything that happened to it, in that order. */
final class Parcel {

    private final JsonNode order;
    private final String trackingNumber;
    private final List<JsonNode> events = new ArrayList<>();
    private ParcelStatus status;
    private int attempts;
    private int orderedTimes = 1;

    Parcel(JsonNode order, String trackingNumber) {
        this.order = order;
        this.trackingNumber = trackingNumber;
    }

    String orderId() {
        return order.path("orderId").asText();
    }

    JsonNode order() {
        return order;
    }

    String trackingNumber() {
        return trackingNumber;
    }

    synchronized ParcelStatus status() {
        return status;
    }

    synchronized void orderedAgain() {
        orderedTimes++;
    }

    synchronized int orderedTimes() {
        return orderedTimes;
    }

    synchronized List<JsonNode> events() {
        return List.copyOf(events);
    }

    /** What the carrier answers to the order. */
    Map<String, Object> placed() {
        return Map.of("orderId", orderId(), "trackingNumber", trackingNumber);
    }

    synchronized Map<String, Object> shown() {
        var shown = new LinkedHashMap<>(placed());
        shown.put("status", status.name());
        shown.put("events", List.copyOf(events));
        return shown;
    }

    /**
     * Something happens to it.
     *
     * @param detail who took it, or why it failed; empty for the usual
     * @return the event to tell Một Cửa
     */
    synchronized JsonNode becomes(ParcelStatus next, ZonedDateTime at, String detail) {
        if (status != null && status.isFinal()) {
            throw new IllegalArgumentException("Bưu gửi đã kết thúc: %s.".formatted(status.label()));
        }
        status = next;
        var event = Json.object();
        event.put("orderId", orderId());
        event.put("trackingNumber", trackingNumber);
        event.put("sequence", events.size() + 1);
        event.put("status", next.name());
        event.put("occurredAt", at.toOffsetDateTime().toString());
        describe(event, detail);
        events.add(event);
        return event;
    }

    private void describe(ObjectNode event, String detail) {
        switch (status) {
            case DELIVERED -> {
                event.put(
                        "receiverName",
                        detail.isBlank() ? order.path("receiver").path("name").asText() : detail);
                event.put("postage", order.path("postage").asLong());
                event.put("cashCollected", order.path("cashOnDelivery").asLong());
            }
            case FAILED -> {
                event.put("attempt", ++attempts);
                event.put("reason", detail.isBlank() ? "Không có người nhận tại nhà" : detail);
            }
            case RETURNED -> event.put("reason", detail.isBlank() ? "Đã phát hai lần không thành công" : detail);
            case LOST -> event.put("reason", detail.isBlank() ? "Không tìm thấy bưu gửi" : detail);
            case DAMAGED -> event.put("reason", detail.isBlank() ? "Bưu gửi bị ướt" : detail);
            case REFUSED -> event.put("reason", detail.isBlank() ? "Người nhận không nhận" : detail);
            case WRONG_ADDRESS -> event.put("reason", detail.isBlank() ? "Không có số nhà này" : detail);
            default -> {
                // nothing more to say
            }
        }
    }
}
