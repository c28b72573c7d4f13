package vn.motcua.delay;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.TreeSet;
import vn.motcua.calendar.WorkingCalendar;

/** Splits a stretch of working time among those who held a dossier in it, each moment to one of them. */
final class SplitDays {

    /** The engine's clock cuts to milliseconds what ours does not: less than that between two tasks is no gap. */
    private static final Duration NO_GAP = Duration.ofSeconds(1);

    private final WorkingCalendar calendar;
    private final List<Held> held;
    private final List<Outage> outages;
    private final Holder nobody;

    /**
     * @param held the first one that covers a moment has it
     * @param outages that count, of any authority
     * @param nobody whose the moment is that none of them covers
     */
    SplitDays(WorkingCalendar calendar, List<Held> held, List<Outage> outages, Holder nobody) {
        this.calendar = calendar;
        this.held = List.copyOf(held);
        this.outages = List.copyOf(outages);
        this.nobody = nobody;
    }

    /** None of them empty, their sum the open time between the two. */
    List<DaysUsed.Share> between(Instant from, Instant to) {
        var sums = new LinkedHashMap<Holder, Duration>();
        var gap = Duration.ZERO;
        Holder last = null;
        var marks = marks(from, to);
        for (int index = 0; index + 1 < marks.size(); index++) {
            var holder = at(marks.get(index));
            var time = calendar.openTimeBetween(marks.get(index), marks.get(index + 1));
            if (holder.equals(nobody) && time.compareTo(NO_GAP) < 0) {
                gap = gap.plus(time);
            } else {
                sums.merge(holder, time, Duration::plus);
                last = holder;
            }
        }
        if (!gap.isZero()) {
            sums.merge(last == null ? nobody : last, gap, Duration::plus);
        }
        return sums.entrySet().stream()
                .filter(sum -> !sum.getValue().isZero())
                .map(sum -> new DaysUsed.Share(sum.getKey(), sum.getValue()))
                .toList();
    }

    private List<Instant> marks(Instant from, Instant to) {
        var marks = new TreeSet<Instant>();
        held.forEach(stretch -> {
            marks.add(stretch.from());
            marks.add(stretch.to() == null ? to : stretch.to());
        });
        outages.forEach(outage -> {
            marks.add(outage.from());
            marks.add(outage.to());
        });
        var between = new ArrayList<Instant>();
        between.add(from);
        marks.stream().filter(mark -> mark.isAfter(from) && mark.isBefore(to)).forEach(between::add);
        between.add(to.isAfter(from) ? to : from);
        return between;
    }

    private Holder at(Instant moment) {
        var holder = held.stream()
                .filter(stretch -> stretch.covers(moment))
                .map(Held::holder)
                .findFirst()
                .orElse(nobody);
        return hit(holder, moment) ? holder.hitByAnOutage() : holder;
    }

    /** What befalls an office excuses that office; the applicant has none. */
    private boolean hit(Holder holder, Instant moment) {
        return holder.authority() != null
                && outages.stream().anyMatch(outage -> outage.befell(holder.authority(), moment));
    }
}
