package vn.motcua.simulators.tax;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import vn.motcua.simulators.web.AskedRequest;
import vn.motcua.simulators.web.FaultPages;
import vn.motcua.simulators.web.Html;
import vn.motcua.simulators.web.Partner;
import vn.motcua.simulators.web.Response;

/** The tax office's counter: every slip, with the notice that can be sent for it. */
final class TaxPages {

    private static final int SHOWN = 200;

    private final Partner partner;
    private final FaultPages faults;

    TaxPages(Partner partner, FaultPages faults) {
        this.partner = partner;
        this.faults = faults;
    }

    Response overview(TaxAuthority.Manner manner, List<AskedRequest> all) {
        Collections.reverse(all);
        return Html.page(
                "Cơ quan thuế",
                """
                %s
                <form method="post" action="/tax-authority/manner" class="bar">
                <label>Phiếu mới <select name="manner">%s</select></label><button>Đặt</button></form>
                <h2>Phiếu chuyển thông tin đã nhận (%d)</h2>
                <table><thead><tr><th>Phiếu</th><th>Hồ sơ</th><th>Người nộp thuế</th><th>Thông tin địa chính</th><th>Hạn ra thông báo</th><th>Đôn đốc</th><th>Đã trả lời</th><th>Thao tác</th></tr></thead><tbody>%s</tbody></table>
                <h2>Thông báo gửi Một Cửa</h2>
                <table><thead><tr><th>Phiếu</th><th>Số lần gửi</th><th>Đã nhận</th><th>Trả lời gần nhất</th><th></th></tr></thead><tbody>%s</tbody></table>
                """
                        .formatted(
                                faults.html(),
                                Arrays.stream(TaxAuthority.Manner.values())
                                        .map(one -> "<option value=\"%s\"%s>%s</option>"
                                                .formatted(
                                                        one.name(),
                                                        one == manner ? " selected" : "",
                                                        Html.text(one.label())))
                                        .collect(Collectors.joining()),
                                all.size(),
                                all.stream().limit(SHOWN).map(TaxPages::row).collect(Collectors.joining()),
                                partner.outbox().messages().stream()
                                        .map(message -> message.row(TaxAuthority.NAME))
                                        .collect(Collectors.joining())));
    }

    private static String row(AskedRequest slip) {
        var asked = slip.asked();
        return """
                <tr><td>%s</td><td>%s</td><td>%s</td><td>%s</td><td>%s</td><td>%d</td><td>%s</td><td>
                <form method="post" action="/tax-authority/notices/%s">
                <label>Thuế TNCN <input name="income" value="12500000" size="10"></label>
                <label>Lệ phí trước bạ <input name="registration" value="2500000" size="10"></label>
                <button>Ra thông báo</button></form>%s</td></tr>"""
                .formatted(
                        Html.text(asked.path("slipNumber").asText()),
                        Html.text(asked.path("dossierCode").asText()),
                        Html.text(asked.path("taxpayer").path("name").asText()),
                        Html.text(asked.path("content").asText()),
                        Html.time(OffsetDateTime.parse(asked.path("dueAt").asText())
                                .toInstant()),
                        slip.reminders(),
                        slip.answers().stream().map(TaxPages::said).collect(Collectors.joining("<br>")),
                        slip.id(),
                        Html.button("/tax-authority/exemptions/" + slip.id(), "Không phải nộp"));
    }

    private static String said(JsonNode answer) {
        return Html.text(
                answer.path("result").asText().equals("NOTICE")
                        ? "Thông báo số " + answer.path("number").asText()
                        : "Không phải nộp: " + answer.path("reason").asText());
    }
}
