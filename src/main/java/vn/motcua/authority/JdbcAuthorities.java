package vn.motcua.authority;

import java.text.Collator;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.motcua.calendar.DaysInForce;
import vn.motcua.calendar.WorkingCalendar;
import vn.motcua.shared.Vietnam;

/**
 * The directory on our tables. The structure is read once and kept; an authority that is not in it is looked for in the
 * database again, so new rows are seen, but a changed row only after {@link #forget()}. Officials and their posts are never
 * kept: who lost a post loses it at once.
 */
@Component
class JdbcAuthorities implements Authorities {

    private final StructureReader structures;
    private final OfficialReader officials;
    private final DaysInForce days;
    private final Clock clock;
    private volatile Structure structure = Structure.EMPTY;

    JdbcAuthorities(StructureReader structures, OfficialReader officials, DaysInForce days, Clock clock) {
        this.structures = structures;
        this.officials = officials;
        this.days = days;
        this.clock = clock;
    }

    @Override
    public Optional<Authority> find(AuthorityId id) {
        return find(id, today());
    }

    @Override
    public Optional<Authority> find(AuthorityId id, LocalDate day) {
        return knowing(id).find(id, day);
    }

    @Override
    public List<Authority> existingOn(LocalDate day) {
        return knowingAny()
                .existingOn(day)
                .sorted(Comparator.comparing(Authority::name, Collator.getInstance(Vietnam.LOCALE)))
                .toList();
    }

    @Override
    public Set<AuthorityId> all() {
        return knowingAny().authorities().keySet();
    }

    @Override
    public Optional<Authority> successorOf(AuthorityId id, String field, LocalDate day) {
        return knowing(id).successorOf(id, field, day);
    }

    @Override
    public Set<AuthorityId> servedBy(AuthorityId id) {
        var known = knowing(id);
        if (!known.authorities().containsKey(id)) {
            return Set.of();
        }
        return Stream.concat(Stream.of(id), known.served().getOrDefault(id, Set.of()).stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public Optional<Official> official(OfficialId id) {
        return officials.read(id, clock.instant());
    }

    @Override
    public Set<OfficialId> officials() {
        return officials.all();
    }

    @Override
    public WorkingCalendar calendarOf(AuthorityId id) {
        var hours = knowing(id).hours().get(id);
        if (hours == null) {
            throw new IllegalStateException("no office hours on file for " + id);
        }
        return WorkingCalendar.of(days.get(), hours);
    }

    /** To be called by whoever changes an authority, a desk's service or office hours. */
    void forget() {
        structure = Structure.EMPTY;
    }

    private Structure knowing(AuthorityId id) {
        var known = structure;
        if (!known.authorities().containsKey(id)) {
            known = structures.read();
            structure = known;
        }
        return known;
    }

    private Structure knowingAny() {
        var known = structure;
        if (known.authorities().isEmpty()) {
            known = structures.read();
            structure = known;
        }
        return known;
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Vietnam.ZONE);
    }
}
