package vn.motcua.simulators.carrier;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.OffsetDateTime;
import java.util.Collections;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import vn.motcua.simulators.web.FaultPages;
import vn.motcua.simulators.web.Html;
import vn.motcua.simulators.web.Partner;
import vn.motcua.simulators.web.Response;
import vn.motcua.simulators.web.Web;

/** The carrier's counter: every parcel with what can be done to it. */
final class CarrierPages {

    private static final int SHOWN = 200;

    private final Parcels parcels;
    private final Partner partner;
    private final FaultPages faults;

    CarrierPages(Parcels parcels, Partner partner, FaultPages faults) {
        this.parcels = parcels;
        this.partner = partner;
        this.faults = faults;
    }

    void serve(Web web, BooleanSupplier automatic) {
        web.get("/postal-carrier", request -> overview(automatic.getAsBoolean()));
    }

    private Response overview(boolean automatic) {
        var all = parcels.all();
        var rows = newestFirst(all).stream().map(CarrierPages::row).collect(Collectors.joining());
        var messages = newestFirst(partner.outbox().messages()).stream()
                .map(message -> message.row(PostalCarrier.NAME))
                .collect(Collectors.joining());
        return Html.page(
                "Bưu chính",
                """
                %s
                <form method="post" action="/postal-carrier/automatic" class="bar">
                <input type="hidden" name="enabled" value="%s"><span>%s</span><button>%s</button></form>
                <h2>Bưu gửi (%d)</h2>
                <table><thead><tr><th>Số hiệu</th><th>Hồ sơ</th><th>Người nhận</th><th>Diễn biến</th><th>Thao tác</th></tr></thead><tbody>%s</tbody></table>
                <h2>Thông báo gửi Một Cửa</h2>
                <table><thead><tr><th>Đơn</th><th>Số lần gửi</th><th>Đã nhận</th><th>Trả lời gần nhất</th><th></th></tr></thead><tbody>%s</tbody></table>
                """
                        .formatted(
                                faults.html(),
                                !automatic,
                                automatic
                                        ? "Bưu gửi mới tự đi đến khi phát xong."
                                        : "Bưu gửi chờ thao tác của người dùng trang này.",
                                automatic ? "Thao tác bằng tay" : "Để bưu gửi mới tự đi",
                                all.size(),
                                rows,
                                messages));
    }

    private static <T> List<T> newestFirst(List<T> all) {
        var shown = new java.util.ArrayList<>(all.subList(Math.max(0, all.size() - SHOWN), all.size()));
        Collections.reverse(shown);
        return shown;
    }

    private static String row(Parcel parcel) {
        var receiver = parcel.order().path("receiver");
        var events = parcel.events().stream()
                .map(event -> "<li>%s %s %s</li>"
                        .formatted(
                                Html.time(OffsetDateTime.parse(
                                                event.path("occurredAt").asText())
                                        .toInstant()),
                                Html.text(ParcelStatus.valueOf(
                                                event.path("status").asText())
                                        .label()),
                                Html.text(detail(event))))
                .collect(Collectors.joining());
        return "<tr><td>%s%s</td><td>%s</td><td>%s<br>%s</td><td><ol>%s</ol></td><td>%s</td></tr>"
                .formatted(
                        Html.text(parcel.trackingNumber()),
                        parcel.orderedTimes() > 1
                                ? "<br><span class=\"muted\">đặt %d lần</span>".formatted(parcel.orderedTimes())
                                : "",
                        Html.text(parcel.order().path("dossierCode").asText()),
                        Html.text(receiver.path("name").asText()),
                        Html.text(receiver.path("address").asText()),
                        events,
                        parcel.status().isFinal() ? "" : actions(parcel));
    }

    private static String detail(JsonNode event) {
        var attempt = event.has("attempt")
                ? "lần %d: ".formatted(event.path("attempt").asInt())
                : "";
        return attempt + event.path("receiverName").asText(event.path("reason").asText());
    }

    private static String actions(Parcel parcel) {
        var path = "/postal-carrier/parcels/" + parcel.trackingNumber() + "/";
        return Html.button(path + "picked-up", "Lấy hàng")
                + Html.button(path + "in-transit", "Vận chuyển")
                + Html.button(path + "delivered", "Phát")
                + Html.button(path + "failed", "Phát hỏng")
                + Html.button(path + "returned", "Chuyển hoàn")
                + Html.button(path + "lost", "Thất lạc")
                + Html.button(path + "damaged", "Hư hỏng")
                + Html.button(path + "refused", "Từ chối")
                + Html.button(path + "wrong-address", "Sai địa chỉ");
    }
}
