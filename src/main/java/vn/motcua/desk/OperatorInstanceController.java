package vn.motcua.desk;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import vn.motcua.authority.Authorities;
import vn.motcua.authority.CurrentOfficial;
import vn.motcua.authority.For;
import vn.motcua.authority.Role;
import vn.motcua.dossier.ClockCause;
import vn.motcua.dossier.ClockEntry;
import vn.motcua.shared.Persisted;
import vn.motcua.shared.Refusal;
import vn.motcua.shared.RefusalException;

/** The clock and the history of the dossier behind a process instance, for Cockpit: no names of applicants, no papers. */
@For(Role.OPERATOR)
@RestController
class OperatorInstanceController {

    private final CurrentOfficial current;
    private final StandingWork standingWork;
    private final Authorities authorities;
    private final Clock clock;

    OperatorInstanceController(
            CurrentOfficial current, StandingWork standingWork, Authorities authorities, Clock clock) {
        this.current = current;
        this.standingWork = standingWork;
        this.authorities = authorities;
        this.clock = clock;
    }

    /**
     * @param code null before acceptance, as are the times of its clock
     * @param ledger what the clock did; without the reasons that people gave
     */
    record InstanceStory(
            String code,
            String statusLabel,
            String authority,
            OffsetDateTime acceptedAt,
            OffsetDateTime dueAt,
            OffsetDateTime originalDueAt,
            String tone,
            String toneText,
            List<ClockLine> ledger,
            List<EventLine> events) {}

    /** @param to null for the one that lasts, and for the end of the clock */
    record ClockLine(
            String state, String stateLabel, String cause, OffsetDateTime from, OffsetDateTime to, String basis) {}

    /** @param official full name, null for the system itself */
    record EventLine(OffsetDateTime at, String official, String text) {}

    @GetMapping("/api/operator/instances/{instance}")
    InstanceStory story(@PathVariable String instance) {
        var watched = List.copyOf(current.get().serves());
        return standingWork
                .story(instance, watched)
                .map(this::view)
                .orElseThrow(() ->
                        new RefusalException(Refusal.notFound("Lượt chạy này không thuộc hồ sơ nào đang theo dõi.")));
    }

    private InstanceStory view(StandingWork.Story story) {
        var tone = Tone.of(
                story.status(),
                story.dueAt(),
                story.processedAt(),
                authorities.calendarOf(story.authority()),
                clock.instant());
        return new InstanceStory(
                story.code(),
                story.status().label(),
                story.authorityName(),
                Persisted.time(story.acceptedAt()),
                Persisted.time(story.dueAt()),
                Persisted.time(story.originalDueAt()),
                tone.name(),
                tone.text(),
                lines(story.ledger()),
                story.events().stream()
                        .map(event -> new EventLine(
                                Persisted.time(event.at()),
                                event.official(),
                                event.kind().label()))
                        .toList());
    }

    private static List<ClockLine> lines(List<ClockEntry> entries) {
        var lines = new ArrayList<ClockLine>();
        var state = ClockCause.State.RUNNING;
        for (int index = 0; index < entries.size(); index++) {
            var entry = entries.get(index);
            state = entry.cause().after(state);
            lines.add(new ClockLine(
                    state.name(),
                    state.label(),
                    entry.cause().label(),
                    Persisted.time(entry.at()),
                    index + 1 < entries.size()
                            ? Persisted.time(entries.get(index + 1).at())
                            : null,
                    entry.legalBasis()));
        }
        return lines;
    }
}
