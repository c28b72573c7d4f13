package vn.motcua.decree;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.testing.ADecree.aDecree;

import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.motcua.dossier.ClockDay.Part;
import vn.motcua.dossier.ExplainClock;
import vn.motcua.testing.DecreeDesk;
import vn.motcua.testing.Eyes;
import vn.motcua.testing.MotCuaTest;

/** What a decree does to a due date is told with the decree's number. */
@MotCuaTest
class StatementUnderDecreeTest {

    @Autowired
    DecreeDesk decrees;

    @Autowired
    Decrees register;

    @Autowired
    GoOnApplying goOnApplying;

    @Autowired
    ExplainClock explainClock;

    @Autowired
    Eyes then;

    @AfterEach
    void as_if_there_had_been_no_decree() {
        decrees.forgetEverything();
    }

    @Test
    void a_decreed_day_names_its_decree_and_so_does_the_ledger() {
        var dossier = decrees.accepted("2027-07-05T09:00");
        var decree = decrees.inForce(aDecree().off("2027-07-06"));
        goOnApplying.go();
        var number = register.find(decree).orElseThrow().number();

        var clock = explainClock.of(then.on(dossier).row()).orThrow();

        assertThat(clock.days())
                .filteredOn(day -> day.day().equals(LocalDate.of(2027, 7, 6)))
                .singleElement()
                .satisfies(day -> {
                    assertThat(day.part()).isEqualTo(Part.SKIPPED);
                    assertThat(day.reason()).isEqualTo("Nghỉ tránh bão số 3");
                    assertThat(day.source()).isEqualTo(number);
                });
        assertThat(clock.intervals()).last().satisfies(line -> {
            assertThat(line.cause()).isEqualTo("Lịch nghỉ, làm bù thay đổi");
            assertThat(line.legalBasis()).contains(number);
            assertThat(line.reason()).contains("Hẹn trả chuyển từ 17:00 08/07/2027 sang 17:00 09/07/2027");
        });
        assertThat(clock.dueAt().toString()).isEqualTo("2027-07-09T17:00+07:00");
    }

    @Test
    void a_date_that_a_decree_would_have_moved_earlier_is_told_as_kept() {
        var dossier = decrees.accepted("2027-07-02T09:00");
        decrees.inForce(aDecree().work("2027-07-03"));
        goOnApplying.go();

        var clock = explainClock.of(then.on(dossier).row()).orThrow();

        assertThat(clock.dueAt().toString()).isEqualTo("2027-07-07T17:00+07:00");
        assertThat(clock.days()).last().satisfies(day -> {
            assertThat(day.day()).isEqualTo(LocalDate.of(2027, 7, 7));
            assertThat(day.part()).isEqualTo(Part.KEPT);
        });
        assertThat(clock.days())
                .filteredOn(day -> day.day().equals(LocalDate.of(2027, 7, 3)))
                .singleElement()
                .satisfies(day -> assertThat(day.part()).isEqualTo(Part.COUNTED));
    }
}
