package vn.motcua.desk;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.motcua.authority.CurrentOfficial;
import vn.motcua.authority.ForDossierWork;
import vn.motcua.shared.Persisted;
import vn.motcua.shared.TransactionClock;
import vn.motcua.shared.Vietnam;

/** Hôm nay của tôi: what must be finished today, what can wait, what waits for others. */
@ForDossierWork
@RestController
class TodayController {

    /** Lines of each part. */
    private static final int MOST = 200;

    private final DayOfWork work;
    private final CurrentOfficial current;
    private final TransactionClock clock;

    TodayController(DayOfWork work, CurrentOfficial current, TransactionClock clock) {
        this.work = work;
        this.current = current;
        this.clock = clock;
    }

    /**
     * @param untaken tasks of the caller's groups that nobody has claimed
     * @param questions «Kịp hay không kịp?» to be answered
     * @param signings results to be signed
     */
    record Today(LocalDate day, List<TodayPart> parts, int untaken, int questions, int signings) {}

    /**
     * @param part TODAY, LATER or WITH_OTHERS
     * @param count also of the lines that are left out
     */
    record TodayPart(String part, int count, OffsetDateTime nextDueAt, List<TodayLine> lines) {}

    /**
     * @param taskId null where the caller has no task of it now
     * @param taken false where nobody of the group has claimed it
     * @param awaited in words, null but where it is with others
     */
    record TodayLine(
            String taskId,
            String dossierId,
            String code,
            String ownerName,
            String name,
            boolean taken,
            String awaited,
            OffsetDateTime dueAt,
            boolean late) {}

    @GetMapping("/api/today")
    Today today() {
        var now = clock.instant();
        var day = LocalDate.ofInstant(now, Vietnam.ZONE);
        var found = work.of(
                current.get(), day.plusDays(1).atStartOfDay(Vietnam.ZONE).toInstant(), MOST);
        var parts = found.shares().stream()
                .map(share -> new TodayPart(
                        share.part().name(),
                        share.count(),
                        Persisted.time(share.nextDueAt()),
                        share.lines().stream()
                                .map(line -> new TodayLine(
                                        line.taskId(),
                                        line.dossier() == null
                                                ? null
                                                : line.dossier().toString(),
                                        line.code(),
                                        line.ownerName(),
                                        line.name(),
                                        line.taken(),
                                        line.awaited() == null
                                                ? null
                                                : line.awaited().label(),
                                        Persisted.time(line.dueAt()),
                                        line.dueAt() != null && now.isAfter(line.dueAt())))
                                .toList()))
                .toList();
        return new Today(day, parts, found.untaken(), found.questions(), found.signings());
    }
}
