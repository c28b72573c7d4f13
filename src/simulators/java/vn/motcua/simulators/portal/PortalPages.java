package vn.motcua.simulators.portal;

import java.io.IOException;
import java.util.stream.Collectors;
import vn.motcua.simulators.web.FaultPages;
import vn.motcua.simulators.web.Html;
import vn.motcua.simulators.web.Json;
import vn.motcua.simulators.web.Partner;
import vn.motcua.simulators.web.Request;
import vn.motcua.simulators.web.Response;
import vn.motcua.simulators.web.Web;

/** The portal for people: file, watch, add, press twice. */
final class PortalPages {

    private static final int SHOWN = 200;

    private final Catalogue catalogue;
    private final PortalDossiers dossiers;
    private final Partner partner;
    private final FaultPages faults;

    PortalPages(Catalogue catalogue, PortalDossiers dossiers, Partner partner, FaultPages faults) {
        this.catalogue = catalogue;
        this.dossiers = dossiers;
        this.partner = partner;
        this.faults = faults;
    }

    void serve(Web web) {
        web.get("/national-portal", request -> overview());
        web.get("/national-portal/file/{procedure}", this::form);
        web.get("/national-portal/dossiers/{code}", this::dossier);
        web.get("/national-portal/dossiers/{code}/receipt.pdf", this::receipt);
    }

    private Response receipt(Request request) {
        return dossiers.find(request.variable("code"))
                .map(PortalDossier::receipt)
                .map(receipt -> Response.file("application/pdf", receipt.pdf()))
                .orElseGet(() -> Response.problem(404, "Không có", "Hồ sơ chưa có giấy tiếp nhận."));
    }

    private Response overview() {
        var all = dossiers.all();
        var rows = all.subList(Math.max(0, all.size() - SHOWN), all.size()).stream()
                .map(this::row)
                .collect(Collectors.joining());
        var procedures = catalogue
                .procedures()
                .map(procedure -> "<li><a href=\"/national-portal/file/%s\">%s</a> <span class=\"muted\">%s</span></li>"
                        .formatted(procedure.key(), Html.text(procedure.name()), procedure.code()))
                .collect(Collectors.joining());
        var rejections = PortalCalls.rejections().stream()
                .map("<option>%s</option>"::formatted)
                .collect(Collectors.joining());
        return Html.page(
                "Cổng Dịch vụ công quốc gia",
                """
                %s
                <form method="post" action="/national-portal/reject-next" class="bar">
                <label>Từ chối lần gọi tới với mã lỗi <select name="ma_loi">%s</select></label><button>Đặt</button></form>
                <h2>Nộp hồ sơ</h2><ul>%s</ul>
                <h2>Hồ sơ (%d)</h2>
                <table><thead><tr><th>Mã trên Cổng</th><th>Mã hồ sơ</th><th>Thủ tục</th><th>Trạng thái</th><th>Gửi sang Một Cửa</th></tr></thead>
                <tbody>%s</tbody></table>
                """
                        .formatted(faults.html(), rejections, procedures, all.size(), rows));
    }

    private String row(PortalDossier dossier) {
        var code = dossier.portalCode().isEmpty() ? dossier.code() : dossier.portalCode();
        var content = dossier.filed() != null
                ? dossier.filed()
                : dossier.told().stream()
                        .findFirst()
                        .map(PortalDossier.Told::content)
                        .orElseGet(Json::object);
        return "<tr><td><a href=\"/national-portal/dossiers/%s\">%s</a></td><td>%s</td><td>%s</td><td>%s</td><td>%s</td></tr>"
                .formatted(
                        Html.text(code),
                        Html.text(code),
                        Html.text(dossier.code()),
                        Html.text(content.path("TenTTHC").asText()),
                        Html.text(Progress.name(String.valueOf(dossier.status()))),
                        messages(dossier));
    }

    private String messages(PortalDossier dossier) {
        return partner.outbox().messages().stream()
                .filter(message -> message.subject().equals(dossier.portalCode()))
                .map(message -> "%s: %s"
                        .formatted(
                                message.path().endsWith("/supplements") ? "bổ sung" : "hồ sơ",
                                message.taken() > 0
                                        ? "đã nhận"
                                        : "<span class=\"wrong\">chưa nhận (%d lần, mã %d) %s</span>"
                                                .formatted(
                                                        message.attempts(),
                                                        message.lastStatus(),
                                                        Html.text(message.lastAnswer()))))
                .collect(Collectors.joining("<br>"));
    }

