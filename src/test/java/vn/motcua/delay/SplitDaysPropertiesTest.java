package vn.motcua.delay;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import vn.motcua.authority.AuthorityId;
import vn.motcua.authority.OfficialId;
import vn.motcua.calendar.OfficeHours;
import vn.motcua.calendar.OfficeHours.Open;
import vn.motcua.calendar.OfficialDays;
import vn.motcua.calendar.WorkingCalendar;
import vn.motcua.shared.Vietnam;

/** However holders, pauses and outages overlap, every working moment is somebody's, and only one's. */
class SplitDaysPropertiesTest {

    private static final WorkingCalendar CALENDAR = WorkingCalendar.of(
            OfficialDays.published(),
            OfficeHours.allYear(
                    new Open(LocalTime.of(7, 30), LocalTime.of(11, 30)),
                    new Open(LocalTime.of(13, 30), LocalTime.of(17, 0))));
    private static final Instant FIRST = at("2026-02-09T09:00");
    private static final AuthorityId OURS = new AuthorityId("xa-thanh-quang");
    private static final AuthorityId THEIRS = new AuthorityId("xa-gia-loc");
    private static final Holder NOBODY = Holder.nobody(OURS);
    private static final OfficialId SPECIALIST = new OfficialId("thanh-quang.ho-tich");
    private static final Holder REVIEWER = Holder.of(OURS, SPECIALIST, "UserTask_Review");

    record Story(List<Held> held, List<Outage> outages, Instant from, Instant to) {}

    @Property(tries = 1000)
    void the_shares_add_up_to_the_whole(@ForAll("stories") Story story) {
        assertThat(sum(split(story))).isEqualTo(CALENDAR.openTimeBetween(story.from(), story.to()));
    }

    @Property(tries = 500)
    void no_share_is_empty_and_no_holder_has_two(@ForAll("stories") Story story) {
        assertThat(split(story))
                .allSatisfy(share -> assertThat(share.time()).isPositive())
                .extracting(DaysUsed.Share::holder)
                .doesNotHaveDuplicates();
    }

    @Property(tries = 500)
    void a_day_in_the_middle_cuts_no_moment_off(@ForAll("stories") Story story) {
        var middle =
                story.from().plus(Duration.between(story.from(), story.to()).dividedBy(3));
        var first = sum(split(new Story(story.held(), story.outages(), story.from(), middle)));
        var second = sum(split(new Story(story.held(), story.outages(), middle, story.to())));

        assertThat(first.plus(second)).isEqualTo(sum(split(story)));
    }

    @Test
    void an_outage_excuses_the_office_it_befell_and_nobody_else() {
        var outage = outage(OURS, "2026-02-09T10:00", "2026-02-09T11:00");
        var to = at("2026-02-09T11:30");

        assertThat(split(new Story(List.of(new Held(FIRST, null, REVIEWER)), List.of(outage), FIRST, to)))
                .containsExactly(
                        new DaysUsed.Share(REVIEWER, Duration.ofMinutes(90)),
                        new DaysUsed.Share(REVIEWER.hitByAnOutage(), Duration.ofHours(1)));
        assertThat(split(new Story(List.of(new Held(FIRST, null, Holder.partner(THEIRS))), List.of(outage), FIRST, to)))
                .containsExactly(new DaysUsed.Share(Holder.partner(THEIRS), Duration.ofMinutes(150)));
        assertThat(split(new Story(List.of(new Held(FIRST, null, Holder.applicant())), List.of(outage), FIRST, to)))
                .containsExactly(new DaysUsed.Share(Holder.applicant(), Duration.ofMinutes(150)));
    }

    @Test
    void the_blink_between_two_tasks_is_no_ones_gap() {
        var task = new Held(FIRST, at("2026-02-09T10:00"), REVIEWER);
        var next = new Held(at("2026-02-09T10:00").plusMillis(3), null, Holder.of(OURS, null, "UserTask_Signing"));

        assertThat(split(new Story(List.of(task, next), List.of(), FIRST, at("2026-02-09T11:00"))))
                .extracting(DaysUsed.Share::holder)
                .doesNotContain(NOBODY);
    }

    @Provide
    Arbitrary<Story> stories() {
        var holders = Arbitraries.of(
                REVIEWER,
                Holder.of(OURS, null, "UserTask_Review"),
                Holder.of(OURS, null, "UserTask_Signing"),
                Holder.partner(THEIRS),
                Holder.applicant());
        var moments = Arbitraries.integers().between(0, 40 * 24 * 60).map(minutes -> FIRST.plusSeconds(60L * minutes));
        var lengths = Arbitraries.integers().between(0, 12 * 24 * 60).injectNull(0.1);
        var held = Combinators.combine(moments, lengths, holders)
                .as((from, minutes, holder) ->
                        new Held(from, minutes == null ? null : from.plusSeconds(60L * minutes), holder))
                .list()
                .ofMaxSize(12);
        var outages = Combinators.combine(
                        moments,
                        Arbitraries.integers().between(1, 3000),
                        Arbitraries.of(OURS, THEIRS).injectNull(0.3))
                .as((from, minutes, authority) -> outage(authority, from, from.plusSeconds(60L * minutes)))
                .list()
                .ofMaxSize(4);
        return Combinators.combine(
                        held, outages, moments, Arbitraries.integers().between(0, 40 * 24 * 60))
                .as((all, hits, from, minutes) -> new Story(all, hits, from, from.plusSeconds(60L * minutes)));
    }

    private static List<DaysUsed.Share> split(Story story) {
        return new SplitDays(CALENDAR, story.held(), story.outages(), NOBODY).between(story.from(), story.to());
    }

    private static Duration sum(List<DaysUsed.Share> shares) {
        return shares.stream().map(DaysUsed.Share::time).reduce(Duration.ZERO, Duration::plus);
    }

    private static Outage outage(AuthorityId authority, String from, String to) {
        return outage(authority, at(from), at(to));
    }

    private static Outage outage(AuthorityId authority, Instant from, Instant to) {
        return new Outage(
                UUID.randomUUID(), authority, from, to, "Mất điện", SPECIALIST, to, SPECIALIST, to, null, null);
    }

    private static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(Vietnam.ZONE).toInstant();
    }
}
