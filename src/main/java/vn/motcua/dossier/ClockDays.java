package vn.motcua.dossier;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import vn.motcua.calendar.DueDate;
import vn.motcua.calendar.DueDate.DayNote;
import vn.motcua.dossier.ClockDay.Part;

/** Collects the days of a walk: none left out, none twice; of two stretches that touch a day the earlier one has it. */
final class ClockDays implements ClockTrail {

    private static final Pattern NUMBERED = Pattern.compile("(Ngày làm việc thứ|Ngày thứ|Hết tháng thứ) (\\d+)");

    private final List<ClockDay> days = new ArrayList<>();
    private int usedBefore;
    private String began = "tiếp nhận";
    private String owed = "";

    List<ClockDay> list() {
        return List.copyOf(days);
    }

    @Override
    public void counted(Supplier<DueDate> plan, LocalDate until) {
        var due = plan.get();
        var last = until == null ? due.due().toLocalDate() : until;
        due.days().stream().filter(note -> !note.day().isAfter(last)).forEach(this::add);
        fill(last, Part.SKIPPED, "Đã quá hạn");
        usedBefore = days.stream()
                .filter(day -> day.part() == Part.COUNTED)
                .map(day -> new BigDecimal(day.counted()))
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .intValue();
    }

    @Override
    public void anew() {
        days.replaceAll(ClockDay::voided);
        usedBefore = 0;
    }

    @Override
    public void waited(LocalDate until, ClockCause why, String ended) {
        if (until != null) {
            fill(until.minusDays(1), Part.PAUSED, why.label());
            fill(until, Part.PAUSED, "Ngày " + ended + ", không tính");
            began = ended;
        }
    }

    @Override
    public void owedApart() {
        usedBefore = 0;
        owed = " để thông báo từ chối";
    }

    @Override
    public void kept(LocalDate until, Part part) {
        if (until != null) {
            fill(until, part, part.label());
        }
    }

    private void add(DayNote note) {
        fill(note.day().minusDays(1), Part.COUNTED, "Trong tháng đang tính");
        if (misses(note.day())) {
            var counted = !note.counted().equals("0");
            days.add(new ClockDay(
                    note.day(), counted ? Part.COUNTED : Part.SKIPPED, note.counted(), words(note.reason())));
        }
    }

    /** The calendar speaks of a reception and numbers from one whatever went before. */
    private String words(String reason) {
        return NUMBERED.matcher(reason)
                .replaceFirst(found -> found.group(1) + " " + (Integer.parseInt(found.group(2)) + usedBefore) + owed)
                .replace("Ngày tiếp nhận", "Ngày " + began)
                .replace("ngày tiếp nhận", "ngày " + began);
    }

    private void fill(LocalDate last, Part part, String reason) {
        while (!days.isEmpty() && misses(last)) {
            days.add(new ClockDay(lastDay().plusDays(1), part, "0", reason));
        }
    }

    private boolean misses(LocalDate day) {
        return days.isEmpty() || day.isAfter(lastDay());
    }

    private LocalDate lastDay() {
        return days.get(days.size() - 1).day();
    }
}
