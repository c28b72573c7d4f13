package vn.motcua.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.testing.ADossier.aDossier;

import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.motcua.dossier.DossierId;
import vn.motcua.dossier.DossierStatus;
import vn.motcua.procedure.Step;
import vn.motcua.testing.Caller.Answer;
import vn.motcua.testing.Counter;
import vn.motcua.testing.Eyes;
import vn.motcua.testing.Http;
import vn.motcua.testing.MotCuaTest;

/** Who may accept by API, and when it is too late to. */
@MotCuaTest
class AcceptByApiTest {

    @Autowired
    Http http;

    @Autowired
    Counter counter;

    @Autowired
    Eyes then;

    DossierId dossier;

    @BeforeEach
    void a_dossier_waits_at_the_desk() {
        dossier = counter.given(aDossier().receivedAt("2026-11-20T09:00"), counter.worker("thanh-quang.desk-1"));
    }

    @Test
    void only_the_desk_that_took_it_in_accepts_and_others_are_told_so() {
        for (var other : new String[] {"thanh-quang.ho-tich", "thanh-quang.chairman"}) {
            var answer = accept(other);

            assertThat(answer.status()).as(answer.text()).isEqualTo(403);
            assertThat(answer.at("detail")).isEqualTo("Việc này dành cho: cán bộ một cửa.");
        }
        assertThat(then.on(dossier).row().status()).isEqualTo(DossierStatus.REGISTERED);
    }

    @Test
    void a_second_acceptance_is_told_when_the_first_was_and_whose() {
        assertThat(accept("thanh-quang.desk-1").status()).isEqualTo(200);

        for (var official : new String[] {"thanh-quang.desk-1", "thanh-quang.desk-2"}) {
            var answer = accept(official);

            assertThat(answer.status()).as(answer.text()).isEqualTo(409);
            assertThat(answer.at("detail"))
                    .startsWith("Hồ sơ đã được tiếp nhận lúc 09:0")
                    .contains("Thứ Sáu, 20/11/2026")
                    .endsWith("người tiếp nhận: cán bộ một cửa, Ủy ban nhân dân xã Thanh Quang.");
        }
    }

    @Test
    void what_a_colleague_has_claimed_is_theirs_to_accept() {
        counter.worker("thanh-quang.desk-2").claims(dossier, Step.INTAKE);

        var answer = accept("thanh-quang.desk-1");

        assertThat(answer.status()).as(answer.text()).isEqualTo(409);
        assertThat(answer.at("detail")).contains("đang do người khác nhận làm");
    }

    private Answer accept(String official) {
        return http.script(official).post("/api/dossiers/" + dossier + "/accept", Map.of());
    }
}
