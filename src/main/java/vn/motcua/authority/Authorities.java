package vn.motcua.authority;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.motcua.calendar.WorkingCalendar;

/** The directory of authorities and officials. */
public interface Authorities {

    Optional<Authority> find(AuthorityId id);

    /** All that exist on the day, by name. */
    List<Authority> existingOn(LocalDate day);

    /** The authorities whose dossiers the desk of this one takes in; itself included. */
    Set<AuthorityId> servedBy(AuthorityId id);

    Optional<Official> official(OfficialId id);

    /** The calendar with the office hours of this authority. */
    WorkingCalendar calendarOf(AuthorityId id);
}
