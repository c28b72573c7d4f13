package vn.motcua.authority;

import java.util.Map;
import java.util.Set;
import vn.motcua.calendar.WorkingCalendar;

/**
 * What changes with a reorganisation only: the authorities, whom their desks serve and when they are open.
 *
 * @param calendars of the authorities that have office hours
 */
record Structure(
        Map<AuthorityId, Authority> authorities,
        Map<AuthorityId, Set<AuthorityId>> served,
        Map<AuthorityId, WorkingCalendar> calendars) {

    static final Structure EMPTY = new Structure(Map.of(), Map.of(), Map.of());

    Structure {
        authorities = Map.copyOf(authorities);
        served = Map.copyOf(served);
        calendars = Map.copyOf(calendars);
    }
}
