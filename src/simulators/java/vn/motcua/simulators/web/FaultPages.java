package vn.motcua.simulators.web;

import java.io.IOException;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The fault switch as a part of a simulator's page and as its API. */
public final class FaultPages {

    private final FaultSwitch faults;
    private final String simulator;

    public FaultPages(FaultSwitch faults, String simulator) {
        this.faults = faults;
        this.simulator = simulator;
    }

    public void serve(Web web) {
        web.get("/" + simulator + "/faults", request -> Response.json(faults.setting()));
        web.post("/" + simulator + "/faults", this::change);
    }

    private Response change(Request request) throws IOException {
        var now = faults.setting();
        faults.set(new FaultSwitch.Setting(
                FaultSwitch.Mode.valueOf(
                        request.field("mode").orElseThrow(() -> new IllegalArgumentException("Thiếu «mode»."))),
                request.field("seconds").map(Integer::parseInt).orElse(now.seconds()),
                request.field("seed").map(Long::parseLong).orElse(now.seed())));
        return request.isJson() ? Response.json(faults.setting()) : Response.seeOther("/" + simulator);
    }

    /** The switch, to stand on the simulator's page. */
    public String html() {
        var now = faults.setting();
        var options = Stream.of(FaultSwitch.Mode.values())
                .map(mode -> "<option value=\"%s\"%s>%s</option>"
                        .formatted(mode.name(), mode == now.mode() ? " selected" : "", Html.text(mode.label())))
                .collect(Collectors.joining());
        return """
                <form method="post" action="/%s/faults" class="bar%s">
                <label>Sự cố <select name="mode">%s</select></label>
                <label>Số giây <input name="seconds" type="number" min="0" max="600" value="%d"></label>
                <label>Hạt giống ngẫu nhiên <input name="seed" type="number" value="%d"></label>
                <button>Đặt</button></form>
                """
                .formatted(
                        simulator,
                        now.mode() == FaultSwitch.Mode.NORMAL ? "" : " ailing",
                        options,
                        now.seconds(),
                        now.seed());
    }
}
