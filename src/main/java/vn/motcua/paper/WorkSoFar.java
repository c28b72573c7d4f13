package vn.motcua.paper;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.motcua.authority.OfficialId;
import vn.motcua.delay.OpenWork;
import vn.motcua.dossier.DossierId;
import vn.motcua.dossier.WorkRecord;
import vn.motcua.dossier.WorkRecords;

/** Every task of a dossier, done or open, and who took it first. */
@Component
class WorkSoFar {

    private final WorkRecords records;
    private final OpenWork openWork;

    WorkSoFar(WorkRecords records, OpenWork openWork) {
        this.records = records;
        this.openWork = openWork;
    }

    /**
     * @param tasks in the order in which they were given; an open one nobody has taken among them
     * @param takings in the order in which they happened
     */
    record Work(List<WorkRecord> tasks, List<WorkRecords.Taking> takings) {

        /** Whoever took it up first, when it was passed on; by and at null while nobody has. */
        Taken firstTaken(WorkRecord task) {
            return of(task).filter(taking -> taking.by() != null)
                    .findFirst()
                    .map(taking -> new Taken(taking.by(), taking.at()))
                    .orElseGet(() -> task.takenBy() == null
                            ? new Taken(task.endedBy(), task.endedBy() == null ? null : task.endedAt())
                            : new Taken(task.takenBy(), task.takenAt()));
        }

        /** Who has it now: by and at null where nobody has, or whoever had it put it back. */
        Taken holder(WorkRecord task) {
            return of(task).reduce((older, newer) -> newer)
                    .map(taking -> new Taken(taking.by(), taking.by() == null ? null : taking.at()))
                    .orElseGet(() -> new Taken(task.takenBy(), task.takenAt()));
        }

        private Stream<WorkRecords.Taking> of(WorkRecord task) {
            return takings.stream().filter(taking -> taking.taskId().equals(task.taskId()));
        }
    }

    record Taken(OfficialId by, Instant at) {}

    /** What lies open is due when the engine says: dates move while work waits. */
    Work of(DossierId dossier) {
        var open = openWork.open(dossier).stream().collect(Collectors.toMap(WorkRecord::taskId, Function.identity()));
        var known = records.of(dossier);
        var ids = known.stream().map(WorkRecord::taskId).collect(Collectors.toSet());
        var tasks = Stream.concat(
                        known.stream()
                                .map(task -> task.endedAt() != null
                                        ? task
                                        : Optional.ofNullable(open.get(task.taskId()))
                                                .map(now -> dueAs(now, task))
                                                .orElse(null))
                                .filter(Objects::nonNull),
                        open.values().stream().filter(task -> !ids.contains(task.taskId())))
                .sorted(Comparator.comparing(WorkRecord::givenAt)
                        .thenComparing(WorkRecord::endedAt, Comparator.nullsLast(Comparator.naturalOrder()))
                        .thenComparing(WorkRecord::taskId))
                .toList();
        return new Work(tasks, records.takings(dossier));
    }

    private static WorkRecord dueAs(WorkRecord now, WorkRecord task) {
        return new WorkRecord(
                task.taskId(),
                task.dossier(),
                task.processKey(),
                task.element(),
                task.tenant(),
                task.givenAt(),
                now.dueAt(),
                task.takenAt(),
                task.takenBy(),
                null,
                null,
                null);
    }
}
