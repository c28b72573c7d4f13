package vn.motcua.desk;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.motcua.authority.For;
import vn.motcua.authority.Role;
import vn.motcua.messaging.Messages;
import vn.motcua.messaging.PartnerCounts;
import vn.motcua.shared.Persisted;

/** What waits for an operator, for Cockpit's first page; each part has a page where it is mended. */
@For(Role.OPERATOR)
@RestController
class OperatorHealthController {

    private final StandingWork standingWork;
    private final Messages messages;
    private final Differences differences;
    private final MessageTimes times;
    private final Clock clock;

    OperatorHealthController(
            StandingWork standingWork, Messages messages, Differences differences, MessageTimes times, Clock clock) {
        this.standingWork = standingWork;
        this.messages = messages;
        this.differences = differences;
        this.times = times;
        this.clock = clock;
    }

    /**
     * @param retrying failed jobs that the engine tries again by itself
     * @param oldestJob the due job that waits longest, null if none is due
     * @param messages of every partner, outgoing first
     */
    record OperatorHealth(
            List<IncidentCount> incidents,
            int retrying,
            OldestJob oldestJob,
            List<MessageCount> messages,
            DifferenceCount differences) {}

    /** @param definition the engine's id of the version they stand in, null for those of no process */
    record IncidentCount(String definition, String name, int count) {}

    /**
     * @param waited in words, since it was due
     * @param instance null for a job of no process
     */
    record OldestJob(OffsetDateTime dueAt, String waited, String name, String instance) {}

    /**
     * @param direction OUT or IN
     * @param waiting not sent or handled yet, those retried included
     * @param givenUp left to a person
     * @param oldest in words, how long the oldest of them waits; null if there is none
     */
    record MessageCount(String direction, String label, int waiting, int retrying, int givenUp, String oldest) {}

    /** @param comparedAt when register and engine were last compared to the end, null if never */
    record DifferenceCount(OffsetDateTime comparedAt, int open, List<KindCount> kinds) {}

    record KindCount(String label, int count) {}

    @GetMapping("/api/operator/health")
    OperatorHealth health() {
        var queue = standingWork.queue(clock.instant());
        return new OperatorHealth(
                queue.incidents().stream()
                        .map(one -> new IncidentCount(one.definition(), one.name(), one.count()))
                        .toList(),
                queue.retrying(),
                oldest(queue.oldestJob()),
                messages.counts().stream().map(this::count).toList(),
                count(differences.counts()));
    }

    private OldestJob oldest(EngineQueue.DueJob job) {
        return job == null
                ? null
                : new OldestJob(Persisted.time(job.dueAt()), since(job.dueAt()), job.name(), job.instance());
    }

    private MessageCount count(PartnerCounts counts) {
        return new MessageCount(
                counts.direction().name(),
                counts.label(),
                counts.waiting(),
                counts.retrying(),
                counts.givenUp(),
                since(counts.oldest()));
    }

    private static DifferenceCount count(Differences.Counts counts) {
        return new DifferenceCount(
                Persisted.time(counts.comparedAt()),
                counts.byKind().values().stream().mapToInt(Integer::intValue).sum(),
                counts.byKind().entrySet().stream()
                        .map(kind -> new KindCount(kind.getKey().label(), kind.getValue()))
                        .toList());
    }

    private String since(Instant moment) {
        return moment == null ? null : times.since(moment);
    }
}
