package vn.motcua.simulators.linked;

import java.time.OffsetDateTime;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.motcua.simulators.web.AskedRequest;
import vn.motcua.simulators.web.FaultPages;
import vn.motcua.simulators.web.Html;
import vn.motcua.simulators.web.Partner;
import vn.motcua.simulators.web.Response;

/** The authority's counter: every request with what can be answered to it. */
final class LinkedPages {

    private static final int SHOWN = 200;

    private final String name;
    private final String title;
    private final Partner partner;
    private final FaultPages faults;

    LinkedPages(String name, String title, Partner partner, FaultPages faults) {
        this.name = name;
        this.title = title;
        this.partner = partner;
        this.faults = faults;
    }

    Response overview(LinkedAuthority.Manner manner, List<AskedRequest> all) {
        var newest = new java.util.ArrayList<>(all.subList(Math.max(0, all.size() - SHOWN), all.size()));
        Collections.reverse(newest);
        return Html.page(
                title,
                """
                %s
                <form method="post" action="/%s/manner" class="bar">
                <label>Yêu cầu mới <select name="manner">%s</select></label><button>Đặt</button></form>
                <h2>Yêu cầu đã nhận (%d)</h2>
                <table><thead><tr><th>Hồ sơ</th><th>Việc</th><th>Người đứng tên</th><th>Hạn</th><th>Đôn đốc</th><th>Đã trả lời</th><th>Thao tác</th></tr></thead><tbody>%s</tbody></table>
                <h2>Thông báo gửi Một Cửa</h2>
                <table><thead><tr><th>Yêu cầu</th><th>Số lần gửi</th><th>Đã nhận</th><th>Trả lời gần nhất</th><th></th></tr></thead><tbody>%s</tbody></table>
                """
                        .formatted(
                                faults.html(),
                                name,
                                manners(manner),
                                all.size(),
                                newest.stream().map(this::row).collect(Collectors.joining()),
                                partner.outbox().messages().stream()
                                        .map(message -> message.row(name))
                                        .collect(Collectors.joining())));
    }

    private static String manners(LinkedAuthority.Manner now) {
        return Stream.of(LinkedAuthority.Manner.values())
                .map(manner -> "<option value=\"%s\"%s>%s</option>"
                        .formatted(manner.name(), manner == now ? " selected" : "", Html.text(manner.label())))
                .collect(Collectors.joining());
    }

    private String row(AskedRequest request) {
        var asked = request.asked();
        var path = "/%s/answers/%s/".formatted(name, request.id());
        return "<tr><td>%s</td><td>%s</td><td>%s</td><td>%s</td><td>%d</td><td>%s</td><td>%s%s</td></tr>"
                .formatted(
                        Html.text(asked.path("dossierCode").asText()),
                        Html.text(asked.path("label").asText()),
                        Html.text(asked.path("subject").path("name").asText()),
                        Html.time(OffsetDateTime.parse(asked.path("dueAt").asText())
                                .toInstant()),
                        request.reminders(),
                        request.answers().stream()
                                .map(answer -> Html.text(
                                        answer.path("result").asText().equals("GRANTED")
                                                ? "Giải quyết, số "
                                                        + answer.path("number").asText()
                                                : "Từ chối: "
                                                        + answer.path("reason").asText()))
                                .collect(Collectors.joining("<br>")),
                        Html.button(path + "granted", "Giải quyết"),
                        Html.button(path + "refused", "Từ chối"));
    }
}
