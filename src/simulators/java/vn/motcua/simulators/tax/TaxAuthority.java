package vn.motcua.simulators.tax;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.motcua.simulators.web.AskedRequest;
import vn.motcua.simulators.web.AskedRequests;
import vn.motcua.simulators.web.FaultPages;
import vn.motcua.simulators.web.Json;
import vn.motcua.simulators.web.Partner;
import vn.motcua.simulators.web.Request;
import vn.motcua.simulators.web.Response;
import vn.motcua.simulators.web.Web;

/** A tax office in miniature: takes each slip once, and sends its notice at once, when somebody presses a button, or never. */
public final class TaxAuthority {

    public static final String NAME = "tax-authority";

    private static final String WEBHOOK = "/api/webhooks/tax";
    private static final List<String> REQUIRED =
            List.of("requestId", "slipNumber", "slipDate", "dossierCode", "content", "dueAt");
    private static final String PAY_TO =
            "Kho bạc Nhà nước khu vực III, tài khoản thu ngân sách 7111; hoặc nộp trực tuyến trên Cổng Dịch vụ công quốc gia";

    /** What becomes of a slip nobody has touched. */
    enum Manner {
        SILENT("Chờ người dùng trang này ra thông báo"),
        NOTICE("Tự ra thông báo ngay"),
        EXEMPT("Tự trả lời không phải nộp ngay");

        private final String label;

        Manner(String label) {
            this.label = label;
        }

        String label() {
            return label;
        }
    }

    private final Partner partner;
    private final AskedRequests slips = new AskedRequests();
    private final FaultPages faults;
    private final TaxPages pages;
    private volatile Manner manner = Manner.SILENT;

    public TaxAuthority(Partner partner) {
        this.partner = partner;
        this.faults = new FaultPages(partner.faults(), NAME);
        this.pages = new TaxPages(partner, faults);
    }

    public void serve(Web web) {
        var root = "/" + NAME;
        web.get(root, request -> pages.overview(manner, slips.all()));
        web.get(root + "/state", request -> Response.json(state()));
        web.post(root + "/manner", this::behave);
        web.post(root + "/requests", partner.signed(this::take));
        web.post(
                root + "/requests/{id}/reminders",
                partner.signed(request -> Response.json(
                        202,
                        Map.of("reminders", slips.find(request.variable("id")).remind()))));
        web.post(root + "/notices/{id}", this::notice);
        web.post(root + "/exemptions/{id}", request -> {
            var slip = slips.find(request.variable("id"));
            tell(slip, exempt(slip));
            return Response.seeOther(root);
        });
        web.post(root + "/messages/{id}/repeat", request -> {
            partner.outbox().repeat(UUID.fromString(request.variable("id")));
            return Response.seeOther(root);
        });
        faults.serve(web);
    }

    private Response take(Request request) throws IOException {
        var asked = Json.read(request.body());
        var missing = AskedRequests.missing(asked, REQUIRED);
        if (missing.isPresent()) {
            return Response.problem(
                    400, "Không đọc được", "Phiếu chuyển thông tin thiếu «%s».".formatted(missing.get()));
        }
        slips.take(asked).ifPresent(this::answerAtOnce);
        return Response.json(
                202,
                Map.of("reference", "PCTT-" + asked.path("requestId").asText().substring(0, 8)));
    }

    private void answerAtOnce(AskedRequest slip) {
        switch (manner) {
            case NOTICE -> tell(slip, notice(slip, 12_500_000, 2_500_000));
            case EXEMPT -> tell(slip, exempt(slip));
            case SILENT -> {}
        }
    }

    /** {@code POST /tax-authority/notices/<request>} with {@code income} and {@code registration}, in đồng. */
    private Response notice(Request request) throws IOException {
        var slip = slips.find(request.variable("id"));
        tell(slip, notice(slip, amount(request, "income"), amount(request, "registration")));
        return request.isJson() ? Response.json(slip.shown()) : Response.seeOther("/" + NAME);
    }

    private static long amount(Request request, String field) throws IOException {
        return Long.parseLong(request.field(field).orElse("0").replaceAll("[., ]", ""));
    }

    private void tell(AskedRequest slip, JsonNode answer) {
        slip.answer(answer);
        partner.outbox().send(slip.id(), WEBHOOK, answer);
    }

    private JsonNode notice(AskedRequest slip, long income, long registration) {
        var now = partner.clock().now();
        var answer = Json.object();
        answer.put("requestId", slip.id());
        answer.put("result", "NOTICE");
        answer.put("number", "%d/TB-TCS".formatted(slip.answers().size() + 301));
        answer.put("date", now.toLocalDate().toString());
        var amounts = answer.putArray("amounts");
        if (income > 0) {
            amounts.addObject().put("name", "Thuế thu nhập cá nhân").put("amount", income);
        }
        if (registration > 0) {
            amounts.addObject().put("name", "Lệ phí trước bạ").put("amount", registration);
        }
        answer.put("payTo", PAY_TO);
        answer.put("decidedAt", now.toOffsetDateTime().toString());
        return answer;
    }

    private JsonNode exempt(AskedRequest slip) {
        var answer = Json.object();
        answer.put("requestId", slip.id());
        answer.put("result", "NOT_OWED");
        answer.put("reason", "Chuyển quyền giữa cha mẹ và con, được miễn thuế thu nhập cá nhân và lệ phí trước bạ");
        answer.put("decidedAt", partner.clock().now().toOffsetDateTime().toString());
        return answer;
    }

    private Response behave(Request request) throws IOException {
        manner = Manner.valueOf(
                request.field("manner").orElseThrow(() -> new IllegalArgumentException("Thiếu «manner».")));
        return request.isJson() ? Response.json(Map.of("manner", manner)) : Response.seeOther("/" + NAME);
    }

    /** Counters and every slip with its answers. */
    public Map<String, Object> state() {
        var state = new LinkedHashMap<>(partner.state());
        state.put("manner", manner.name());
        state.put("slips", slips.all().stream().map(AskedRequest::shown).toList());
        return state;
    }

    public void clear() {
        partner.clear();
        slips.clear();
        manner = Manner.SILENT;
    }
}
