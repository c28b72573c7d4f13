package vn.motcua.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.testing.ADossier.aDossier;

import io.micrometer.core.instrument.MeterRegistry;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.motcua.dossier.DossierRegister;
import vn.motcua.procedure.Step;
import vn.motcua.testing.Caller;
import vn.motcua.testing.Counter;
import vn.motcua.testing.Http;
import vn.motcua.testing.MotCuaTest;
import vn.motcua.testing.Office;

/** The operators' page «Đối chiếu» in the whole application, and what keeps it empty. */
@MotCuaTest
class DifferencesTest {

    private static final String PAGE = "/desk/differences";
    private static final String OPERATOR = "hai-phong.operator";

    @Autowired
    Http http;

    @Autowired
    Counter counter;

    @Autowired
    Office office;

    @Autowired
    RuntimeService runtime;

    @Autowired
    ManagementService management;

    @Autowired
    DossierRegister register;

    @Autowired
    MeterRegistry figures;

    @Test
    void an_operator_compares_finds_a_lost_instance_and_mends_it_on_the_page() {
        var desk = counter.worker("thanh-quang.desk-1");
        var dossier = counter.given(aDossier().ownedBy("Lê Thị Ánh Nguyệt").receivedAt("2026-11-23T09:00"), desk);
        desk.accepts(dossier);
        office.unchecked(() -> {
            runtime.deleteProcessInstance(instanceOf(dossier.toString()), "test", true);
            return null;
        });

        var browser = http.browser(OPERATOR);
        var found = post(browser, PAGE + "/compare");
        assertThat(found.text())
                .contains("Khởi động quy trình", dossier.toString())
                .doesNotContain("Ánh Nguyệt");
        assertThat(figures.get("motcua.register.differences")
                        .tag("kind", "MISSING_INSTANCE")
                        .gauge()
                        .value())
                .isPositive();
        var mend = Pattern.compile("(/desk/differences/[0-9a-f-]+/mend)")
                .matcher(found.text().substring(found.text().indexOf(dossier.toString())));
        assertThat(mend.find()).isTrue();
        assertThat(post(browser, mend.group(1)).text()).contains("Đã sửa").doesNotContain(dossier.toString());
        assertThat(counter.worker("thanh-quang.ho-tich").seesTasksOf(dossier)).hasSize(1);
    }

    @Test
    void the_page_is_for_operators() {
        for (var other : new String[] {"thanh-quang.desk-1", "thanh-quang.chairman", "hai-phong.designer"}) {
            assertThat(http.browser(other).get(PAGE).status()).isEqualTo(403);
            assertThat(post(http.browser(other), PAGE + "/compare").status()).isEqualTo(403);
        }
    }

    @Test
    void a_dossier_that_comes_under_a_longer_case_rings_at_its_new_date() {
        var desk = counter.worker("thanh-quang.desk-1");
        var dossier = counter.given(aDossier().of("marital-status-certificate").receivedAt("2026-11-23T09:00"), desk);
        desk.accepts(dossier);
        var first = register.get(dossier).dueAt();
        counter.worker("thanh-quang.ho-tich").claims(dossier, Step.REVIEW).asksOpinion(dossier, "xa-gia-loc");

        var due = register.get(dossier).dueAt();
        assertThat(due).isAfter(first);
        var bell = office.unchecked(() -> management
                .createJobQuery()
                .processInstanceId(instanceOf(dossier.toString()))
                .activityId("BoundaryEvent_DossierOverdue")
                .singleResult());
        assertThat(bell.getDuedate().toInstant()).isEqualTo(due);
        assertThat(post(http.browser(OPERATOR), PAGE + "/compare").text()).doesNotContain(dossier.toString());
    }

    private static Caller.Answer post(Caller browser, String path) {
        return browser.send("POST", path, "application/x-www-form-urlencoded", BodyPublishers.noBody());
    }

    private String instanceOf(String dossier) {
        return office.unchecked(() ->
                runtime
                        .createProcessInstanceQuery()
                        .processInstanceBusinessKey(dossier)
                        .rootProcessInstances()
                        .list()
                        .stream()
                        .filter(instance -> !instance.getProcessDefinitionId().startsWith("opinion:"))
                        .findFirst()
                        .orElseThrow()
                        .getId());
    }
}
