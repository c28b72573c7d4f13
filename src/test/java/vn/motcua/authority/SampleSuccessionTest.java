package vn.motcua.authority;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.authority.SampleAuthorities.SampleOfficial;
import vn.motcua.calendar.DaysInForce;
import vn.motcua.calendar.OfficialDays;
import vn.motcua.shared.ShiftableClock;
import vn.motcua.shared.Vietnam;

/** The night from 30/6 to 1/7/2025 in the sample, on a real PostgreSQL. */
class SampleSuccessionTest {

    private static final LocalDate LAST_DAY = LocalDate.of(2025, 6, 30);
    private static final LocalDate CHANGE = LocalDate.of(2025, 7, 1);
    private static final AuthorityId DISTRICT = new AuthorityId("huyen-gia-loc");
    private static final AuthorityId TOWN = new AuthorityId("thi-tran-gia-loc");
    private static final AuthorityId COMMUNE = new AuthorityId("xa-gia-loc");

    private static EmbeddedPostgres postgres;

    private final JdbcClient jdbc = JdbcClient.create(postgres.getPostgresDatabase());
    private final ShiftableClock clock =
            new ShiftableClock(Clock.fixed(Instant.parse("2025-06-30T02:00:00Z"), Vietnam.ZONE));
    private final OfficialReader officials = new OfficialReader(jdbc);
    private final JdbcAuthorities authorities =
            new JdbcAuthorities(new StructureReader(jdbc), officials, DaysInForce.of(OfficialDays.published()), clock);
    private List<SampleOfficial> created;

    @BeforeAll
    static void start() throws IOException {
        postgres = EmbeddedPostgres.builder().setServerConfig("fsync", "off").start();
        for (var migration : List.of(
                "V3__register.sql",
                "V8__authority_successors.sql",
                "V22__papers.sql",
                "V46__leave.sql",
                "V93__authority_bodies.sql",
                "V100__reception_off_territory.sql")) {
            new JdbcTemplate(postgres.getPostgresDatabase())
                    .execute(new ClassPathResource("db/migration/" + migration).getContentAsString(UTF_8));
        }
    }

    @AfterAll
    static void stop() throws IOException {
        postgres.close();
    }

    @BeforeEach
    void the_sample_on_the_last_day_of_the_three_levels() {
        jdbc.sql("truncate authority, official cascade").update();
        created = new SampleAuthorities(jdbc, authorities, officials, clock)
                .load()
                .orThrow();
    }

    @Test
    void a_trial_of_the_old_layer_makes_accounts_for_those_in_office_and_those_to_come() {
        var byId = created.stream().collect(toMap(one -> one.official().id().value(), Function.identity()));

        assertThat(byId.get("huyen-gia-loc.chairman").from()).isNull();
        assertThat(byId.get("gia-loc.desk-1").from()).isNull();
        assertThat(groups(byId.get("gia-loc.desk-1").official())).containsExactly("thi-tran-gia-loc.one-stop-desk");
        assertThat(byId.get("tu-ky.desk-1").from()).isEqualTo(CHANGE);
        assertThat(groups(byId.get("tu-ky.desk-1").official())).containsExactly("xa-tu-ky.one-stop-desk");
    }

    @Test
    void the_district_answers_until_its_last_day_then_the_commune() {
        assertThat(authorities.successorOf(DISTRICT, "ho-tich", LAST_DAY))
                .map(Authority::id)
                .hasValue(DISTRICT);
        assertThat(authorities.successorOf(DISTRICT, "ho-tich", CHANGE))
                .map(Authority::id)
                .hasValue(COMMUNE);
        assertThat(authorities.find(DISTRICT).orElseThrow().validTo()).isEqualTo(LAST_DAY);
    }

    @Test
    void on_a_day_only_those_that_exist_then_are_listed() {
        assertThat(authorities.existingOn(LAST_DAY)).extracting(Authority::id).contains(DISTRICT, TOWN);
        assertThat(authorities.existingOn(LAST_DAY)).extracting(Authority::id).doesNotContain(COMMUNE);
        assertThat(authorities.existingOn(CHANGE)).extracting(Authority::id).contains(COMMUNE);
        assertThat(authorities.existingOn(CHANGE)).extracting(Authority::id).doesNotContain(DISTRICT, TOWN);
        assertThat(authorities.all()).contains(DISTRICT, TOWN, COMMUNE);
    }

