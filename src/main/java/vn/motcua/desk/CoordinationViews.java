package vn.motcua.desk;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.motcua.authority.Authorities;
import vn.motcua.authority.Authority;
import vn.motcua.authority.AuthorityId;
import vn.motcua.control.Coordination;
import vn.motcua.control.Question;
import vn.motcua.procedure.ProcedureCatalogue;
import vn.motcua.shared.Persisted;
import vn.motcua.shared.Vietnam;

/** Puts what partners were asked into figures by partner, each partner's time on the calendar of whoever asked. */
@Component
class CoordinationViews {

    private final Coordination coordination;
    private final Authorities authorities;
    private final ProcedureCatalogue catalogue;
    private final ControlLinks links;

    CoordinationViews(
            Coordination coordination, Authorities authorities, ProcedureCatalogue catalogue, ControlLinks links) {
        this.coordination = coordination;
        this.authorities = authorities;
        this.catalogue = catalogue;
        this.links = links;
    }

    /**
     * @param partner name of one; null or empty for all
     * @param state null for all
     */
    CoordinationView of(Question question, String partner, Coordination.State state) {
        var asked = coordination.lines(question);
        var rows = asked.stream()
                .collect(Collectors.groupingBy(
                        line -> List.of(partnerOf(line), line.kind().label())))
                .entrySet()
                .stream()
                .map(group -> row(group.getKey().get(0), group.getKey().get(1), group.getValue(), question.now()))
                .sorted(Comparator.comparing(CoordinationView.Row::partner).thenComparing(CoordinationView.Row::kind))
                .toList();
        return new CoordinationView(
                rows,
                rows.isEmpty() ? null : row("Cộng", "", asked, question.now()),
                asked.stream()
                        .filter(line -> partner == null || partner.isEmpty() || partner.equals(partnerOf(line)))
                        .filter(line -> state == null || state == line.state())
                        .map(line -> line(line, question.now()))
                        .toList());
    }

    private CoordinationView.Row row(String partner, String kind, List<Coordination.Line> asked, Instant now) {
        return new CoordinationView.Row(
                partner,
                kind,
                asked.size(),
                asked.stream().collect(Collectors.toMap(Coordination.Line::state, line -> 1, Integer::sum)),
                (int) asked.stream().filter(Coordination.Line::refused).count(),
                asked.stream().mapToInt(Coordination.Line::reminders).sum(),
                mean(asked),
                asked.stream()
                        .flatMap(line -> late(line, now).stream())
                        .reduce(BigDecimal::add)
                        .map(CoordinationViews::hours)
                        .orElse(null));
    }

    private String mean(List<Coordination.Line> asked) {
        var used = new ArrayList<BigDecimal>();
        asked.stream()
                .filter(line -> line.answeredAt() != null)
                .map(line -> authorities.calendarOf(line.lead()).normHoursBetween(line.askedAt(), line.answeredAt()))
                .forEach(used::add);
        return used.isEmpty()
                ? null
                : hours(used.stream()
                        .reduce(BigDecimal.ZERO, BigDecimal::add)
                        .divide(BigDecimal.valueOf(used.size()), 4, RoundingMode.HALF_UP));
    }

    /** What is dropped is late no more. */
    private Optional<BigDecimal> late(Coordination.Line line, Instant now) {
        return switch (line.state()) {
            case LATE ->
                Optional.of(authorities.calendarOf(line.lead()).normHoursBetween(line.dueAt(), line.answeredAt()));
            case OVERDUE, SILENT ->
                Optional.of(authorities.calendarOf(line.lead()).normHoursBetween(line.dueAt(), now));
            case IN_TIME, WAITING, DROPPED -> Optional.empty();
        };
    }

    private CoordinationView.Line line(Coordination.Line line, Instant now) {
        return new CoordinationView.Line(
                line.code(),
                catalogue.version(line.procedure(), line.procedureValidFrom()).name(),
                links.to(line.dossier(), List.of(line.lead(), line.receivedBy())),
                name(line.lead()),
                partnerOf(line),
                line.about() == null ? line.kind().label() : line.about(),
                Persisted.time(line.askedAt()),
                Persisted.time(line.dueAt()),
                line.answeredAt() == null ? null : Persisted.time(line.answeredAt()),
                line.state(),
                line.refused(),
                late(line, now).map(CoordinationViews::hours).orElse(null),
                line.said(),
                line.reminders());
    }

    private String partnerOf(Coordination.Line line) {
        return line.partnerId() == null ? Objects.requireNonNull(line.partner()) : name(line.partnerId());
    }

    private String name(AuthorityId id) {
        return authorities.find(id).map(Authority::name).orElse(id.value());
    }

    private static String hours(BigDecimal hours) {
        return String.format(Vietnam.LOCALE, "%.1f", hours);
    }
}
