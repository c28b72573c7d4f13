package vn.motcua.authority;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.shared.Refusal.Kind.WRONG_MOMENT;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
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
import vn.motcua.calendar.WorkingCalendar;
import vn.motcua.shared.Outcome;
import vn.motcua.shared.ShiftableClock;
import vn.motcua.shared.Vietnam;
import vn.motcua.testing.CountingDataSource;

/** The directory's tables, filled and read on a real PostgreSQL. */
class SampleAuthoritiesTest {

    private static final AuthorityId THANH_QUANG = new AuthorityId("xa-thanh-quang");
    private static final AuthorityId[] SERVED = {
        THANH_QUANG, new AuthorityId("cong-an-xa-thanh-quang"), new AuthorityId("cong-an-hai-phong")
    };
    private static final AuthorityId TU_KY = new AuthorityId("xa-tu-ky");
    private static final AuthorityId CENTRE = new AuthorityId("trung-tam-hai-phong");
    private static final OfficialId DESK = new OfficialId("thanh-quang.desk-1");

    private static EmbeddedPostgres postgres;
    private static CountingDataSource database;

    private final JdbcClient jdbc = JdbcClient.create(database);
    private final ShiftableClock clock =
            new ShiftableClock(Clock.fixed(Instant.parse("2026-11-18T02:00:00Z"), Vietnam.ZONE));
    private final JdbcAuthorities authorities = new JdbcAuthorities(
            new StructureReader(jdbc), new OfficialReader(jdbc), DaysInForce.of(OfficialDays.published()), clock);
    private final SampleAuthorities samples = new SampleAuthorities(jdbc, authorities, new OfficialReader(jdbc), clock);

    @BeforeAll
    static void start() throws IOException {
        postgres = EmbeddedPostgres.builder().setServerConfig("fsync", "off").start();
        database = new CountingDataSource(postgres.getPostgresDatabase());
        for (var migration : List.of(
                "V3__register.sql",
                "V8__authority_successors.sql",
                "V22__papers.sql",
                "V46__leave.sql",
                "V93__authority_bodies.sql",
                "V100__reception_off_territory.sql")) {
            new JdbcTemplate(database)
                    .execute(new ClassPathResource("db/migration/" + migration).getContentAsString(UTF_8));
        }
    }

    @AfterAll
    static void stop() throws IOException {
        postgres.close();
    }

    @BeforeEach
    void an_empty_directory() {
        jdbc.sql("truncate authority, official cascade").update();
    }

    @Test
    void an_empty_directory_is_filled_and_says_who_needs_an_account() {
        var created = loaded();

        assertThat(created).hasSize(66).allMatch(newcomer -> newcomer.from() == null);
        assertThat(created)
                .extracting(newcomer -> newcomer.official().id())
                .contains(DESK, new OfficialId("tu-ky.ho-tich"))
                .doesNotContain(new OfficialId("huyen-gia-loc.chairman"));
        assertThat(authorities.existingOn(LocalDate.of(2022, 12, 31))).isEmpty();
        assertThat(authorities.existingOn(LocalDate.of(2025, 6, 30))).hasSize(7).allMatch(Authority::sample);
        assertThat(authorities.existingOn(LocalDate.of(2025, 7, 1))).hasSize(10).allMatch(Authority::sample);
    }

    @Test
    void a_directory_in_use_is_left_alone() {
        jdbc.sql("insert into official (id, full_name, title) values ('ai-do', 'Nguyễn Văn Thật', 'Công chức')")
                .update();

        assertThat(samples.load()).isInstanceOfSatisfying(Outcome.Refused.class, refused -> assertThat(
                        refused.refusal().kind())
                .isEqualTo(WRONG_MOMENT));
        assertThat(authorities.find(THANH_QUANG)).isEmpty();
    }

