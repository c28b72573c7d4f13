package vn.motcua.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.testing.ADossier.aDossier;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.motcua.dossier.DossierId;
import vn.motcua.procedure.Step;
import vn.motcua.testing.Counter;
import vn.motcua.testing.Eyes;
import vn.motcua.testing.Messenger;
import vn.motcua.testing.Office;
import vn.motcua.testing.PortalTest;
import vn.motcua.testing.StubPortal;
import vn.motcua.testing.Worker;

/** The national portal learns that money is owed when the clock stops for it, and that it is not any more. */
@PortalTest
class PaymentToldToPortalTest {

    @Autowired
    Counter counter;

    @Autowired
    Office time;

    @Autowired
    Eyes then;

    @Autowired
    Messenger messenger;

    private final StubPortal portal = StubPortal.get();
    private Worker desk;
    private Worker specialist;
    private DossierId dossier;

    @BeforeEach
    void a_certificate_is_taken_up_on_monday() {
        messenger.carriesEverything();
        portal.clear();
        time.itIs("2026-10-05T09:00");
        desk = counter.worker("thanh-quang.desk-1");
        specialist = counter.worker("thanh-quang.ho-tich");
        dossier = desk.registers(aDossier().of("marital-status-certificate"));
        desk.accepts(dossier);
        specialist.claims(dossier, Step.REVIEW);
    }

    @Test
    void status_6_stands_from_the_notice_to_the_proof() {
        specialist.refersPayment(dossier);
        messenger.carriesEverything();
        assertThat(statuses()).doesNotContain("6");

        desk.recordsPaymentNotice(dossier, "15.000", null);
        messenger.carriesEverything();
        assertThat(lastStatus()).isEqualTo("6");

        time.itIs("2026-10-06T09:00");
        desk.takesPayment(dossier, "15.000");
        messenger.carriesEverything();
        assertThat(lastStatus()).isEqualTo("4");
    }

    @Test
    void a_last_day_that_moves_is_told_once_with_the_new_day_and_without_the_reason() {
        specialist.asksPayment(dossier, "15.000", "2026-10-09");
        time.itIs("2026-10-12T09:00");
        time.letDueJobsRun(dossier);
        messenger.carriesEverything();
        portal.clear();

        desk.submits(
                dossier,
                "UserTask_AwaitPayment",
                Map.of("paymentOutcome", "WAIT", "waitUntil", "2026-10-16", "waitReason", "Người nộp đang đi viện."));
        messenger.carriesEverything();

        assertThat(portal.heard())
                .extracting(call -> call.at("NoiDungXuLy"))
                .filteredOn(text -> text != null)
                .singleElement()
                .asString()
                .startsWith("Chờ nộp tiền thêm. Hạn nộp: ")
                .contains("16/10/2026")
                .doesNotContain("đi viện");
    }

    private String lastStatus() {
        return statuses().get(statuses().size() - 1);
    }

    private List<String> statuses() {
        var code = then.on(dossier).row().code().value();
        return portal.heard().stream()
                .filter(call -> code.equals(call.at("MaHoSo")))
                .map(call -> call.at("TrangThai") == null ? call.at("TrangThaiHoSo") : call.at("TrangThai"))
                .toList();
    }
}