    private Response form(Request request) throws IOException {
        var procedure = catalogue.procedure(request.variable("procedure"));
        var authorities = catalogue
                .authorities()
                .map(authority -> "<option value=\"%s\"%s>%s</option>"
                        .formatted(
                                authority.code(),
                                authority.id().equals("xa-thanh-quang") ? " selected" : "",
                                Html.text(authority.name())))
                .collect(Collectors.joining());
        var documents = procedure.documents().stream()
                .filter(document -> !document.present())
                .map(document -> "<label><input type=\"checkbox\" name=\"documents\" value=\"%s\"%s> %s</label>"
                        .formatted(document.key(), document.required() ? " checked" : "", Html.text(document.name())))
                .collect(Collectors.joining());
        return Html.page(
                "Nộp hồ sơ: " + procedure.name(),
                """
                <form method="post" action="/national-portal/dossiers" class="fields">
                <input type="hidden" name="procedure" value="%s">
                <label>Cơ quan giải quyết <select name="authority">%s</select></label>
                <label>Nhận kết quả <select name="returnMode"><option value="0">Trực tiếp</option><option value="1">Qua bưu chính</option><option value="2">Bản điện tử</option></select></label>
                <label>Mã nơi trả kết quả, nếu khác nơi giải quyết <input name="returnCode" placeholder="000.00.42.H24"></label>
                <label>Người nộp <input name="filerName" value="Nguyễn Văn Thử" required></label>
                <label>Số định danh <input name="filerIdentityNumber" placeholder="tự sinh"></label>
                <label>Địa chỉ <input name="filerAddress" value="Thôn 1, xã Thanh Quang, thành phố Hải Phòng"></label>
                <label>Điện thoại <input name="filerPhone" value="0900000000"></label>
                <label>Thư điện tử <input name="filerEmail" value="nguoi-thu@example.vn"></label>
                <label>Chủ hồ sơ, nếu nộp thay <input name="ownerName"></label>
                <label>Giấy ủy quyền, nếu nộp thay <input name="authorityPaper"></label>
                <label>Số hồ sơ giống nhau <input name="count" type="number" min="1" max="5000" value="1"></label>
                <div class="wide">Giấy tờ đính kèm (tệp PDF nhỏ tự sinh) <input type="hidden" name="documents" value="">%s</div>
                <label class="wide">Dữ liệu kê khai (JSON) <textarea name="declared" rows="10">%s</textarea></label>
                <div class="wide"><button>Nộp hồ sơ</button></div></form>
                """
                        .formatted(
                                Html.text(procedure.key()),
                                authorities,
                                documents,
                                Html.text(Json.pretty(Filing.sample(procedure.key())))));
    }

    private Response dossier(Request request) {
        var dossier = dossiers.find(request.variable("code"))
                .orElseThrow(() -> new IllegalArgumentException("Không có hồ sơ này."));
        var path = "/national-portal/dossiers/" + dossier.portalCode();
        var told = dossier.told().stream()
                .map(call ->
                        "<tr><td>%s</td><td>%s</td><td>%s</td><td><details><summary>%s</summary><pre>%s</pre></details></td></tr>"
                                .formatted(
                                        call.at(),
                                        call.service(),
                                        call.status().isEmpty() ? "" : Html.text(Progress.name(call.status())),
                                        Html.text(call.content()
                                                .path("NoiDungXuLy")
                                                .asText(call.content()
                                                        .path("NoiDungBoSung")
                                                        .asText("Nội dung"))),
                                        Html.text(Json.pretty(call.content()))))
                .collect(Collectors.joining());
        var actions = dossier.filed() == null
                ? ""
                : """
                  <h2>Người nộp</h2>
                  <form method="post" action="%1$s/supplements" class="bar"><label>Nội dung <input name="text" size="40" value="Tôi gửi bổ sung giấy tờ theo yêu cầu."></label>
                  <label>Mã giấy tờ <input name="document" placeholder="supplement"></label><button>Gửi bổ sung</button></form>
                  <p>%2$s %3$s</p>
                  <details><summary>Nội dung đã nộp</summary><pre>%4$s</pre></details>
                  """
                        .formatted(
                                path,
                                Html.button(path + "/file-again", "Nộp lại (thông điệp mới)"),
                                Html.button(path + "/repeat", "Gửi lặp (cùng thông điệp)"),
                                Html.text(Json.pretty(dossier.filed())));
        return Html.page(
                "Hồ sơ " + request.variable("code"),
                """
                <p>Trạng thái: <strong>%s</strong>. Mã hồ sơ của Một Cửa: <strong>%s</strong>. %s</p>%s%s
                <h2>Một Cửa đã báo</h2>
                <table><thead><tr><th>Thời điểm</th><th>Dịch vụ</th><th>Trạng thái</th><th>Nội dung</th></tr></thead><tbody>%s</tbody></table>
                """
                        .formatted(
                                Html.text(Progress.name(String.valueOf(dossier.status()))),
                                Html.text(dossier.code().isEmpty() ? "chưa có" : dossier.code()),
                                messages(dossier),
                                receipt(dossier, path),
                                actions,
                                told));
    }

    private static String receipt(PortalDossier dossier, String path) {
        return dossier.receipt() == null
                ? ""
                : "<p><a href=\"%s/receipt.pdf\" download=\"%s\">Tải giấy tiếp nhận và hẹn trả kết quả (PDF, %d kB)</a></p>"
                        .formatted(
                                path,
                                Html.text(dossier.receipt().fileName()),
                                (dossier.receipt().pdf().length + 1023) / 1024);
    }
}
