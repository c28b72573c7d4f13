package vn.motcua.scenario;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import vn.motcua.dossier.DossierId;
import vn.motcua.shared.Vietnam;

/** Lets time pass for one dossier: each bell rings at its own moment, in order. */
final class Passing {

    private static final int MOST_BELLS = 200;

    private final Stage stage;
    private final DossierId dossier;

    Passing(Stage stage, DossierId dossier) {
        this.stage = stage;
        this.dossier = dossier;
    }

    /** @throws NotSo if that moment lies behind */
    void until(Instant target) {
        if (target.isBefore(stage.office().now())) {
            throw new NotSo(
                    "lúc này đã là " + Vietnam.minuteOfDay(stage.office().now()) + ", không quay lại được",
                    "Viết các câu theo thứ tự thời gian");
        }
        for (int bells = 0; bells < MOST_BELLS; bells++) {
            var bell = nextBell().filter(at -> !at.isAfter(target));
            if (bell.isEmpty()) {
                stage.office().itIs(target);
                settle();
                return;
            }
            if (bell.get().isAfter(stage.office().now())) {
                stage.office().itIs(bell.get());
            }
            settle();
        }
        throw new IllegalStateException("bells of " + dossier + " ring without end");
    }

    /** The same time of day, that many working days of the office on. */
    void workingDays(int days) {
        var now = stage.office().now().atZone(Vietnam.ZONE);
        var calendar =
                stage.authorities().calendarOf(stage.register().get(dossier).competentAuthority());
        LocalDate day = now.toLocalDate();
        for (int left = days; left > 0; ) {
            day = day.plusDays(1);
            left -= calendar.isWorkingDay(day) ? 1 : 0;
        }
        until(now.with(day).toInstant());
    }

    /** What is due runs, what is to be told is told. */
    void settle() {
        stage.office().letDueJobsRun(dossier);
        stage.outside().carriesMessages();
        stage.office().letDueJobsRun(dossier);
    }

    private Optional<Instant> nextBell() {
        return stage
                .runtime()
                .createProcessInstanceQuery()
                .processInstanceBusinessKey(dossier.toString())
                .list()
                .stream()
                .map(ProcessInstance::getId)
                .flatMap(instance -> stage.management().createJobQuery().processInstanceId(instance).list().stream())
                .filter(job -> job.getDuedate() != null)
                .min(Comparator.comparing(Job::getDuedate))
                .map(job -> job.getDuedate().toInstant());
    }
}
