package vn.motcua.desk;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.time.Duration;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.motcua.authority.Authorities;
import vn.motcua.calendar.CalendarDataMissing;
import vn.motcua.shared.Vietnam;

/** Open and finished works of a model as figures of its steps. */
@Component
class StepFigures {

    private final Authorities authorities;

    StepFigures(Authorities authorities) {
        this.authorities = authorities;
    }

    List<StepFiguresView.StepFigure> of(StandingWork.Standing standing) {
        var open = standing.open().stream().collect(toMap(StandingWork.Open::element, one -> one));
        var done = standing.done().stream().collect(groupingBy(StandingWork.Done::element));
        var elements = new TreeSet<>(open.keySet());
        elements.addAll(done.keySet());
        return elements.stream()
                .map(element -> figure(
                        open.getOrDefault(element, new StandingWork.Open(element, null, 0, 0, 0)),
                        done.getOrDefault(element, List.of())))
                .toList();
    }

    private StepFiguresView.StepFigure figure(StandingWork.Open open, List<StandingWork.Done> done) {
        var minutes = done.stream()
                .flatMap(this::minutes)
                .sorted()
                .mapToLong(Long::longValue)
                .toArray();
        var median = median(minutes);
        return new StepFiguresView.StepFigure(
                open.element(),
                open.name(),
                open.waiting(),
                open.soon(),
                open.overdue(),
                minutes.length,
                median,
                median == null ? null : Vietnam.workingTime(Duration.ofMinutes(median)));
    }

    /** Of a year without a calendar nothing is measured. */
    private Stream<Long> minutes(StandingWork.Done work) {
        try {
            return Stream.of(authorities
                    .calendarOf(work.authority())
                    .openTimeBetween(work.givenAt(), work.endedAt())
                    .toMinutes());
        } catch (CalendarDataMissing missing) {
            return Stream.empty();
        }
    }

    /** The middle one; of an even number the mean of the middle two, rounded down. Null of none. */
    static Integer median(long... sorted) {
        var half = sorted.length / 2;
        if (sorted.length == 0) {
            return null;
        }
        return (int) (sorted.length % 2 == 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2);
    }
}
