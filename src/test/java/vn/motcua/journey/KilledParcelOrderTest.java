package vn.motcua.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.motcua.testing.Caller;
import vn.motcua.testing.RunningApplication;
import vn.motcua.testing.RunningSimulators;
import vn.motcua.testing.Scans;
import vn.motcua.testing.TrialDatabase;

/** {@code kill -9} on either side of the call to the carrier; its count of parcels is what matters. */
@Tag("full")
class KilledParcelOrderTest {

    private static final String ENGINE = "/camunda/api/engine/engine/default";

    @TempDir
    Path directory;

    @Test
    void an_order_written_and_not_sent_and_one_sent_and_not_noted_are_one_parcel() {
        var port = RunningApplication.freePort();
        try (var outside = RunningSimulators.telling(URI.create("http://127.0.0.1:" + port))) {
            try (var first = start(port, outside, "--motcua.messaging.background=false")) {
                signByPost(first);
                database().await("outbox_message where type = 'parcel.ordered'");
                first.kill();
            }
            assertThat(parcels(outside)).isEmpty();

            outside.ail("postal-carrier", "TIMEOUT_AFTER_ACCEPTING", 0, 1);
            try (var second = start(port, outside, "--motcua.messaging.lease=30s")) {
                outside.stateWhen(state -> state.at("/postalCarrier/parcels").size() == 1);
                second.kill();
            }

            outside.ail("postal-carrier", "NORMAL", 0, 1);
            try (var third = start(port, outside)) {
                database().await("postal_order where tracking_number is not null");
                database().await("outbox_message where type = 'parcel.ordered' and state = 'DELIVERED'");
                assertThat(parcels(outside)).hasSize(1);
                var tracking = parcels(outside).get(0).path("trackingNumber").asText();
                outside.post("/postal-carrier/parcels/%s/delivered".formatted(tracking), "{\"detail\":\"\"}");
                database().await("dossier where status = 10");
                third.kill();
            }
        }
    }

    private RunningApplication start(int port, RunningSimulators outside, String... more) {
        var properties = new ArrayList<>(List.of(
                "--motcua.partners.postal-carrier.url=" + outside.uri("/postal-carrier"),
                "--motcua.partners.postal-carrier.secret=" + RunningSimulators.CARRIER_SECRET));
        properties.addAll(List.of(more));
        return RunningApplication.at(port, directory, properties.toArray(String[]::new));
    }

    private void signByPost(RunningApplication application) {
        var desk = Caller.of(application, "thanh-quang.desk-1");
        var dossier = desk.post(
                        "/api/dossiers",
                        Map.of(
                                "procedure", "birth-registration",
                                "channel", "DESK",
                                "returnMode", "POST",
                                "shownPapers", new String[] {"declaration", "identity-paper"},
                                "filer", Map.of("name", "Nguyễn Văn Thử", "address", "Thôn 1, xã Thanh Quang")))
                .at("id");
        desk.post("/api/dossiers/%s/accept".formatted(dossier), Map.of());
        var specialist = Caller.of(application, "thanh-quang.ho-tich");
        var review = "/task/" + task("UserTask_Review");
        answered(specialist.post(ENGINE + review + "/claim", Map.of("userId", "thanh-quang.ho-tich")));
        submit(specialist, review, Map.of("reviewOutcome", "ELIGIBLE", "opinion", "Đủ điều kiện, đề nghị ký."));
        var leader = Caller.of(application, "thanh-quang.chairman");
        assertThat(leader.upload(
                                "/api/dossiers/%s/documents?documentKey=result&purpose=RESULT".formatted(dossier),
                                "ket-qua.pdf",
                                Scans.pdf())
                        .status())
                .isEqualTo(201);
        submit(
                leader,
                "/task/" + task("UserTask_Signing"),
                Map.of("signingOutcome", "SIGNED", "resultNumber", "1/2026", "resultDate", today()));
    }

    private static void submit(Caller caller, String task, Map<String, Object> fields) {
        var variables = new LinkedHashMap<String, Object>();
        fields.forEach((name, value) -> variables.put(name, Map.of("value", value)));
        answered(caller.post(ENGINE + task + "/submit-form", Map.of("variables", variables)));
    }

    private static void answered(Caller.Answer answer) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(204);
    }

    private String task(String key) {
        return database().text("select id_ from act_ru_task where task_def_key_ = '%s'".formatted(key));
    }

    private String today() {
        return database()
                .text("select to_char(accepted_at at time zone 'Asia/Ho_Chi_Minh', 'YYYY-MM-DD') from dossier");
    }

    private TrialDatabase database() {
        return new TrialDatabase(directory);
    }

    private static JsonNode parcels(RunningSimulators outside) {
        return outside.state().at("/postalCarrier/parcels");
    }
}
