package vn.motcua.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.motcua.authority.Official;
import vn.motcua.authority.OfficialId;
import vn.motcua.dossier.ClockCause;
import vn.motcua.dossier.ClockDay.Part;
import vn.motcua.dossier.ClockStatement;
import vn.motcua.dossier.ClockStatement.CountedDay;
import vn.motcua.dossier.ClockStatement.CountingRule;
import vn.motcua.dossier.ClockStatement.LedgerLine;
import vn.motcua.dossier.ClockStatement.SupplementReading;
import vn.motcua.dossier.SupplementPolicy;
import vn.motcua.shared.Vietnam;
import vn.motcua.testing.VeraPdf;

/** Bảng tính thời hạn as a file: one page whatever the length of the clock. */
class ClockStatementTest {

    private static final PrintClockStatement PRINT = new PrintClockStatement(new PaperPress());
    private static final Instant NOW = Instant.parse("2026-11-25T03:00:00Z");
    private static final Official CONTROLLER =
            new Official(new OfficialId("a"), "Trần Thị Mận", "Cán bộ", Set.of(), Set.of());
    private static final LocalDate FIRST = LocalDate.of(2026, 10, 5);

    @ParameterizedTest
    @CsvSource({"3, 0", "23, 0", "23, 40", "60, 0", "300, 600"})
    void any_clock_fits_one_page_of_the_archive(int counted, int paused) throws Exception {
        var pdf = PRINT.print(clock(counted, paused), CONTROLLER, NOW).orThrow();

        assertThat(PdfReader.pages(pdf)).isEqualTo(1);
        assertThat(PdfReader.text(pdf))
                .contains(
                        "BẢNG TÍNH THỜI HẠN GIẢI QUYẾT HỒ SƠ",
                        "000.00.15.H23-261005-0001",
                        "Lập từ sổ thời hạn lúc 10:00 ngày 25/11/2026, người lập: Trần Thị Mận",
                        "không phải văn bản có số");
        assertThat(VeraPdf.complaints(pdf)).isEmpty();
    }

    @Test
    void few_days_are_told_one_by_one() {
        assertThat(ClockLines.of(clock(3, 0).days())).hasSize(4).allSatisfy(line -> assertThat(line.days())
                .hasSize(1));
    }

    @Test
    void a_wait_is_one_line_and_weeks_of_plain_days_are_one_line_each() {
        var lines = ClockLines.of(clock(23, 40).days());

        assertThat(lines)
                .filteredOn(line -> line.first().part() == Part.PAUSED)
                .singleElement()
                .satisfies(line -> assertThat(line.days()).hasSize(40));
        assertThat(lines).hasSizeBetween(5, 16);
        assertThat(lines.get(0).days()).hasSize(1);
        assertThat(lines.get(lines.size() - 1).days()).hasSize(1);
    }

    @Test
    void nothing_is_lost_in_folding_and_what_is_not_plain_stands_alone() {
        var days = clock(300, 600).days();
        var lines = ClockLines.of(days);

        assertThat(lines.stream().flatMap(line -> line.days().stream())).containsExactlyElementsOf(days);
        assertThat(lines).filteredOn(line -> line.first().source() != null).allSatisfy(line -> assertThat(line.days())
                .hasSize(1));
    }

    @Test
    void what_is_printed_says_what_a_supplement_does_by_either_reading() throws Exception {
        var pdf = PRINT.print(clock(23, 40), CONTROLLER, NOW).orThrow();
        Files.write(Path.of("target", "clock-statement.pdf"), pdf);

        assertThat(PdfReader.text(pdf).replaceAll("\\s+", " "))
                .contains("tính lại từ đầu", "trừ thời gian chờ, để so sánh", "40 ngày không tính");
    }

    @Test
    void what_was_done_by_the_second_date_and_after_the_first_is_said_to_be_late_against_the_first() {
        var first = at(FIRST.plusDays(3), 17);
        var second = at(FIRST.plusDays(7), 17);

        assertThat(printed(first, second, first.plusDays(2))).contains("đúng hẹn lại, quá hẹn đầu");
        assertThat(printed(first, second, first.minusDays(1))).contains("không quá hẹn trả");
        assertThat(printed(first, second, second.plusDays(1))).contains("sau hẹn trả");
    }

