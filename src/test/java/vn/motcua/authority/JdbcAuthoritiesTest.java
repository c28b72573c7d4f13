package vn.motcua.authority;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.motcua.calendar.DaysInForce;
import vn.motcua.calendar.OfficeHours;
import vn.motcua.calendar.OfficialDays;
import vn.motcua.shared.Vietnam;

class JdbcAuthoritiesTest {

    private static final AuthorityId CENTRE = new AuthorityId("trung-tam");
    private static final AuthorityId COMMUNE = new AuthorityId("xa-mau");
    private static final OfficeHours HOURS =
            OfficeHours.allYear(new OfficeHours.Open(LocalTime.of(8, 0), LocalTime.of(17, 0)));
    private static final AuthorityId UNKNOWN = new AuthorityId("xa-khac");

    private final StructureReader structures = mock();
    private final OfficialReader officials = mock();
    private final JdbcAuthorities authorities = new JdbcAuthorities(
            structures,
            officials,
            DaysInForce.of(OfficialDays.published()),
            Clock.fixed(Instant.parse("2025-06-30T17:30:00Z"), Vietnam.ZONE));

    @Test
    void a_desk_serves_its_own_authority_and_those_on_file() {
        given(structures.read()).willReturn(centreAndCommune());

        assertThat(authorities.servedBy(CENTRE)).containsExactlyInAnyOrder(CENTRE, COMMUNE);
        assertThat(authorities.servedBy(COMMUNE)).containsExactly(COMMUNE);
        assertThat(authorities.servedBy(UNKNOWN)).isEmpty();
    }

    @Test
    void an_authority_exists_from_its_first_to_its_last_day_inclusive() {
        given(structures.read()).willReturn(centreAndCommune());

        assertThat(namesOn("2025-06-30")).isEmpty();
        assertThat(namesOn("2025-07-01")).containsExactly("Trung tâm", "Ủy ban xã");
        assertThat(namesOn("2026-06-30")).containsExactly("Trung tâm", "Ủy ban xã");
        assertThat(namesOn("2026-07-01")).containsExactly("Trung tâm");
    }

    @Test
    void the_structure_is_read_once_until_somebody_is_missing_from_it() {
        given(structures.read()).willReturn(Structure.EMPTY, centreAndCommune());

        assertThat(authorities.find(COMMUNE)).isEmpty();
        assertThat(authorities.find(COMMUNE)).isPresent();
        authorities.calendarOf(COMMUNE);
        authorities.servedBy(CENTRE);
        verify(structures, times(2)).read();

        authorities.forget();
        authorities.calendarOf(COMMUNE);
        verify(structures, times(3)).read();
    }

    @Test
    void an_authority_without_office_hours_is_a_fault() {
        given(structures.read()).willReturn(centreAndCommune());

        assertThatThrownBy(() -> authorities.calendarOf(CENTRE)).hasMessageContaining("trung-tam");
    }

    @Test
    void posts_are_those_of_the_moment() {
        var id = new OfficialId("mau.desk-1");

        authorities.official(id);

        verify(officials).read(id, Instant.parse("2025-06-30T17:30:00Z"));
    }

    private Stream<String> namesOn(String day) {
        return authorities.existingOn(LocalDate.parse(day)).stream().map(Authority::name);
    }

    private static Structure centreAndCommune() {
        var all = Stream.of(
                        authority(CENTRE, "Trung tâm", null),
                        authority(COMMUNE, "Ủy ban xã", LocalDate.of(2026, 6, 30)))
                .collect(Collectors.toMap(Authority::id, Function.identity()));
        return new Structure(all, Map.of(), Map.of(CENTRE, Set.of(COMMUNE)), Map.of(), Map.of(COMMUNE, HOURS));
    }

    private static Authority authority(AuthorityId id, String name, LocalDate last) {
        return new Authority(
                id,
                name,
                null,
                Level.COMMUNE,
                "000.00.00.H24",
                null,
                null,
                null,
                LocalDate.of(2025, 7, 1),
                last,
                Authority.PEOPLES_COMMITTEE,
                true);
    }
}
