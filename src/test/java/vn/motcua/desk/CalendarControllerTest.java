package vn.motcua.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
import static org.springframework.test.web.servlet.setup.MockMvcBuilders.standaloneSetup;

import com.fasterxml.jackson.databind.SerializationFeature;
import java.time.LocalTime;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.http.converter.json.Jackson2ObjectMapperBuilder;
import org.springframework.http.converter.json.MappingJackson2HttpMessageConverter;
import vn.motcua.authority.Authorities;
import vn.motcua.authority.Authority;
import vn.motcua.authority.AuthorityId;
import vn.motcua.authority.CurrentOfficial;
import vn.motcua.authority.Official;
import vn.motcua.authority.OfficialId;
import vn.motcua.authority.Post;
import vn.motcua.authority.Role;
import vn.motcua.calendar.OfficeHours;
import vn.motcua.calendar.OfficeHours.Open;
import vn.motcua.calendar.OfficialDays;
import vn.motcua.calendar.WorkingCalendar;
import vn.motcua.shared.Refusal.Kind;
import vn.motcua.shared.RefusalException;

class CalendarControllerTest {

    private static final AuthorityId HERE = new AuthorityId("xa-thanh-quang");
    private static final AuthorityId THERE = new AuthorityId("xa-tu-ky");

    private final Authorities authorities = mock();
    private final CurrentOfficial current = mock();
    private final CalendarController controller = new CalendarController(authorities, current);

    @BeforeEach
    void two_communes_that_close_at_different_hours() {
        given(authorities.find(HERE)).willReturn(Optional.of(mock(Authority.class)));
        given(authorities.find(THERE)).willReturn(Optional.of(mock(Authority.class)));
        given(authorities.calendarOf(HERE)).willReturn(openUntil("17:00"));
        given(authorities.calendarOf(THERE)).willReturn(openUntil("16:30"));
        var desk = new Post(HERE, Role.ONE_STOP_DESK, null);
        given(current.find())
                .willReturn(Optional.of(new Official(
                        new OfficialId("thanh-quang.desk-1"),
                        "Nguyễn Thị Mẫu",
                        "Công chức",
                        Set.of(desk),
                        Set.of(HERE))));
    }

    @Test
    void the_answer_is_an_iso_date_time_with_its_explanation() throws Exception {
        var json = new MappingJackson2HttpMessageConverter(Jackson2ObjectMapperBuilder.json()
                .featuresToDisable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
                .build());

        standaloneSetup(controller)
                .setMessageConverters(json)
                .build()
                .perform(get("/api/calendar/due")
                        .param("from", "2024-05-03T09:00")
                        .param("amount", "1")
                        .param("unit", "WORKING_DAY"))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.due").value("2024-05-04T17:00:00+07:00"))
                .andExpect(jsonPath("$.explanation.length()").value(2))
                .andExpect(jsonPath("$.explanation[0].day").value("2024-05-03"))
                .andExpect(jsonPath("$.explanation[1].counted").value("1"))
                .andExpect(jsonPath("$.explanation[1].reason").value("Ngày làm việc thứ 1 – Làm bù ngày 29/4/2024"));
    }

    @ParameterizedTest
    @CsvSource({
        "'',             2026-11-18T15:00,           2026-11-18T17:00+07:00",
        "xa-thanh-quang, 2026-11-18T15:00:00,        2026-11-18T17:00+07:00",
        "xa-tu-ky,       2026-11-18T15:00,           2026-11-18T16:30+07:00",
        "xa-thanh-quang, 2026-11-18T15:01+07:00,     2026-11-19T17:00+07:00",
        "xa-thanh-quang, 2026-11-18T15:01:00 07:00,  2026-11-19T17:00+07:00",
        "xa-thanh-quang, 2026-11-18T08:01:00Z,       2026-11-19T17:00+07:00",
        "xa-thanh-quang, 2026-11-18T17:30:00Z,       2026-11-19T17:00+07:00"
    })
    void authority_and_offset_decide_the_same_day_result(String authority, String from, String due) {
        assertThat(controller.due(authority, from, "0", "WORKING_DAY").due()).isEqualTo(due);
    }

    @ParameterizedTest(name = "{5}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            xa-khac        | 2026-11-18T15:00      | 1     | WORKING_DAY | NOT_FOUND | Không có cơ quan «xa-khac».
            xã khác        | 2026-11-18T15:00      | 1     | WORKING_DAY | INVALID   | Mã cơ quan (authority) không hợp lệ.
            xa-thanh-quang | 2026-02-30T15:00      | 1     | WORKING_DAY | INVALID   | Thời điểm bắt đầu (from)
            xa-thanh-quang | 2026-11-18            | 1     | WORKING_DAY | INVALID   | Thời điểm bắt đầu (from)
            xa-thanh-quang | ''                    | 1     | WORKING_DAY | INVALID   | Thời điểm bắt đầu (from)
            xa-thanh-quang | +999999999-12-31T23:00-18:00 | 1 | HOUR     | INVALID   | Thời điểm bắt đầu (from)
            xa-thanh-quang | 2026-11-18T15:00      | -1    | WORKING_DAY | INVALID   | Số lượng (amount)
            xa-thanh-quang | 2026-11-18T15:00      | 10001 | WORKING_DAY | INVALID   | Số lượng (amount)
            xa-thanh-quang | 2026-11-18T15:00      | 1.5   | WORKING_DAY | INVALID   | Số lượng (amount)
            xa-thanh-quang | 2026-11-18T15:00      | ''    | WORKING_DAY | INVALID   | Số lượng (amount)
            xa-thanh-quang | 2026-11-18T15:00      | 1     | WEEK        | INVALID   | Đơn vị (unit) phải là một trong: WORKING_DAY
            xa-thanh-quang | 2026-11-18T15:00      | 1     | ''          | INVALID   | Đơn vị (unit)
            xa-thanh-quang | 2027-12-31T15:00      | 1     | WORKING_DAY | REFUSED   | Chưa có lịch nghỉ, làm bù chính thức của năm 2028
            xa-thanh-quang | 9999-12-31T15:00      | 1     | HOUR        | REFUSED   | Chưa có lịch nghỉ, làm bù chính thức của năm 9999
            xa-thanh-quang | 2026-11-18T15:00      | 10000 | MONTH       | REFUSED   | Chưa có lịch nghỉ, làm bù chính thức của năm 2028
            """)
    void what_cannot_be_counted_is_refused_in_words(
            String authority, String from, String amount, String unit, Kind kind, String message) {
        assertThatThrownBy(() -> controller.due(authority, from, amount, unit))
                .isInstanceOfSatisfying(
                        RefusalException.class,
                        refused -> assertThat(refused.refusal().kind()).isEqualTo(kind))
                .hasMessageContaining(message);
    }

    @Test
    void somebody_without_a_post_has_to_name_the_authority() {
        given(current.find()).willReturn(Optional.empty());

        assertThatThrownBy(() -> controller.due("", "2026-11-18T15:00", "1", "WORKING_DAY"))
                .hasMessageStartingWith("Hãy nêu cơ quan");
    }

    private static WorkingCalendar openUntil(String closes) {
        var day = new Open(LocalTime.of(7, 30), LocalTime.parse(closes));
        return WorkingCalendar.of(OfficialDays.published(), OfficeHours.allYear(day));
    }
}
