package vn.motcua.simulators.linked;

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

/** An authority in miniature: takes requests for its part, and grants or refuses at once, or when somebody presses a button. */
public final class LinkedAuthority {

    public static final String RESIDENCE_POLICE = "residence-police";
    public static final String SOCIAL_INSURANCE = "social-insurance";

    private static final List<String> REQUIRED = List.of("requestId", "branch", "dossierCode", "dueAt");

    /** What becomes of a request nobody has touched. */
    enum Manner {
        SILENT("Chờ người dùng trang này trả lời"),
        GRANT("Tự giải quyết ngay"),
        REFUSE("Tự từ chối ngay");

        private final String label;

        Manner(String label) {
            this.label = label;
        }

        String label() {
            return label;
        }
    }

    private final String name;
    private final String webhook;
    private final Partner partner;
    private final AskedRequests requests = new AskedRequests();
    private final FaultPages faults;
    private final LinkedPages pages;
    private volatile Manner manner = Manner.SILENT;

    /**
     * @param title Vietnamese, of its page
     * @param webhook where Một Cửa hears it
     */
    public LinkedAuthority(String name, String title, String webhook, Partner partner) {
        this.name = name;
        this.webhook = webhook;
        this.partner = partner;
        this.faults = new FaultPages(partner.faults(), name);
        this.pages = new LinkedPages(name, title, partner, faults);
    }

    public void serve(Web web) {
        var root = "/" + name;
        web.get(root, request -> pages.overview(manner, requests.all()));
        web.get(root + "/state", request -> Response.json(state()));
        web.post(root + "/manner", this::behave);
        web.post(root + "/requests", partner.signed(this::take));
        web.post(root + "/requests/{id}/reminders", partner.signed(this::remind));
        web.post(root + "/answers/{id}/{result}", this::answer);
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
            return Response.problem(400, "Không đọc được", "Thiếu «%s».".formatted(missing.get()));
        }
        var id = asked.path("requestId").asText();
        requests.take(asked)
                .filter(fresh -> manner != Manner.SILENT)
                .ifPresent(fresh -> tell(fresh, manner == Manner.GRANT ? "GRANTED" : "REFUSED", ""));
        return Response.json(202, Map.of("reference", "LT-" + id.substring(0, 8)));
    }

    private Response remind(Request request) {
        var known = requests.find(request.variable("id"));
        return Response.json(202, Map.of("reminders", known.remind()));
    }

    /** {@code POST /residence-police/answers/<request>/granted}, or {@code refused} with its {@code reason}. */
    private Response answer(Request request) throws IOException {
        var known = requests.find(request.variable("id"));
        tell(
                known,
                request.variable("result").toUpperCase(java.util.Locale.ROOT),
                request.field("reason").orElse(""));
        return request.isJson() ? Response.json(known.shown()) : Response.seeOther("/" + name);
    }

    private void tell(AskedRequest request, String result, String reason) {
        var answer = answerOf(request, result, reason);
        request.answer(answer);
        partner.outbox().send(request.id(), webhook, answer);
    }

    private JsonNode answerOf(AskedRequest request, String result, String reason) {
        var now = partner.clock().now();
        var answer = Json.object();
        answer.put("requestId", request.id());
        answer.put("result", result);
        if (result.equals("GRANTED")) {
            answer.put("number", "%d/TB".formatted(request.answers().size() + 101));
            answer.put("date", now.toLocalDate().toString());
        } else {
            answer.put("reason", reason.isBlank() ? "Thông tin của trẻ chưa khớp dữ liệu của cơ quan" : reason);
        }
        answer.put("decidedAt", now.toOffsetDateTime().toString());
        return answer;
    }

    private Response behave(Request request) throws IOException {
        manner = Manner.valueOf(
                request.field("manner").orElseThrow(() -> new IllegalArgumentException("Thiếu «manner».")));
        return request.isJson() ? Response.json(Map.of("manner", manner)) : Response.seeOther("/" + name);
    }

    /** Counters and every request with its answers. */
    public Map<String, Object> state() {
        var state = new LinkedHashMap<>(partner.state());
        state.put("manner", manner.name());
        state.put("requests", requests.all().stream().map(AskedRequest::shown).toList());
        return state;
    }

    public void clear() {
        partner.clear();
        requests.clear();
        manner = Manner.SILENT;
    }
}
