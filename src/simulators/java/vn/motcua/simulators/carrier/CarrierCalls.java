package vn.motcua.simulators.carrier;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import vn.motcua.simulators.web.Json;
import vn.motcua.simulators.web.Partner;
import vn.motcua.simulators.web.Request;
import vn.motcua.simulators.web.Response;
import vn.motcua.simulators.web.Web;

/** What Một Cửa calls: orders, each a parcel once, and what became of them. */
final class CarrierCalls {

    private static final List<String> REQUIRED = List.of("orderId", "direction", "dossierCode");

    private final Parcels parcels;
    private final Consumer<Parcel> onFresh;
    private final AtomicInteger orders = new AtomicInteger();
    private final AtomicInteger repeated = new AtomicInteger();
    private final AtomicInteger conflicting = new AtomicInteger();

    /** @param onFresh what happens to a parcel just ordered */
    CarrierCalls(Parcels parcels, Consumer<Parcel> onFresh) {
        this.parcels = parcels;
        this.onFresh = onFresh;
    }

    void serve(Web web, Partner partner) {
        web.post("/postal-carrier/orders", partner.signed(this::order));
        web.get("/postal-carrier/orders/{orderId}", partner.signed(this::find));
    }

    private Response order(Request request) throws IOException {
        orders.incrementAndGet();
        var order = Json.read(request.body());
        var key = request.header("Idempotency-Key").orElse("");
        if (key.isBlank() || !key.equals(order.path("orderId").asText())) {
            return Response.problem(400, "Không đọc được", "Idempotency-Key phải có và bằng orderId.");
        }
        for (var field : REQUIRED) {
            if (order.path(field).asText("").isBlank()) {
                return Response.problem(400, "Không đọc được", "Thiếu «%s».".formatted(field));
            }
        }
        if (incomplete(order.path("sender")) || incomplete(order.path("receiver"))) {
            return Response.problem(422, "Không nhận", "Người gửi và người nhận phải có tên và địa chỉ.");
        }
        if (order.path("papers").isEmpty()) {
            return Response.problem(422, "Không nhận", "Phiếu gửi phải liệt kê giấy tờ.");
        }
        var placed = parcels.place(key, order);
        if (placed.fresh()) {
            onFresh.accept(placed.parcel());
            return Response.json(201, placed.parcel().placed());
        }
        repeated.incrementAndGet();
        if (!placed.parcel().order().equals(order)) {
            conflicting.incrementAndGet();
            return Response.problem(409, "Trùng mã", "Mã đơn này đã dùng cho một đơn khác.");
        }
        return Response.json(placed.parcel().placed());
    }

    private static boolean incomplete(JsonNode contact) {
        return contact.path("name").asText("").isBlank()
                || contact.path("address").asText("").isBlank();
    }

    private Response find(Request request) {
        return parcels.ofOrder(request.variable("orderId"))
                .map(parcel -> Response.json(parcel.shown()))
                .orElseGet(() -> Response.problem(404, "Không có", "Không có đơn này."));
    }

    Map<String, Object> state() {
        return Map.of(
                "orders", orders.get(),
                "repeatedOrders", repeated.get(),
                "conflictingOrders", conflicting.get());
    }

    void clear() {
        List.of(orders, repeated, conflicting).forEach(counter -> counter.set(0));
    }
}
