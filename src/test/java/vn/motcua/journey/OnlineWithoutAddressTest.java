package vn.motcua.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.dossier.DossierStatus;
import vn.motcua.procedure.Step;
import vn.motcua.testing.Applicant;
import vn.motcua.testing.Counter;
import vn.motcua.testing.Eyes;
import vn.motcua.testing.Http;
import vn.motcua.testing.PortalTest;

/** Who files online and forgets where the result should go is not sent away for it: the desk asks. */
@PortalTest
class OnlineWithoutAddressTest {

    @Autowired
    Applicant applicant;

    @Autowired
    Counter counter;

    @Autowired
    Eyes then;

    @Autowired
    Http http;

    @Autowired
    JdbcClient jdbc;

    @Test
    void it_comes_in_is_accepted_and_the_desk_is_told_to_ask_for_the_address() {
        var message = applicant.dossier().put("HinhThuc", "1");
        message.withObject("/NguoiNop").remove("DiaChi");
        var dossier = applicant.files(message);

        then.on(dossier).isWaitingAt(Step.INTAKE).hasStatus(DossierStatus.REGISTERED);
        assertThat(jdbc.sql(
                                "select group_id from official_notice where dossier_id = ? and kind = 'RECEIVER_INCOMPLETE'")
                        .param(dossier.value())
                        .query(String.class)
                        .list())
                .containsExactly("xa-thanh-quang.one-stop-desk");
        var desk = http.browser("thanh-quang.desk-1");
        assertThat(desk.get("/desk/dossiers/" + dossier).text())
                .contains("Chưa có địa chỉ nhận", "Sửa người nhận, địa chỉ nhận");

        desk.post(
                "/api/dossiers/%s/receiver".formatted(dossier),
                Map.of(
                        "name",
                        "Trần Thị Ngộ",
                        "address",
                        "Thôn Đông",
                        "phone",
                        "",
                        "reason",
                        "Đã hỏi qua điện thoại."));
        assertThat(desk.get("/desk/dossiers/" + dossier).text())
                .contains("Trần Thị Ngộ, Thôn Đông")
                .doesNotContain("Chưa có địa chỉ nhận");
        assertThat(then.on(dossier).row().receiver().identityNumber()).isEqualTo("031196000123");
    }

    @Test
    void with_an_address_nobody_is_told_anything() {
        var dossier = applicant.files(applicant.dossier().put("HinhThuc", "1"));

        assertThat(jdbc.sql("select count(*) from official_notice where dossier_id = ?")
                        .param(dossier.value())
                        .query(Integer.class)
                        .single())
                .isZero();
    }
}
