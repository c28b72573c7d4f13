package vn.motcua.paper;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.JdbcTemplate;

/** An installation that worked before there was a book has one afterwards, and its leaders may sign. */
class BookBackfillTest {

    @Test
    void what_was_accepted_before_stands_in_the_book_of_its_year() throws Exception {
        try (var postgres =
                EmbeddedPostgres.builder().setServerConfig("fsync", "off").start()) {
            var jdbc = new JdbcTemplate(postgres.getPostgresDatabase());
            jdbc.execute(sql("V3__register.sql"));
            jdbc.execute(
                    """
                    insert into authority (id, name, level, code, valid_from, sample)
                    values ('xa-mau', 'Ủy ban nhân dân xã Mẫu', 'COMMUNE', '000', '2023-01-01', true);
                    insert into official values ('mau.desk', 'A', 'B'), ('mau.chu-tich', 'C', 'Chủ tịch UBND xã Mẫu'),
                        ('mau.pho', 'D', 'Phó Chủ tịch UBND xã Mẫu');
                    insert into post (authority_id, role) values ('xa-mau', 'LEADER');
                    insert into post_holder select id, o, '2023-01-01' from post, (values ('mau.chu-tich'), ('mau.pho')) v(o);
                    insert into procedure_version
                    values ('00000000-0000-0000-0000-000000000001', 'p', '2023-01-01', 'd', 'x', 'y', '2023-01-01')""");
            dossier(jdbc, 1, "000-251231-0001", "2025-12-31T23:59:59+07:00");
            dossier(jdbc, 2, "000-260101-0002", "2026-01-01T00:00:00+07:00");
            dossier(jdbc, 3, "000-260101-0001", "2026-01-01T00:00:00+07:00");
            dossier(jdbc, 4, null, null);

            jdbc.execute(sql("V22__papers.sql"));

            assertThat(jdbc.queryForList(
                            """
                            select e.year || '/' || e.volume || '/' || e.number || ' ' || d.code
                            from dossier_book_entry e join dossier d on d.id = e.dossier_id order by e.year, e.number""",
                            String.class))
                    .containsExactly(
                            "2025/1/1 000-251231-0001", "2026/1/1 000-260101-0001", "2026/1/2 000-260101-0002");
            assertThat(jdbc.queryForList(
                            "select year || ':' || last_number from paper_number order by year", String.class))
                    .isEqualTo(List.of("2025:1", "2026:2"));
            assertThat(jdbc.queryForList(
                            "select official_id || ' ' || form || '. ' || on_behalf_of || '/' || title from delegation order by 1",
                            String.class))
                    .containsExactly("mau.chu-tich TM. Ủy ban nhân dân/Chủ tịch", "mau.pho KT. Chủ tịch/Phó Chủ tịch");
        }
    }

    private static void dossier(JdbcTemplate jdbc, int number, String code, String acceptedAt) {
        jdbc.update(
                """
                insert into dossier (id, version, procedure_key, procedure_valid_from, procedure_version_id, case_key,
                    receiving_authority_id, competent_authority_id, status, code, channel, return_mode, filer_name,
                    owner_name, receiver_name, search_text, submitted_at, received_at, entered_at, entered_by,
                    accepted_at, due_at)
                values (?::uuid, 0, 'p', '2023-01-01', '00000000-0000-0000-0000-000000000001', 'ordinary', 'xa-mau',
                    'xa-mau', ?, ?, 'DESK', 'DESK', 'A', 'A', 'A', '', '2025-01-01', '2025-01-01', '2025-01-01',
                    'mau.desk', ?::timestamptz, ?::timestamptz)""",
                "00000000-0000-0000-0000-00000000000" + number,
                code == null ? 1 : 2,
                code,
                acceptedAt,
                acceptedAt);
    }

    private static String sql(String migration) throws Exception {
        return new ClassPathResource("db/migration/" + migration).getContentAsString(UTF_8);
    }
}