    @Test
    void an_authority_comes_back_as_it_was_written() {
        loaded();

        assertThat(authorities.find(THANH_QUANG))
                .hasValue(new Authority(
                        THANH_QUANG,
                        "Ủy ban nhân dân xã Thanh Quang",
                        "Trung tâm Phục vụ hành chính công xã Thanh Quang",
                        Level.COMMUNE,
                        "000.00.41.H24",
                        new AuthorityId("tp-hai-phong"),
                        "Xã Thanh Quang, thành phố Hải Phòng",
                        "0225 000 0410",
                        LocalDate.of(2023, 1, 1),
                        null,
                        Authority.PEOPLES_COMMITTEE,
                        true));
        assertThat(authorities.find(THANH_QUANG, LocalDate.of(2025, 6, 30)))
                .hasValue(new Authority(
                        THANH_QUANG,
                        "Ủy ban nhân dân xã Thanh Quang",
                        "Bộ phận Một cửa UBND xã Thanh Quang",
                        Level.COMMUNE,
                        "000.02.30.H23",
                        new AuthorityId("huyen-gia-loc"),
                        "Xã Thanh Quang, tỉnh Hải Dương",
                        "0220 000 0320",
                        LocalDate.of(2023, 1, 1),
                        null,
                        Authority.PEOPLES_COMMITTEE,
                        true));
    }

    @Test
    void an_official_is_one_statement_even_the_first_time() {
        loaded();
        database.counted();

        var official = authorities.official(DESK).orElseThrow();

        assertThat(official.fullName()).isEqualTo("Nguyễn Thị Ngọc Ánh");
        assertThat(official.posts()).extracting(Post::group).containsExactly("xa-thanh-quang.one-stop-desk");
        assertThat(official.serves()).containsExactlyInAnyOrder(SERVED);
        assertThat(database.counted()).isEqualTo(1);
    }

    @Test
    void the_desk_of_the_centre_serves_the_communes_but_its_controller_does_not() {
        loaded();

        assertThat(authorities
                        .official(new OfficialId("trung-tam.desk-1"))
                        .orElseThrow()
                        .serves())
                .hasSize(7)
                .contains(CENTRE, THANH_QUANG, TU_KY);
        assertThat(authorities
                        .official(new OfficialId("trung-tam.controller"))
                        .orElseThrow()
                        .serves())
                .containsExactly(CENTRE);
        assertThat(authorities.servedBy(CENTRE)).hasSize(7).contains(CENTRE, THANH_QUANG);
        assertThat(authorities.servedBy(THANH_QUANG)).containsExactlyInAnyOrder(SERVED);
    }

    @Test
    void the_operator_watches_over_every_authority_without_a_post_in_it() {
        loaded();

        var operator =
                authorities.official(new OfficialId("hai-phong.operator")).orElseThrow();

        assertThat(operator.serves()).contains(new AuthorityId("xa-thanh-quang"), new AuthorityId("xa-tu-ky"));
        assertThat(operator.authorities())
                .containsExactlyInAnyOrder(new AuthorityId("tp-hai-phong"), new AuthorityId("tinh-hai-duong"));
    }

    @Test
    void a_post_is_held_from_its_first_to_its_last_day() {
        loaded();
        jdbc.sql("update post_holder set valid_to = date '2026-11-18' where official_id = ?")
                .param(DESK.value())
                .update();

        assertThat(authorities.official(DESK).orElseThrow().posts()).hasSize(1);
        clock.shiftTo(Duration.ofDays(1));
        assertThat(authorities.official(DESK).orElseThrow().posts()).isEmpty();
        assertThat(authorities.official(new OfficialId("ai-do"))).isEmpty();
    }

    @Test
    void a_calendar_costs_no_statement_after_the_first() {
        loaded();
        authorities.calendarOf(THANH_QUANG);
        database.counted();

        var usual = authorities.calendarOf(THANH_QUANG);
        var seasonal = authorities.calendarOf(TU_KY);

        assertThat(database.counted()).isZero();
        assertThat(closing(usual, "2026-07-15")).isEqualTo("2026-07-15T10:00:00Z");
        assertThat(seasonal.plusNormHours(Instant.parse("2026-07-14T17:00:00Z"), BigDecimal.ZERO))
                .isEqualTo("2026-07-15T00:00:00Z");
        assertThat(seasonal.plusNormHours(Instant.parse("2026-01-14T17:00:00Z"), BigDecimal.ZERO))
                .isEqualTo("2026-01-15T00:30:00Z");
    }

    private static Instant closing(WorkingCalendar calendar, String day) {
        var midnight = LocalDate.parse(day).atStartOfDay(Vietnam.ZONE).toInstant();
        return calendar.plusNormHours(midnight, BigDecimal.valueOf(8));
    }

    private List<SampleOfficial> loaded() {
        return samples.load().orThrow();
    }
}
