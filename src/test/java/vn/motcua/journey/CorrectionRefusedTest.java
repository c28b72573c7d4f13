package vn.motcua.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.motcua.testing.ADossier.aDossier;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import vn.motcua.dossier.Corrections;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierId;
import vn.motcua.dossier.DossierStatus;
import vn.motcua.procedure.Step;
import vn.motcua.testing.Caller;
import vn.motcua.testing.Counter;
import vn.motcua.testing.Eyes;
import vn.motcua.testing.Http;
import vn.motcua.testing.MotCuaTest;
import vn.motcua.testing.Worker;

/** What may not be put right, by whom, and when: said in Vietnamese, and nothing changed. */
@MotCuaTest
class CorrectionRefusedTest {

    private static final String REASON = "Gõ nhầm khi tiếp nhận hồ sơ.";
    private static final String EVIDENCE = "Căn cước bản chính";

    @Autowired
    Counter counter;

    @Autowired
    Eyes then;

    @Autowired
    Corrections corrections;

    @Autowired
    Http http;

    Worker desk;
    DossierId dossier;
    String before;

    @BeforeEach
    void a_certificate_is_accepted_on_monday_at_nine() {
        desk = counter.worker("thanh-quang.desk-1");
        dossier = counter.given(aDossier().of("marital-status-certificate").receivedAt("2026-10-05T09:00"), desk);
        desk.accepts(dossier);
        before = people();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            filer.name           | Nguyễn Văn An    | Không có gì thay đổi
            filer.name           | ' Nguyễn  Văn An' | Không có gì thay đổi
            filer.name           | ''               | họ và tên
            filer.phone          | 12               | 9 đến 12 chữ số
            filer.identityNumber | 12               | Căn cước 12 số
            receivedAt           | 2026-10-05T08:00 | đã ghi trên giấy tiếp nhận
            receivedAt           | 2026-10-01       | Ghi ngày và giờ nhận
            returnMode           | PIGEON           | Không có cách nhận
            caseKey              | another          | không có trường hợp
            procedure            | birth-registration | không đính chính được
            """)
    void a_value_that_is_none_or_none_of_these(String field, String value, String why) {
        refused(mending(Map.of(field, value)), why);
    }

    @Test
    void another_persons_name_and_number() {
        refused(mending(Map.of("filer.name", "Trần Thị Bình", "filer.identityNumber", "031090009999")), "người khác");
    }

    @Test
    void another_persons_one_after_the_other() {
        assertThat(correct("thanh-quang.desk-1", mending(Map.of("filer.name", "Trần Thị Bình")))
                        .status())
                .isEqualTo(200);
        before = people();

        var answer = correct("thanh-quang.desk-1", mending(Map.of("filer.identityNumber", "031090009999")));

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.text()).contains("người khác");
        assertThat(people()).isEqualTo(before);
    }

    @Test
    void a_number_that_the_register_knows_under_another_name() {
        var number =
                "0" + (10_000_000_000L + Math.floorMod(UUID.randomUUID().getMostSignificantBits(), 80_000_000_000L));
        desk.registers(aDossier().ownedBy("Lê Thị Ánh").identifiedBy(number));

        refused(mending(Map.of("filer.identityNumber", number)), "họ tên khác");

        assertThat(correct("thanh-quang.desk-1", mending(Map.of("filer.identityNumber", number + "1")))
                        .status())
                .as("no identity number at all")
                .isEqualTo(400);
    }

    @Test
    void too_much_and_what_no_one_can_read() {
        refused(mending(Map.of("filer.name", "a".repeat(100_000))), "Dài quá 200 ký tự");
        refused(mending(Map.of("summary", "a".repeat(100_000))), "Dài quá 1000 ký tự");
        refused(mending(Map.of("filer.name", "An\u0000")), "");
        var long_reason = new HashMap<String, Object>(mending(Map.of("filer.name", "Nguyễn Văn Anh")));
        long_reason.put("reason", "a".repeat(100_000));
        refused(long_reason, "Dài quá 1000 ký tự");
        refused(Map.of("values", Map.of("filer.name", "Nguyễn Văn Anh")), "Lý do cần ít nhất 10 ký tự");
        refused(Map.of(), "Lý do cần ít nhất 10 ký tự");
    }

    @Test
    void someone_elses_dossier_and_someone_elses_work() {
        assertThat(correct("gia-loc.desk-1", mending(Map.of("filer.name", "Nguyễn Văn Anh")))
                        .status())
                .isEqualTo(404);
        var specialist = correct("thanh-quang.ho-tich", mending(Map.of("filer.name", "Nguyễn Văn Anh")));
        assertThat(specialist.status()).isEqualTo(403);
        assertThat(specialist.text()).contains("dành cho: cán bộ một cửa");
        var unknown = http.browser("thanh-quang.chairman")
                .post(path() + "/corrections/" + UUID.randomUUID() + "/agree", Map.of());
        assertThat(unknown.status()).isEqualTo(404);
        unchanged();
    }

    @Test
    void after_the_signature() {
        counter.worker("thanh-quang.ho-tich").reviews(dossier);
        counter.worker("thanh-quang.chairman").uploadsResult(dossier).signs(dossier);
        var answer = correct("thanh-quang.desk-1", mending(Map.of("filer.name", "Nguyễn Văn Anh")));

        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.text()).contains("Không thể đính chính: hồ sơ đang ở trạng thái «Đã xử lý xong»");
        assertThat(people()).isEqualTo(before);
    }

    @Test
    void a_second_question_while_a_leader_is_asked_and_a_word_too_short() {
        counter.worker("thanh-quang.ho-tich").claims(dossier, Step.REVIEW);
        var asked = correct("thanh-quang.desk-1", mending(Map.of("filer.name", "Nguyễn Văn Anh")));
        assertThat(asked.at("state")).isEqualTo("PROPOSED");

        assertThat(correct("thanh-quang.desk-1", mending(Map.of("filer.phone", "0987654321")))
                        .text())
                .contains("chờ lãnh đạo");
        var decision = path() + "/corrections/" + asked.at("id");
        assertThat(http.browser("thanh-quang.chairman")
                        .post(decision + "/refuse", Map.of("note", "không"))
                        .text())
                .contains("ít nhất 10 ký tự");
        assertThat(http.browser("gia-loc.chairman")
                        .post(decision + "/agree", Map.of())
                        .status())
                .isEqualTo(404);

        assertThat(people()).isEqualTo(before);
        assertThat(corrections.of(dossier)).singleElement().matches(one -> one.open());
    }

    @Test
    void nothing_is_signed_while_a_leader_is_asked() {
        counter.worker("thanh-quang.ho-tich").claims(dossier, Step.REVIEW);
        var asked = correct("thanh-quang.desk-1", mending(Map.of("filer.name", "Nguyễn Văn Anh")));
        counter.worker("thanh-quang.ho-tich").reviews(dossier);
        var leader = counter.worker("thanh-quang.chairman").uploadsResult(dossier);

        assertThatThrownBy(() -> leader.signs(dossier)).hasStackTraceContaining("trước khi ký");
        then.on(dossier).isWaitingAt(Step.SIGNING);

        http.browser("thanh-quang.chairman").post(path() + "/corrections/" + asked.at("id") + "/agree", Map.of());
        leader.signs(dossier);
        then.on(dossier).hasStatus(DossierStatus.PROCESSED);
        assertThat(people()).contains("Nguyễn Văn Anh");
    }

    private void refused(Map<String, Object> body, String why) {
        var answer = correct("thanh-quang.desk-1", body);
        assertThat(answer.status()).isIn(400, 422);
        assertThat(answer.text()).contains(why);
        unchanged();
    }

    private void unchanged() {
        assertThat(people()).isEqualTo(before);
        assertThat(corrections.of(dossier)).isEmpty();
        then.on(dossier).isWaitingAt(Step.REVIEW);
    }

    private static Map<String, Object> mending(Map<String, String> values) {
        return Map.of("values", values, "reason", REASON, "evidence", EVIDENCE);
    }

    private Caller.Answer correct(String official, Map<String, Object> body) {
        return http.browser(official).post(path() + "/corrections", body);
    }

    private String path() {
        return "/api/dossiers/" + dossier;
    }

    private String people() {
        Dossier row = then.on(dossier).row();
        return row.filer() + "|" + row.owner() + "|" + row.receiver() + "|" + row.summary() + row.dueAt();
    }
}