    private static String printed(OffsetDateTime lawful, OffsetDateTime promised, OffsetDateTime processed) {
        var clock = clock(3, 0);
        var done = new ClockStatement(
                clock.code(),
                clock.procedureName(),
                clock.authority(),
                clock.receivedAt(),
                clock.countsFrom(),
                clock.acceptedAt(),
                clock.rule(),
                clock.days(),
                clock.waiting(),
                clock.intervals(),
                clock.readings(),
                lawful,
                lawful,
                promised,
                promised,
                processed);
        return PdfReader.text(PRINT.print(done, CONTROLLER, NOW).orThrow()).replaceAll("\\s+", " ");
    }

    /** Counted days, of which the fifth begins a wait; the 24th of November is off. */
    private static ClockStatement clock(int counted, int paused) {
        var days = new ArrayList<CountedDay>();
        days.add(new CountedDay(
                FIRST, Part.SKIPPED, "0", "Ngày tiếp nhận không tính", "Bộ luật Dân sự 2015, Điều 147 khoản 2"));
        var day = FIRST;
        for (int number = 1; number <= counted; ) {
            day = day.plusDays(1);
            if (number == 5 && days.stream().noneMatch(one -> one.part() == Part.PAUSED)) {
                for (int left = paused; left > 0; left--) {
                    days.add(new CountedDay(day, Part.PAUSED, "0", "Chờ bổ sung hồ sơ", null));
                    day = day.plusDays(1);
                }
            }
            if (day.getMonthValue() == 11 && day.getDayOfMonth() == 24) {
                days.add(new CountedDay(
                        day, Part.SKIPPED, "0", "Nghỉ Ngày Văn hóa Việt Nam 24/11", "Nghị quyết 28/2026/QH16"));
            } else if (day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY) {
                days.add(new CountedDay(day, Part.SKIPPED, "0", "Nghỉ cuối tuần", null));
            } else {
                days.add(new CountedDay(day, Part.COUNTED, "1", "Ngày làm việc thứ " + number++, null));
            }
        }
        var due = at(day, 17);
        return new ClockStatement(
                "000.00.15.H23-261005-0001",
                "Cấp Giấy xác nhận tình trạng hôn nhân",
                "Ủy ban nhân dân xã Thanh Quang",
                at(FIRST, 9),
                at(FIRST, 9),
                at(FIRST, 9),
                new CountingRule(
                        "Phải xác minh tại Ủy ban nhân dân xã khác",
                        "23 ngày làm việc",
                        "Quyết định công bố thủ tục 1.004873",
                        "Ngày nhận không tính."),
                days,
                false,
                List.of(
                        new LedgerLine(
                                ClockCause.State.RUNNING,
                                "Tiếp nhận hồ sơ",
                                at(FIRST, 9),
                                at(FIRST.plusDays(4), 10),
                                null,
                                null,
                                "Trần Thị Mận",
                                List.of()),
                        new LedgerLine(
                                ClockCause.State.PAUSED,
                                "Chờ bổ sung hồ sơ",
                                at(FIRST.plusDays(4), 10),
                                null,
                                "Bản chụp mờ ở trang 2",
                                "Nghị định 61/2018/NĐ-CP, Điều 19 khoản 4",
                                "Nguyễn Thị Hoa",
                                List.of("Phiếu yêu cầu bổ sung, hoàn thiện hồ sơ số 01/HDHS, Nguyễn Thị Hoa ký"))),
                List.of(
                        new SupplementReading(
                                SupplementPolicy.RESTART, true, "Nghị định 61/2018/NĐ-CP, Điều 19 khoản 4", due),
                        new SupplementReading(SupplementPolicy.PAUSE, false, null, due)),
                at(FIRST, 17),
                due,
                null,
                due,
                null);
    }

    private static OffsetDateTime at(LocalDate day, int hour) {
        return day.atTime(LocalTime.of(hour, 0)).atZone(Vietnam.ZONE).toOffsetDateTime();
    }
}
