package vn.motcua.authority;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.motcua.calendar.WorkingCalendar;

/** The directory of authorities and officials. */
public interface Authorities {

    /** As it is called today; as it was last called if it is no more. */
    Optional<Authority> find(AuthorityId id);

    /** As it was called on the day, so that a paper of that day can be printed again. */
    Optional<Authority> find(AuthorityId id, LocalDate day);

    /** All that exist on the day, by name, as they were called then. */
    List<Authority> existingOn(LocalDate day);

    /**
     * Those that decide on the day what the law gave to a kind of body of a level, by name.
     *
     * @param level as the catalogue states it; the communes took over from the districts
     * @param body kebab-case kind of body, as the catalogue states it
     */
    default List<Authority> competentOn(Level level, String body, LocalDate day) {
        return existingOn(day).stream()
                .filter(authority ->
                        authority.level() == level.on(day) && authority.body().equals(body))
                .toList();
    }

    /** All there ever were. Their dossiers outlive them. */
    Set<AuthorityId> all();

    /**
     * Who answers on the day for what this authority did: itself while it does, then its successor, or the successor's.
     *
     * @param field kebab-case ("ho-tich"), null for what belongs to every field
     * @return empty if nobody succeeded, or if the authority is unknown or not founded yet
     */
    Optional<Authority> successorOf(AuthorityId id, String field, LocalDate day);

    /** The top of its line on the day: the province, or the authority itself where nobody stands above it; empty if unknown. */
    default Optional<AuthorityId> provinceOf(AuthorityId id, LocalDate day) {
        var passed = new HashSet<AuthorityId>();
        var above = find(id, day);
        while (above.isPresent()
                && above.get().parent() != null
                && passed.add(above.get().id())) {
            above = find(above.get().parent(), day);
        }
        return above.map(Authority::id);
    }

    /** @return true if both stand under the same province on the day */
    default boolean inOneProvince(AuthorityId one, AuthorityId other, LocalDate day) {
        return provinceOf(one, day)
                .filter(province ->
                        provinceOf(other, day).filter(province::equals).isPresent())
                .isPresent();
    }

    /** The authorities whose dossiers the desk of this one takes in; itself included. */
    Set<AuthorityId> servedBy(AuthorityId id);

    Optional<Official> official(OfficialId id);

    /** All there ever were, in office or not. */
    Set<OfficialId> officials();

    /** The calendar with the office hours of this authority. */
    WorkingCalendar calendarOf(AuthorityId id);
}
