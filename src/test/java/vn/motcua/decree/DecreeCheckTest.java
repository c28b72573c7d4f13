package vn.motcua.decree;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.testing.ADecree.aDecree;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.motcua.authority.OfficialId;
import vn.motcua.calendar.DaysInForce;
import vn.motcua.calendar.DecreedDay;
import vn.motcua.calendar.OfficialDays;
import vn.motcua.shared.Outcome;
import vn.motcua.testing.ADecree;

/** What is refused when a decree is entered, field by field. */
class DecreeCheckTest {

    private static final OfficialId OPERATOR = new OfficialId("hai-phong.operator");
    private static final Instant NOW = Instant.parse("2026-11-20T02:00:00Z");

    private final DaysInForce days = DaysInForce.of(OfficialDays.published());

    @Test
    void what_is_right_is_kept_in_the_order_of_the_days() {
        var read = check().read(aDecree().work("2026-12-05").off("2026-12-01").entry(), OPERATOR, NOW);

        assertThat(read.orThrow().days())
                .extracting(DecreedDay::day)
                .containsExactly(LocalDate.of(2026, 12, 1), LocalDate.of(2026, 12, 5));
        assertThat(read.orThrow().basis()).endsWith("/QĐ-TTg ngày 01/11/2026 của Thủ tướng Chính phủ");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-19, OFF, không còn ở phía trước",
        "2026-11-20, OFF, không còn ở phía trước",
        "2026-11-22, OFF, vốn đã là ngày nghỉ",
        "2026-11-24, OFF, vốn đã là ngày nghỉ",
        "2026-11-25, WORK, vốn đã là ngày làm việc",
        "2031-05-06, OFF, năm 2031",
        "hôm qua, OFF, Không phải là một ngày",
        "2026-02-30, OFF, Không phải là một ngày"
    })
    void a_day_that_a_decree_cannot_change_is_said_beside_it(String day, String kind, String why) {
        assertThat(faults(one(day, kind, "Lý do")))
                .containsOnlyKeys("days[0].day")
                .allSatisfy((field, fault) -> assertThat(fault).contains(why));
    }

    @Test
    void a_day_given_twice_is_said_at_the_second() {
        assertThat(faults(aDecree().off("2026-12-01").off("2026-12-01").entry()))
                .containsExactly(Map.entry("days[1].day", "Ngày 01/12/2026 được ghi hai lần."));
    }

    @Test
    void a_decree_without_a_day_and_one_with_too_many_are_refused() {
        assertThat(faults(aDecree().entry())).containsOnlyKeys("days");
        assertThat(faults(one(" ", "OFF", " "))).containsOnlyKeys("days");
        var many = new ArrayList<DecreeEntry.Day>();
        for (int i = 0; i < 101; i++) {
            many.add(new DecreeEntry.Day("2026-12-01", "OFF", "Nghỉ"));
        }
        assertThat(faults(new DecreeEntry("1", "A", "2026-11-01", "B", null, many)))
                .containsOnlyKeys("days");
    }

    @Test
    void every_field_that_is_missing_is_named() {
        assertThat(faults(new DecreeEntry(
                        null, " ", null, "", null, List.of(new DecreeEntry.Day("2026-12-01", null, null)))))
                .containsOnlyKeys("number", "issuedBy", "issuedOn", "title", "days[0].kind", "days[0].reason");
    }

    @Test
    void a_decree_of_tomorrow_does_not_exist_yet() {
        var entry = aDecree().off("2026-12-01").entry();
        assertThat(faults(new DecreeEntry(
                        entry.number(), entry.issuedBy(), "2026-11-21", entry.title(), null, entry.days())))
                .containsOnlyKeys("issuedOn");
    }

    @ParameterizedTest
    @ValueSource(strings = {"12\u0000/QĐ", "12\n34", "12\u001b[31m"})
    void control_characters_are_refused(String number) {
        assertThat(faults(numbered(number)))
                .containsExactly(Map.entry("number", "Có ký tự không in được. Hãy gõ lại."));
    }

    @Test
    void a_hundred_thousand_characters_are_refused() {
        assertThat(faults(numbered("đ".repeat(100_000)))).containsExactly(Map.entry("number", "Dài quá 100 ký tự."));
        assertThat(faults(one("2026-12-01", "OFF", "x".repeat(100_000)))).containsOnlyKeys("days[0].reason");
    }

    @Test
    void a_day_that_has_become_past_since_is_found_when_it_is_looked_at_again() {
        var decree =
                check().read(aDecree().off("2026-12-01").entry(), OPERATOR, NOW).orThrow();

        var later = new DecreeCheck(days.get(), LocalDate.of(2026, 12, 1)).again(decree);

        assertThat(later).isInstanceOf(Outcome.Refused.class);
    }

    private DecreeCheck check() {
        return new DecreeCheck(days.get(), LocalDate.of(2026, 11, 20));
    }

    private Map<String, String> faults(DecreeEntry entry) {
        return check().read(entry, OPERATOR, NOW) instanceof Outcome.Refused<Decree> refused
                ? refused.refusal().fields()
                : Map.of();
    }

    private static DecreeEntry one(String day, String kind, String reason) {
        return new DecreeEntry(
                "1", "Thủ tướng", "2026-11-01", "Trích yếu", null, List.of(new DecreeEntry.Day(day, kind, reason)));
    }

    private static DecreeEntry numbered(String number) {
        return new DecreeEntry(
                number,
                "Thủ tướng",
                "2026-11-01",
                "Trích yếu",
                null,
                ADecree.aDecree().off("2026-12-01").entry().days());
    }
}
