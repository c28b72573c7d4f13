package vn.motcua.desk;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.motcua.authority.Authority;
import vn.motcua.authority.Official;
import vn.motcua.calendar.DueDate;
import vn.motcua.procedure.Procedure;
import vn.motcua.procedure.Procedure.CaseLimit;
import vn.motcua.procedure.ProcedureCatalogue;
import vn.motcua.procedure.ProcedureKey;
import vn.motcua.shared.Outcome;
import vn.motcua.shared.Vietnam;

/** «Nộp hôm nay thì trả ngày nào»: the due date that a reception would get, and those of the days after it. */
@Component
class DueCalculator {

    private static final DateTimeFormatter INPUT = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm");
    private static final int DAYS_AHEAD = 7;
    private static final int LAST_YEAR = 9999;

    private final IntakeChoices choices;
    private final IntakeDesk desk;
    private final ProcedureCatalogue catalogue;
    private final Clock clock;

    DueCalculator(IntakeChoices choices, IntakeDesk desk, ProcedureCatalogue catalogue, Clock clock) {
        this.choices = choices;
        this.desk = desk;
        this.catalogue = catalogue;
        this.clock = clock;
    }

    /** As the browser sends it: text, possibly absent. */
    record Question(String procedure, String caseKey, String competentAuthority, String receivedAt) {}

    /** @param received and due in words */
    record Ahead(String received, String due) {}

    /**
     * What the page shows.
     *
     * @param procedure null while none is chosen
     * @param receivedAt as the browser's input takes it
     * @param error why there is no answer, null if there is one or nothing was asked
     * @param due null if there is no answer
     */
    record Answer(
            Procedure procedure,
            CaseLimit chosenCase,
            List<Authority> authorities,
            Authority chosenAuthority,
            String receivedAt,
            String receivedWords,
            String error,
            DueView due,
            List<Ahead> ahead) {

        static Answer without(String receivedAt, String error) {
            return new Answer(null, null, List.of(), null, receivedAt, null, error, null, List.of());
        }

        Answer failed(String why) {
            return new Answer(
                    procedure,
                    chosenCase,
                    authorities,
                    chosenAuthority,
                    receivedAt,
                    receivedWords,
                    why,
                    null,
                    List.of());
        }
    }

    Answer answer(Question asked, Official official) {
        var typed = asked.receivedAt();
        var now = LocalDateTime.ofInstant(clock.instant(), Vietnam.ZONE);
        var received = typed == null || typed.isBlank() ? Optional.of(now) : read(typed.strip());
        if (received.isEmpty()) {
            return Answer.without(
                    INPUT.format(now), "Thời điểm nhận phải là ngày giờ có thật, ví dụ 2026-11-18T15:00.");
        }
        var at = received.get();
        if (asked.procedure() == null || asked.procedure().isBlank()) {
            return Answer.without(INPUT.format(at), null);
        }
        return procedure(asked.procedure(), at.toLocalDate())
                .map(procedure -> answer(asked, procedure, at, official))
                .orElseGet(() -> Answer.without(
                        INPUT.format(at), "Thủ tục này không có hiệu lực vào ngày nhận hồ sơ. Chọn thủ tục khác."));
    }

    private Answer answer(Question asked, Procedure procedure, LocalDateTime at, Official official) {
        var authorities = choices.competentFor(procedure, official);
        var chosenCase = caseOf(procedure, asked.caseKey());
        var authority = authorityOf(authorities, asked.competentAuthority(), official);
        var received = at.atZone(Vietnam.ZONE).toInstant();
        var open = new Answer(
                procedure,
                chosenCase.orElse(procedure.limits().get(0)),
                authorities,
                authority.orElse(null),
                INPUT.format(at),
                Vietnam.minuteOfDay(received),
                null,
                null,
                List.of());
        if (chosenCase.isEmpty()) {
            return open.failed("Thủ tục này không có trường hợp đã chọn. Chọn lại trường hợp.");
        }
        if (authority.isEmpty()) {
            return open.failed(
                    authorities.isEmpty()
                            ? "Thủ tục này thuộc %s; bộ phận một cửa này không tiếp nhận."
                                    .formatted(
                                            procedure.competentLevel().label().toLowerCase(Vietnam.LOCALE))
                            : "Chọn cơ quan giải quyết trong danh sách.");
        }
        var due = due(open, received);
        if (due instanceof Outcome.Refused<DueDate> refused) {
            return open.failed(refused.refusal().message());
        }
        return new Answer(
                procedure,
                open.chosenCase(),
                authorities,
                open.chosenAuthority(),
                open.receivedAt(),
                open.receivedWords(),
                null,
                DueView.of(due.orThrow()),
                ahead(open, at));
    }

    /** As long as there are official days to count with. */
    private List<Ahead> ahead(Answer open, LocalDateTime at) {
        return IntStream.rangeClosed(1, DAYS_AHEAD)
                .mapToObj(at::plusDays)
                .flatMap(day -> {
                    var received = day.atZone(Vietnam.ZONE);
                    return due(open, received.toInstant()) instanceof Outcome.Done<DueDate> done
                            ? Stream.of(new Ahead(
                                    TimeInWords.of(received.toOffsetDateTime()),
                                    TimeInWords.of(done.value().due())))
                            : Stream.empty();
                })
                .toList();
    }

    private Outcome<DueDate> due(Answer open, Instant received) {
        return desk.previewDue(
                open.procedure().key(),
                open.chosenCase().key(),
                open.chosenAuthority().id(),
                received);
    }

    private static Optional<CaseLimit> caseOf(Procedure procedure, String key) {
        return key == null || key.isBlank()
                ? Optional.of(procedure.limits().get(0))
                : procedure.limits().stream()
                        .filter(limit -> limit.key().equals(key))
                        .findFirst();
    }

    /** Nothing chosen is the official's own office, or the only one there is. */
    private Optional<Authority> authorityOf(List<Authority> authorities, String chosen, Official official) {
        if (chosen != null && !chosen.isBlank()) {
            return authorities.stream()
                    .filter(authority -> authority.id().value().equals(chosen))
                    .findFirst();
        }
        return choices.office(official)
                .filter(authorities::contains)
                .or(() -> authorities.size() == 1 ? Optional.of(authorities.get(0)) : Optional.empty());
    }

    private Optional<Procedure> procedure(String key, LocalDate day) {
        try {
            return catalogue.inForce(new ProcedureKey(key.strip()), day);
        } catch (IllegalArgumentException unreadable) {
            return Optional.empty();
        }
    }

    private static Optional<LocalDateTime> read(String typed) {
        try {
            return Optional.of(LocalDateTime.parse(typed))
                    .filter(time -> time.getYear() > 0 && time.getYear() <= LAST_YEAR);
        } catch (DateTimeException unreadable) {
            return Optional.empty();
        }
    }
}
