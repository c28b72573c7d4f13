package vn.motcua.authority;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.calendar.DaysInForce;
import vn.motcua.calendar.OfficialDays;
import vn.motcua.shared.Vietnam;

/** Who signs for the sample's authorities, by day. */
class DelegationsTest {

    private static final AuthorityId THANH_QUANG = new AuthorityId("xa-thanh-quang");

    private static EmbeddedPostgres postgres;
    private static JdbcClient jdbc;

    private final Delegations delegations = new Delegations(jdbc);

    @BeforeAll
    static void the_sample_is_loaded() throws IOException {
        postgres = EmbeddedPostgres.builder().setServerConfig("fsync", "off").start();
        for (var migration : List.of(
                "V3__register.sql",
                "V8__authority_successors.sql",
                "V22__papers.sql",
                "V33__delegation_register.sql",
                "V46__leave.sql",
                "V93__authority_bodies.sql",
                "V100__reception_off_territory.sql")) {
            new JdbcTemplate(postgres.getPostgresDatabase())
                    .execute(new ClassPathResource("db/migration/" + migration).getContentAsString(UTF_8));
        }
        jdbc = JdbcClient.create(postgres.getPostgresDatabase());
        var clock = Clock.fixed(Instant.parse("2026-11-18T02:00:00Z"), Vietnam.ZONE);
        var officials = new OfficialReader(jdbc);
        new SampleAuthorities(
                        jdbc,
                        new JdbcAuthorities(
                                new StructureReader(jdbc), officials, DaysInForce.of(OfficialDays.published()), clock),
                        officials,
                        clock)
                .load()
                .orThrow();
    }

    @AfterAll
    static void stop() throws IOException {
        postgres.close();
    }

    @Test
    void the_strongest_form_comes_first() {
        assertThat(delegations.on(THANH_QUANG, LocalDate.of(2026, 11, 18)))
                .extracting(Delegation::form, Delegation::fullName)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(SigningForm.TM, "Nguyễn Hữu Thọ"),
                        org.assertj.core.groups.Tuple.tuple(SigningForm.KT, "Đặng Xuân Quyền"),
                        org.assertj.core.groups.Tuple.tuple(SigningForm.TUQ, "Nguyễn Thị Ngọc Ánh"));
    }

    @Test
    void the_lines_are_those_of_the_decree() {
        var lines = delegations.on(THANH_QUANG, LocalDate.of(2026, 11, 18)).stream()
                .map(Delegation::signatureLines)
                .toList();

        assertThat(lines.get(0)).containsExactly("TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH");
        assertThat(lines.get(1)).containsExactly("KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH");
    }

    @ParameterizedTest
    @CsvSource({
        "xa-thanh-quang, 2022-12-31, 0",
        "xa-thanh-quang, 2023-01-01, 3",
        "xa-thanh-quang, 2025-07-01, 3",
        "xa-gia-loc, 2025-06-30, 0",
        "xa-gia-loc, 2025-07-01, 3",
        "huyen-gia-loc, 2025-06-30, 3",
        "huyen-gia-loc, 2025-07-01, 0"
    })
    void each_holds_from_its_first_to_its_last_day(String authority, LocalDate day, int holding) {
        assertThat(delegations.on(new AuthorityId(authority), day)).hasSize(holding);
    }

    @Test
    void what_went_on_under_the_next_law_is_one_delegation() {
        assertThat(jdbc.sql(
                                """
                        select count(*) from delegation
                        where authority_id = 'xa-thanh-quang' and official_id = 'thanh-quang.chairman'""")
                        .query(Integer.class)
                        .single())
                .isOne();
    }
}
