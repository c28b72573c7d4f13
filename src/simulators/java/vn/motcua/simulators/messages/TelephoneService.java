package vn.motcua.simulators.messages;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.motcua.simulators.web.FaultPages;
import vn.motcua.simulators.web.Html;
import vn.motcua.simulators.web.Json;
import vn.motcua.simulators.web.Partner;
import vn.motcua.simulators.web.Request;
import vn.motcua.simulators.web.Response;
import vn.motcua.simulators.web.Web;

/** Takes messages for telephones, each once, except for the numbers it was told to refuse; shows what it took. */
public final class TelephoneService {

    public static final String SMS_GATEWAY = "sms-gateway";
    public static final String ZALO = "zalo";

    private static final int SHOWN = 200;

    private final String name;
    private final String title;
    private final String path;
    private final List<String> required;
    private final String refusal;
    private final Partner partner;
    private final FaultPages faults;
    private final Map<String, TakenMessage> taken = new LinkedHashMap<>();
    private final TreeSet<String> refusedNumbers = new TreeSet<>();
    private int refused;
    private int repeated;

    private TelephoneService(
            String name, String title, String path, List<String> required, String refusal, Partner partner) {
        this.name = name;
        this.title = title;
        this.path = path;
        this.required = required;
        this.refusal = refusal;
        this.partner = partner;
        this.faults = new FaultPages(partner.faults(), name);
    }

    public static TelephoneService smsGateway(Partner partner) {
        return new TelephoneService(
                SMS_GATEWAY,
                "Tin nhắn SMS",
                "/messages",
                List.of("text", "parts"),
                "Thuê bao không nhận tin.",
                partner);
    }

    public static TelephoneService zalo(Partner partner) {
        return new TelephoneService(
                ZALO,
                "Zalo",
                "/notifications",
                List.of("template", "parameters"),
                "Số này không dùng Zalo hoặc không nhận tin của cơ quan.",
                partner);
    }

    public void serve(Web web) {
        web.post("/" + name + path, partner.signed(this::take));
        faults.serve(web);
        web.get("/" + name, request -> page());
        web.get("/" + name + "/state", request -> Response.json(state()));
        web.post("/" + name + "/refused", this::refuse);
    }

    private synchronized Response take(Request request) throws IOException {
        var body = Json.read(request.body());
        var id = body.path("messageId").asText("");
        if (id.isBlank() || !id.equals(request.header("Idempotency-Key").orElse(""))) {
            return Response.problem(400, "Không đọc được", "Idempotency-Key phải có và bằng messageId.");
        }
        for (var field :
                Stream.concat(Stream.of("to", "agency"), required.stream()).toList()) {
            if (body.path(field).isMissingNode() || body.path(field).isNull()) {
                return Response.problem(400, "Không đọc được", "Thiếu «%s».".formatted(field));
            }
        }
        var known = taken.get(id);
        if (known != null) {
            repeated++;
            taken.put(id, known.again());
            return Response.json(200, Map.of("messageId", id));
        }
        if (refusedNumbers.contains(body.path("to").asText())) {
            refused++;
            return Response.problem(422, "Không gửi", refusal);
        }
        taken.put(id, new TakenMessage(id, body, partner.clock().instant(), 1));
        return Response.json(202, Map.of("messageId", id));
    }

    /** {@code numbers}: those refused from now on, as {@code +84912345678}, divided by blanks or commas. */
    private synchronized Response refuse(Request request) throws IOException {
        refusedNumbers.clear();
        request.fields().getOrDefault("numbers", List.of()).stream()
                .flatMap(text -> Stream.of(text.split("[\\s,;]+")))
                .filter(text -> !text.isBlank())
                .forEach(refusedNumbers::add);
        return request.isJson() ? Response.json(refusedNumbers) : Response.seeOther("/" + name);
    }

    private synchronized Response page() {
        var newest = new ArrayList<>(taken.values());
        Collections.reverse(newest);
        var rows = newest.stream().limit(SHOWN).map(this::row).collect(Collectors.joining());
        return Html.page(
                title,
                """
                %s
                <form method="post" action="/%s/refused" class="bar"><label>Số không nhận tin (dạng +84912345678, cách nhau bằng dấu phẩy)
                <input name="numbers" size="50" value="%s"></label><button>Đặt</button><span class="muted">Đã từ chối %d lần</span></form>
                <h2>Tin đã nhận để gửi (%d)</h2>
                <table><thead><tr><th>Lúc</th><th>Gửi tới</th><th>Cơ quan</th><th>Nội dung</th><th>Số lần nhận</th></tr></thead><tbody>%s</tbody></table>
                """
                        .formatted(
                                faults.html(),
                                name,
                                Html.text(String.join(", ", refusedNumbers)),
                                refused,
                                taken.size(),
                                rows));
    }

    private String row(TakenMessage message) {
        var body = message.body();
        return "<tr><td>%s</td><td>%s</td><td>%s</td><td>%s</td><td>%d</td></tr>"
                .formatted(
                        Html.time(message.at()),
                        Html.text(body.path("to").asText()),
                        Html.text(body.path("agency").asText()),
                        body.has("text") ? sms(body) : template(body),
                        message.times());
    }

    private static String sms(JsonNode body) {
        return "%s<br><span class=\"muted\">%d ký tự, %d tin</span>"
                .formatted(
                        Html.text(body.path("text").asText()),
                        body.path("text").asText().length(),
                        body.path("parts").asInt());
    }

    private static String template(JsonNode body) {
        var parameters = new StringBuilder();
        body.path("parameters")
                .fields()
                .forEachRemaining(field -> parameters.append("<br>%s: %s"
                        .formatted(
                                Html.text(field.getKey()),
                                Html.text(field.getValue().asText()))));
        return "<strong>%s</strong>%s".formatted(Html.text(body.path("template").asText()), parameters);
    }

    /** Counters and every message taken. */
    public synchronized Map<String, Object> state() {
        var state = new LinkedHashMap<>(partner.state());
        state.put("taken", taken.size());
        state.put("repeated", repeated);
        state.put("refusedMessages", refused);
        state.put("refusedNumbers", List.copyOf(refusedNumbers));
        state.put(
                name.equals(ZALO) ? "notifications" : "texts",
                taken.values().stream().map(TakenMessage::shown).toList());
        return state;
    }

    public synchronized void clear() {
        partner.clear();
        taken.clear();
        refusedNumbers.clear();
        refused = 0;
        repeated = 0;
    }
}
