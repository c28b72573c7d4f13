package vn.motcua.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.motcua.dossier.DossierId;
import vn.motcua.testing.Certificates;
import vn.motcua.testing.Eyes;
import vn.motcua.testing.Http;
import vn.motcua.testing.MotCuaTest;
import vn.motcua.testing.Office;

/** Register and engine compared while money is owed. */
@MotCuaTest
class PaymentDifferencesTest {

    private static final String PAGE = "/desk/differences";

    @Autowired
    Certificates certificates;

    @Autowired
    Office time;

    @Autowired
    Eyes then;

    @Autowired
    Http http;

    @Autowired
    RuntimeService runtime;

    @Test
    void who_waits_for_money_stands_where_it_should_inside_and_outside() {
        var within = certificates.takenUp("2026-10-05T09:00");
        certificates.specialist().refersPayment(within);
        var outside = certificates.takenUp("2026-10-05T09:00");
        certificates.specialist().asksPayment(outside, "15.000", null);

        assertThat(send("/compare")).doesNotContain(within.toString(), outside.toString());
    }

    @Test
    void a_lost_wait_for_money_is_begun_again_and_ends_as_ever() {
        var dossier = certificates.takenUp("2026-10-05T09:00");
        certificates.specialist().asksPayment(dossier, "15.000", null);
        lose(dossier);

        var found = send("/compare");
        var link = Pattern.compile(PAGE + "(/[0-9a-f-]+/mend)")
                .matcher(found.substring(found.indexOf(dossier.toString())));
        assertThat(link.find()).isTrue();
        send(link.group(1));

        then.on(dossier).hasOpen("UserTask_AwaitPayment");
        certificates.desk().takesPayment(dossier, "15.000");
        then.on(dossier).hasOpen("UserTask_Review");
    }

    private void lose(DossierId dossier) {
        time.unchecked(() -> {
            runtime.deleteProcessInstance(
                    then.instance(dossier, "marital-status-certificate").getId(), "lost in a test");
            return null;
        });
    }

    private String send(String path) {
        return http.browser("hai-phong.operator")
                .send("POST", PAGE + path, "application/x-www-form-urlencoded", BodyPublishers.noBody())
                .text();
    }
}
