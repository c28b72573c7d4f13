package vn.motcua.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.testing.ADossier.aDossier;

import java.time.LocalDateTime;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.motcua.dossier.CorrectionGrounds;
import vn.motcua.dossier.DossierId;
import vn.motcua.dossier.RequestLateEntry;
import vn.motcua.shared.Vietnam;
import vn.motcua.testing.Counter;
import vn.motcua.testing.Http;
import vn.motcua.testing.MotCuaTest;
import vn.motcua.testing.Office;
import vn.motcua.testing.OutageDesk;

/** The leader who is asked about a late entry reads beside it what is on record of outages at that time. */
@MotCuaTest
class LateEntryOutageTest {

    private static final String FROM = "2026-10-06T08:00";
    private static final String TO = "2026-10-06T17:00";

    @Autowired
    Counter counter;

    @Autowired
    Office time;

    @Autowired
    Http http;

    @Autowired
    RequestLateEntry requestLateEntry;

    @Autowired
    OutageDesk outages;

    DossierId dossier;

    @BeforeEach
    void a_late_entry_waits_for_a_leader() {
        time.itIs("2026-10-07T08:00");
        dossier = counter.worker("thanh-quang.desk-1").registers(aDossier().receivedAt("2026-10-05T09:00"));
        var from = LocalDateTime.parse("2026-10-05T08:00").atZone(Vietnam.ZONE).toInstant();
        var to = LocalDateTime.parse("2026-10-06T15:00").atZone(Vietnam.ZONE).toInstant();
        time.doAs("thanh-quang.desk-1", () -> requestLateEntry
                .request(
                        dossier,
                        from,
                        to,
                        "G-" + UUID.randomUUID(),
                        new CorrectionGrounds("Mất điện cả xã theo thông báo của điện lực.", "Biên bản số 03/BB"))
                .orThrow());
    }

    @AfterEach
    void nothing_is_left_for_others() {
        outages.forget();
    }

    @Test
    void nothing_on_record_is_said() {
        assertThat(read()).contains("Không có sự cố nào được ghi trong thời gian này.");
    }

    @Test
    void what_nobody_approved_and_what_befell_another_authority_is_not_on_record() {
        outages.recorded("xa-thanh-quang", FROM, TO);
        outages.approved("xa-gia-loc", FROM, TO);

        assertThat(read()).contains("Không có sự cố nào được ghi trong thời gian này.");
    }

    @Test
    void an_outage_of_the_same_time_is_shown_with_its_reason() {
        outages.approved("xa-thanh-quang", FROM, TO);

        assertThat(read())
                .contains("Trùng sự cố đã ghi từ", OutageDesk.REASON)
                .doesNotContain("Không có sự cố nào được ghi");
    }

    private String read() {
        return http.browser("thanh-quang.chairman")
                .get("/desk/dossiers/" + dossier)
                .text();
    }
}