    @Test
    void an_ended_authority_keeps_its_code_and_its_calendar() {
        assertThat(authorities.find(DISTRICT).orElseThrow().code()).isEqualTo("000.00.30.H23");
        assertThat(authorities
                        .calendarOf(DISTRICT)
                        .normHoursBetween(Instant.parse("2025-07-01T00:30:00Z"), Instant.parse("2025-07-01T10:00:00Z")))
                .isEqualByComparingTo("8");
    }

    @Test
    void whoever_moves_with_the_work_holds_the_new_post_and_inherits_the_old() {
        assertThat(groups("gia-loc.dia-chinh")).containsExactly("huyen-gia-loc.specialist.dia-chinh-xay-dung");
        assertThat(inherited("gia-loc.dia-chinh")).isEmpty();

        tomorrow();

        assertThat(groups("gia-loc.dia-chinh")).containsExactly("xa-gia-loc.specialist.dia-chinh-xay-dung");
        assertThat(inherited("gia-loc.dia-chinh"))
                .containsExactlyInAnyOrder(
                        "huyen-gia-loc.specialist.dia-chinh-xay-dung",
                        "thi-tran-gia-loc.specialist.dia-chinh-xay-dung");
        var official = official("gia-loc.dia-chinh");
        assertThat(official.serves()).containsExactlyInAnyOrder(COMMUNE, DISTRICT, TOWN);
        assertThat(official.authorities()).containsExactlyInAnyOrder(COMMUNE, DISTRICT, TOWN);
    }

    @Test
    void whoever_left_holds_nothing_and_a_post_that_lives_on_is_held_without_a_break() {
        assertThat(groups("huyen-gia-loc.chairman")).isNotEmpty();

        tomorrow();

        assertThat(groups("huyen-gia-loc.chairman")).isEmpty();
        assertThat(official("huyen-gia-loc.chairman").serves()).isEmpty();
        assertThat(jdbc.sql("select valid_from || ' ' || coalesce(valid_to::text, '') from post_holder"
                                + " where official_id = 'thanh-quang.desk-1'")
                        .query(String.class)
                        .list())
                .containsExactly("2023-01-01 ");
        assertThat(inherited("thanh-quang.desk-1")).isEmpty();
    }

    @Test
    void a_field_with_a_successor_of_its_own_passes_to_that_one_only_and_the_leaders_to_both() {
        jdbc.sql("insert into authority_successor values ('huyen-gia-loc', 'ho-tich', 'xa-tu-ky', date '2025-07-01')")
                .update();

        tomorrow();

        assertThat(inherited("tu-ky.ho-tich")).containsExactly("huyen-gia-loc.specialist.ho-tich");
        assertThat(inherited("gia-loc.ho-tich"))
                .contains("thi-tran-gia-loc.specialist.ho-tich", "huyen-gia-loc.specialist.chung-thuc")
                .doesNotContain("huyen-gia-loc.specialist.ho-tich");
        assertThat(inherited("gia-loc.dia-chinh")).contains("huyen-gia-loc.specialist.dia-chinh-xay-dung");
        assertThat(inherited("tu-ky.dia-chinh")).isEmpty();
        assertThat(inherited("tu-ky.chairman")).containsExactly("huyen-gia-loc.leader");
        assertThat(inherited("gia-loc.chairman")).contains("huyen-gia-loc.leader");
    }

    @Test
    void posts_are_inherited_down_a_chain() {
        jdbc.sql("insert into authority_successor values ('xa-gia-loc', null, 'xa-tu-ky', date '2025-07-01')")
                .update();

        tomorrow();

        assertThat(inherited("tu-ky.controller"))
                .containsExactlyInAnyOrder(
                        "xa-gia-loc.controller", "huyen-gia-loc.controller", "thi-tran-gia-loc.controller");
    }

    private void tomorrow() {
        clock.shiftTo(Duration.ofDays(1));
    }

    private Official official(String id) {
        return authorities.official(new OfficialId(id)).orElseThrow();
    }

    private Set<String> groups(String official) {
        return groups(official(official));
    }

    private static Set<String> groups(Official official) {
        return official.posts().stream().map(Post::group).collect(Collectors.toSet());
    }

    private Set<String> inherited(String official) {
        return official(official).inherited().stream().map(Post::group).collect(Collectors.toSet());
    }
}
