package vn.motcua.authority;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import vn.motcua.calendar.OfficeHours;

/**
 * What changes with a reorganisation only: the authorities, whom their desks serve and when they are open.
 *
 * @param authorities as they are, or were last, called
 * @param former what those that live on were called earlier, by the last day of it
 * @param hours when the authorities that have office hours are open
 */
record Structure(
        Map<AuthorityId, Authority> authorities,
        Map<AuthorityId, NavigableMap<LocalDate, Authority>> former,
        Map<AuthorityId, Set<AuthorityId>> served,
        Map<AuthorityId, List<Succession>> successions,
        Map<AuthorityId, OfficeHours> hours) {

    /**
     * @param field null for all that has no successor of its own
     * @param from first day on which the successor answers
     */
    record Succession(String field, AuthorityId successor, LocalDate from) {}

    static final Structure EMPTY = new Structure(Map.of(), Map.of(), Map.of(), Map.of(), Map.of());

    Structure {
        authorities = Map.copyOf(authorities);
        former = Map.copyOf(former);
        served = Map.copyOf(served);
        successions = Map.copyOf(successions);
        hours = Map.copyOf(hours);
    }

    Optional<Authority> find(AuthorityId id, LocalDate day) {
        var earlier = former.containsKey(id) ? former.get(id).ceilingEntry(day) : null;
        return earlier == null ? Optional.ofNullable(authorities.get(id)) : Optional.of(earlier.getValue());
    }

    Stream<Authority> existingOn(LocalDate day) {
        return authorities.keySet().stream()
                .map(id -> find(id, day).orElseThrow())
                .filter(authority -> authority.existsOn(day));
    }

    Optional<Authority> successorOf(AuthorityId id, String field, LocalDate day) {
        var passed = new HashSet<AuthorityId>();
        var answering = id;
        for (var next = next(answering, field, day); next.isPresent(); next = next(answering, field, day)) {
            if (!passed.add(answering)) {
                throw new IllegalStateException("the successors of " + id + " go round in a circle");
            }
            answering = next.get();
        }
        return find(answering, day).filter(authority -> authority.existsOn(day));
    }

    private Optional<AuthorityId> next(AuthorityId id, String field, LocalDate day) {
        var begun = successions.getOrDefault(id, List.of()).stream()
                .filter(succession -> !day.isBefore(succession.from()))
                .toList();
        return Stream.of(Optional.ofNullable(field), Optional.<String>empty())
                .flatMap(wanted ->
                        begun.stream().filter(succession -> Objects.equals(succession.field(), wanted.orElse(null))))
                .map(Succession::successor)
                .findFirst();
    }
}
