package vn.motcua.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.testing.ADossier.aDossier;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import vn.motcua.dossier.DossierEvents;
import vn.motcua.dossier.DossierId;
import vn.motcua.dossier.EventKind;
import vn.motcua.testing.Caller.Answer;
import vn.motcua.testing.Counter;
import vn.motcua.testing.Http;
import vn.motcua.testing.MotCuaTest;
import vn.motcua.testing.Office;

/** The desk's calls to whom nothing else reached. */
@MotCuaTest
class CallsTest {

    private static final String DESK = "thanh-quang.desk-1";

    @Autowired
    Counter counter;

    @Autowired
    Office office;

    @Autowired
    Http http;

    @Autowired
    Notices notices;

    @Autowired
    ToldThings toldThings;

    @Autowired
    DossierEvents events;

    DossierId dossier;

    @BeforeEach
    void somebody_whom_nothing_reached() {
        var desk = counter.worker(DESK);
        dossier = counter.given(aDossier().receivedAt("2026-11-20T09:00"), desk);
        desk.accepts(dossier);
        assertThat(toldThings.of(dossier)).extracting(Told::told).containsExactly(false);
        office.itIs(office.now().plus(Duration.ofMinutes(30)));
    }

    @Test
    void a_call_counts_as_told_with_official_agency_and_both_times_and_twice_the_same_is_one() {
        var first = calls(DESK, call(Map.of()));
        var again = calls(DESK, call(Map.of()));

        assertThat(first.status()).isEqualTo(201);
        assertThat(again.json()).isEqualTo(first.json());
        assertThat(notices.of(dossier))
                .filteredOn(notice -> notice.channel() == NoticeChannel.CALL)
                .singleElement()
                .satisfies(call -> {
                    assertThat(call.state()).isEqualTo(NoticeState.SENT);
                    assertThat(call.authority().value()).isEqualTo("xa-thanh-quang");
                    assertThat(call.call().official()).isEqualTo("Nguyễn Thị Ngọc Ánh");
                    assertThat(call.call().reached()).isEqualTo("Người nộp");
                    assertThat(call.sentAt()).isBefore(call.putAt());
                });
        assertThat(toldThings.of(dossier)).extracting(Told::told).containsExactly(true);
        assertThat(sentLines()).containsExactly("Điện thoại");
        assertThat(page(DESK)).contains("Đã báo người nộp", "Nguyễn Thị Ngọc Ánh", "Người nộp: Đã báo hẹn trả.");
    }

    @Test
    void an_attempt_that_reached_nobody_is_kept_and_does_not_count() {
        var attempt = new HashMap<String, Object>(call(Map.of("unreachable", true, "said", "Gọi hai lần, máy bận.")));
        attempt.remove("reached");
        assertThat(calls(DESK, attempt).status()).isEqualTo(201);
        assertThat(toldThings.of(dossier)).extracting(Told::told).containsExactly(false);
        assertThat(sentLines()).isEmpty();
        assertThat(page(DESK))
                .contains("Đã gọi, không liên lạc được", "Gọi hai lần, máy bận.", "Chưa báo được", "Chưa báo: ");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "at | 2030-01-01T09:00 | Cuộc gọi không thể ở tương lai.",
                "at | 2020-01-01T09:00 | Cuộc gọi không thể trước việc được báo",
                "at | hôm qua | Chưa ghi đúng ngày giờ gọi",
                "at | 2026-13-45T09:00 | Chưa ghi đúng ngày giờ gọi",
                "reached | '' | Chưa ghi đã nói chuyện với ai",
                "said | ab | Nội dung cuộc gọi dài từ 3 đến 2000 ký tự.",
                "said | '   ' | Nội dung cuộc gọi dài từ 3 đến 2000 ký tự.",
            })
    void a_call_that_cannot_be_is_refused_beside_its_field(String field, String typed, String words) {
        var answer = calls(DESK, call(Map.of(field, typed)));
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.text()).contains("\"" + field + "\"").contains(words);
        assertThat(notices.of(dossier)).hasSize(1);
    }

    @Test
    void too_long_unreadable_or_contradictory_words_are_refused() {
        assertThat(calls(DESK, call(Map.of("said", "x".repeat(2001)))).status()).isEqualTo(400);
        assertThat(calls(DESK, call(Map.of("said", "x".repeat(100_000)))).status())
                .isEqualTo(400);
        assertThat(calls(DESK, call(Map.of("reached", "x".repeat(201)))).status())
                .isEqualTo(400);
        assertThat(calls(DESK, call(Map.of("said", "Đã báo\u0007 rồi"))).text()).contains("ký tự không in được");
        assertThat(calls(DESK, call(Map.of("reached", "Bà\u001b An"))).text()).contains("ký tự không in được");
        assertThat(calls(DESK, call(Map.of("unreachable", true))).text()).contains("Không liên lạc được thì không ghi");
        assertThat(calls(DESK, call(Map.of("notice", UUID.randomUUID().toString())))
                        .status())
                .isEqualTo(400);
        assertThat(calls(DESK, call(Map.of("notice", "7"))).status()).isEqualTo(400);
        assertThat(calls(DESK, Map.of()).status()).isEqualTo(400);
        assertThat(notices.of(dossier)).hasSize(1);
        assertThat(calls(DESK, call(Map.of("said", "Dòng một\nDòng hai " + "x".repeat(1982))))
                        .status())
                .isEqualTo(201);
    }

    @Test
    void only_the_desk_of_the_dossier_writes_calls_down_and_others_do_not_find_it() {
        assertThat(calls("gia-loc.desk-1", call(Map.of())).status()).isEqualTo(404);
        assertThat(calls("thanh-quang.ho-tich", call(Map.of())).status()).isEqualTo(403);
        assertThat(page("thanh-quang.ho-tich")).contains("Đã báo người nộp").doesNotContain("Ghi cuộc gọi báo");
        assertThat(page(DESK)).contains("Ghi cuộc gọi báo", "data-disables=\"call-reached\"");
        assertThat(notices.of(dossier)).hasSize(1);
    }

    private Map<String, Object> call(Map<String, ?> but) {
        var call = new HashMap<String, Object>();
        call.put("notice", notices.of(dossier).get(0).id().toString());
        call.put("at", office.now().minus(Duration.ofMinutes(5)).toString());
        call.put("reached", "Người nộp");
        call.put("said", "Đã báo hẹn trả.");
        call.putAll(but);
        return call;
    }

    private Answer calls(String official, Map<String, ?> call) {
        return http.script(official).post("/api/dossiers/" + dossier + "/calls", call);
    }

    private String page(String official) {
        return http.browser(official).get("/desk/dossiers/" + dossier).text();
    }

    private List<String> sentLines() {
        return events.of(dossier).stream()
                .filter(line -> line.kind() == EventKind.NOTICE_SENT)
                .map(line -> line.detail().get("Cách báo"))
                .toList();
    }
}
