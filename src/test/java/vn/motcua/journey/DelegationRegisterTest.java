package vn.motcua.journey;

import static java.net.http.HttpRequest.BodyPublishers.ofString;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.authority.AuthorityId;
import vn.motcua.authority.Delegation;
import vn.motcua.authority.Delegations;
import vn.motcua.testing.Caller;
import vn.motcua.testing.Http;
import vn.motcua.testing.MotCuaTest;
import vn.motcua.testing.Office;

/** Sổ ủy quyền ký of xã Tứ Kỳ: its chairman writes, by the page. */
@MotCuaTest
class DelegationRegisterTest {

    private static final AuthorityId TU_KY = new AuthorityId("xa-tu-ky");
    private static final String PAGE = "/desk/delegations/xa-tu-ky";
    private static final String HEAD = "tu-ky.division-head";
    private static final LocalDate DAY = LocalDate.parse("2026-11-19");

    @Autowired
    Delegations delegations;

    @Autowired
    Office time;

    @Autowired
    Http http;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void it_is_thursday() {
        time.itIs("2026-11-19T09:00");
    }

    @AfterEach
    void only_the_sample_s_delegations_stay() {
        jdbc.sql("delete from delegation where authority_id = 'xa-tu-ky' and entered_by is not null")
                .update();
        jdbc.sql("update delegation set valid_to = null, end_source = null, ended_by = null, ended_at = null"
                        + " where authority_id = 'xa-tu-ky' and ended_by is not null")
                .update();
    }

    @Test
    void the_chairman_lets_the_division_head_sign_from_a_day_on() {
        var answer = sends("tu-ky.chairman", PAGE, entry());

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.text()).contains("Đã ghi vào sổ", "TUQ. CHỦ TỊCH", "TRƯỞNG PHÒNG", "Chưa đến ngày");
        assertThat(signers(DAY)).doesNotContain(HEAD);
        assertThat(signers(DAY.plusDays(1))).contains(HEAD);
        assertThat(signers(LocalDate.parse("2027-01-01"))).doesNotContain(HEAD);
    }

    @Test
    void an_ended_delegation_holds_until_its_last_day() {
        var deputy = held("tu-ky.deputy");

        var answer = sends(
                "tu-ky.chairman",
                PAGE + "/" + deputy.id() + "/end",
                Map.of("lastDay", "2026-11-20", "endSource", "Quyết định 9/QĐ-UBND ngày 19/11/2026"));

        assertThat(answer.text()).contains("Đã ghi ngày chấm dứt", "Chấm dứt theo Quyết định 9/QĐ-UBND");
        assertThat(signers(LocalDate.parse("2026-11-20"))).contains("tu-ky.deputy");
        assertThat(signers(LocalDate.parse("2026-11-21"))).doesNotContain("tu-ky.deputy");
    }

    @Test
    void nobody_is_let_sign_for_days_that_have_passed() {
        refuses(with("validFrom", "2026-11-18"), "Không ghi lùi ngày");
        refuses(with("validTo", "2026-11-19"), "Ngày cuối phải từ ngày bắt đầu trở đi");
        refuses(with("validFrom", "hôm nay"), "Ghi ngày bắt đầu");
    }

    @Test
    void what_is_missing_or_foreign_is_said_and_what_was_typed_stays() {
        refuses(with("officialId", "gia-loc.chairman"), "không giữ chức vụ nào tại cơ quan");
        refuses(with("officialId", ""), "Chọn người ký");
        refuses(with("form", "PP"), "Chọn hình thức ký");
        refuses(with("onBehalfOf", "   "), "Ghi ký thay cho ai");
        refuses(with("title", "x".repeat(501)), "Dài quá 500 ký tự");
        refuses(with("source", ""), "Ghi văn bản làm căn cứ");
        assertThat(sends("tu-ky.chairman", PAGE, with("source", "")).text()).contains("value=\"Trưởng phòng\"");
    }

    @Test
    void the_same_person_is_not_entered_twice_in_one_form() {
        assertThat(sends("tu-ky.chairman", PAGE, entry()).status()).isEqualTo(200);

        refuses(entry(), "đã có tên trong sổ với cùng hình thức ký");

        assertThat(all().filter(each -> each.official().value().equals(HEAD))).hasSize(1);
    }

    @Test
    void an_end_that_lies_in_the_past_or_after_the_end_is_refused() {
        var deputy = held("tu-ky.deputy");
        var end = PAGE + "/" + deputy.id() + "/end";

        assertThat(sends("tu-ky.chairman", end, Map.of("lastDay", "2026-11-18", "endSource", "QĐ 9"))
                        .text())
                .contains("sớm nhất là hôm nay");
        assertThat(sends("tu-ky.chairman", end, Map.of("lastDay", "2026-11-20")).text())
                .contains("Ghi văn bản chấm dứt");
        sends("tu-ky.chairman", end, Map.of("lastDay", "2026-11-20", "endSource", "QĐ 9"));
        assertThat(sends("tu-ky.chairman", end, Map.of("lastDay", "2026-11-25", "endSource", "QĐ 9"))
                        .text())
                .contains("đã hết hiệu lực ngày 20/11/2026");
    }

    @Test
    void only_the_head_writes_and_only_the_own_authority_reads() {
        assertThat(sends("tu-ky.deputy", PAGE, entry()).status()).isEqualTo(403);
        assertThat(sends("gia-loc.chairman", PAGE, entry()).status()).isEqualTo(404);
        assertThat(http.browser("tu-ky.desk-1").get("/desk/delegations").status())
                .isEqualTo(403);
        assertThat(http.browser("tu-ky.controller").get("/desk/delegations").text())
                .contains(
                        "Ủy ban nhân dân xã Tứ Kỳ",
                        "TM. ỦY BAN NHÂN DÂN",
                        "chỉ in ở giấy thuộc việc của tập thể: Phiếu từ chối")
                .doesNotContain("Thêm người ký", "Gia Lộc");
        assertThat(all().filter(each -> each.official().value().equals(HEAD))).isEmpty();
    }

    private Map<String, String> entry() {
        return new TreeMap<>(Map.of(
                "officialId", HEAD,
                "form", "TUQ",
                "onBehalfOf", "Chủ tịch",
                "title", "Trưởng phòng",
                "validFrom", "2026-11-20",
                "validTo", "2026-12-31",
                "source", "Giấy ủy quyền 3/GUQ-UBND ngày 19/11/2026"));
    }

    private Map<String, String> with(String field, String value) {
        var entry = entry();
        entry.put(field, value);
        return entry;
    }

    private void refuses(Map<String, String> entry, String why) {
        var before = all().count();
        var answer = sends("tu-ky.chairman", PAGE, entry);
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.text()).contains(why);
        assertThat(all().count()).isEqualTo(before);
    }

    private Caller.Answer sends(String official, String path, Map<String, String> fields) {
        var form = fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return http.browser(official).send("POST", path, "application/x-www-form-urlencoded", ofString(form));
    }

    private List<String> signers(LocalDate day) {
        return delegations.on(TU_KY, day).stream()
                .map(each -> each.official().value())
                .toList();
    }

    private Delegation held(String official) {
        return all().filter(each -> each.official().value().equals(official))
                .findFirst()
                .orElseThrow();
    }

    private Stream<Delegation> all() {
        return delegations.of(TU_KY, DAY).stream();
    }
}
