package vn.motcua.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.motcua.dossier.DossierEvents;
import vn.motcua.dossier.DossierRegister;
import vn.motcua.dossier.EventKind;
import vn.motcua.testing.Applicant;
import vn.motcua.testing.Messenger;
import vn.motcua.testing.Office;
import vn.motcua.testing.PortalTest;
import vn.motcua.testing.StubPortal;

/** What is well formed and cannot be: left to a person in words, or taken in without the part that is wrong. */
@PortalTest
class PortalBadInputTest {

    @Autowired
    Applicant applicant;

    @Autowired
    Messenger messenger;

    @Autowired
    Office time;

    @Autowired
    DossierRegister register;

    @Autowired
    DossierEvents events;

    private final StubPortal portal = StubPortal.get();

    @BeforeEach
    void friday_morning() {
        messenger.carriesEverything();
        portal.clear();
        time.itIs("2026-11-20T09:00");
    }

    @Test
    void an_abolished_or_unknown_procedure_is_left_to_a_person_in_words() {
        assertThat(leftToAPerson(applicant.dossier().put("MaTTHC", "9.999999"))).contains("«9.999999»");
    }

    @Test
    void a_procedure_that_is_not_in_force_that_day_is_left_to_a_person_in_words() {
        time.itIs("2020-12-31T09:00");
        assertThat(leftToAPerson(applicant.dossier().put("MaTTHC", "1.009994")))
                .contains("Ngày 31/12/2020 thủ tục «Cấp giấy phép xây dựng mới nhà ở riêng lẻ» (mã 1.009994)")
                .contains("không có hiệu lực");
    }

    @Test
    void an_older_code_of_a_procedure_is_taken_in_under_todays_and_both_are_said() {
        var dossier = applicant.files(applicant.dossier().put("MaTTHC", "1.009994"));
        assertThat(register.get(dossier).procedure()).hasToString("house-building-permit");
        assertThat(events.of(dossier))
                .filteredOn(line -> line.kind() == EventKind.DECLARED)
                .singleElement()
                .satisfies(line -> assertThat(line.detail())
                        .containsEntry("Mã thủ tục", "Cổng gửi mã 1.009994; tiếp nhận theo mã 1.013225."));
    }

    @Test
    void todays_code_leaves_no_line_about_codes() {
        var dossier = applicant.files(applicant.dossier());
        assertThat(events.of(dossier))
                .noneSatisfy(line -> assertThat(line.detail()).containsKey("Mã thủ tục"));
    }

    @Test
    void an_authority_that_nobody_knows_is_left_to_a_person() {
        assertThat(leftToAPerson(applicant.dossier().put("MaCoQuan", "000.00.99.H99")))
                .contains("000.00.99.H99");
    }

    @Test
    void an_authority_that_does_not_decide_this_is_left_to_a_person() {
        assertThat(leftToAPerson(applicant.dossier().put("MaCoQuan", "000.00.00.H24")))
                .contains("không có thẩm quyền");
    }

    @Test
    void an_authority_that_is_no_more_is_answered_for_by_its_successor() {
        var abolished = applicant.files(applicant.dossier().put("MaCoQuan", "000.00.30.H23"));
        assertThat(register.get(abolished).competentAuthority()).hasToString("xa-gia-loc");
        var renumbered = applicant.files(applicant.dossier().put("MaCoQuan", "000.02.30.H23"));
        assertThat(register.get(renumbered).competentAuthority()).hasToString("xa-thanh-quang");
    }

    @Test
    void a_phone_number_that_is_none_keeps_no_dossier_out_and_is_not_lost() {
        var message = applicant.dossier();
        message.withObject("/NguoiNop").put("SoDienThoai", "gọi bố nó");
        var dossier = applicant.files(message);
        assertThat(register.get(dossier).filer().phone()).isNull();
        assertThat(events.of(dossier))
                .anySatisfy(line -> assertThat(line.detail()).containsValue("gọi bố nó"));
    }

    private String leftToAPerson(ObjectNode message) {
        var code = message.path("MaHoSoQuocGia").asText();
        assertThat(applicant.tells(message).statusCode()).isEqualTo(202);
        messenger.carriesEverything();
        assertThat(register.findByPortalCode(code)).isEmpty();
        assertThat(messenger.leftToAPerson(code)).hasSize(1);
        return messenger.leftToAPerson(code).get(0);
    }
}
