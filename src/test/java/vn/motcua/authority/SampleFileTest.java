package vn.motcua.authority;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import vn.motcua.authority.SampleFile.AuthorityRow;
import vn.motcua.authority.SampleFile.OfficialRow;
import vn.motcua.authority.SampleFile.PostRow;
import vn.motcua.calendar.OfficeHours;
import vn.motcua.calendar.OfficeHours.Open;
import vn.motcua.calendar.OfficeHours.Season;

/** The newest layer, and what holds for the file of any. */
class SampleFileTest {

    private SampleFile file = SampleFile.shipped().get(1);

    @Test
    void the_file_is_a_sample_of_the_two_level_layer() {
        assertThat(file.sample()).isTrue();
        assertThat(file.validFrom()).isEqualTo(LocalDate.of(2025, 7, 1));
        assertThat(file.authorities()).extracting(AuthorityRow::level).doesNotContain(Level.DISTRICT);
        assertThat(communes())
                .hasSize(4)
                .extracting(commune -> commune.id().value())
                .contains("xa-thanh-quang");
        assertThat(with(Role.CENTRE_HEAD)).hasSize(1);
    }

    @Test
    void every_commune_has_every_post_a_dossier_passes() {
        assertThat(communes()).allSatisfy(commune -> {
            assertThat(holders(commune, "one-stop-desk")).isGreaterThanOrEqualTo(2);
            assertThat(holders(commune, "specialist.ho-tich")).isPositive();
            assertThat(holders(commune, "specialist.dia-chinh-xay-dung")).isPositive();
            assertThat(holders(commune, "specialist.dang-ky-kinh-doanh")).isPositive();
            assertThat(holders(commune, "specialist.chung-thuc")).isPositive();
            assertThat(holders(commune, "specialist.bao-tro-xa-hoi")).isPositive();
            assertThat(holders(commune, "leader")).isEqualTo(2);
            assertThat(holders(commune, "controller")).isPositive();
            assertThat(commune.desk()).isNotBlank();
        });
    }

    @Test
    void the_desk_of_the_centre_serves_every_commune() {
        var centre = with(Role.CENTRE_HEAD).get(0);

        assertThat(holders(centre, "one-stop-desk")).isGreaterThanOrEqualTo(2);
        assertThat(centre.serves())
                .containsAll(communes().stream().map(AuthorityRow::id).toList());
        assertThat(centre.serves()).doesNotContain(centre.id());
    }

    @Test
    void there_is_one_designer_one_operator_and_a_supervisor_above_the_communes() {
        assertThat(with(Role.DESIGNER)).hasSize(1);
        assertThat(with(Role.OPERATOR)).hasSize(1);
        assertThat(with(Role.SUPERVISOR)).extracting(AuthorityRow::level).containsOnly(Level.PROVINCE);
    }

    @ParameterizedTest
    @MethodSource("layers")
    void parents_and_served_authorities_are_in_the_file_and_parents_come_first(SampleFile layer) {
        file = layer;
        var seen = new HashSet<AuthorityId>();
        for (var authority : file.authorities()) {
            assertThat(authority.parent() == null || seen.contains(authority.parent()))
                    .as("parent of %s", authority.id())
                    .isTrue();
            assertThat(seen.add(authority.id()))
                    .as("%s is there once", authority.id())
                    .isTrue();
        }
        assertThat(file.authorities()).allSatisfy(authority -> assertThat(seen).containsAll(authority.serves()));
    }

    @ParameterizedTest
    @MethodSource("layers")
    void ids_and_codes_have_their_shape_and_are_unique(SampleFile layer) {
        file = layer;
        assertThat(file.authorities())
                .extracting(AuthorityRow::code)
                .doesNotHaveDuplicates()
                .allMatch(code -> code.matches("\\d{3}\\.\\d{2}\\.\\d{2}\\.H(2[34]|31)"));
        assertThat(file.authorities())
                .extracting(authority -> authority.id().value())
                .allMatch(id -> id.matches("[a-z]+(-[a-z]+)*"));
        assertThat(officials())
                .extracting(official -> official.id().value())
                .doesNotHaveDuplicates()
                .allMatch(id -> id.matches("[a-z]+(-[a-z]+)*\\.[a-z]+(-[a-z0-9]+)*"));
        assertThat(officials())
                .flatExtracting(OfficialRow::posts)
                .extracting(PostRow::field)
                .allMatch(field -> field == null || field.matches("[a-z]+(-[a-z]+)*"));
    }

    @ParameterizedTest
    @MethodSource("layers")
    void no_two_officials_share_a_name_and_names_are_in_composed_letters(SampleFile layer) {
        file = layer;
        assertThat(officials())
                .extracting(OfficialRow::name)
                .doesNotHaveDuplicates()
                .allMatch(name -> Normalizer.isNormalized(name, Normalizer.Form.NFC));
    }

    @ParameterizedTest
    @MethodSource("layers")
    void nobody_is_in_more_groups_than_the_engine_reads_at_a_glance(SampleFile layer) {
        file = layer;
        assertThat(officials()).allSatisfy(official -> {
            assertThat(official.title()).isNotBlank();
            assertThat(official.posts()).isNotEmpty().hasSizeLessThan(10).doesNotHaveDuplicates();
        });
    }

    @ParameterizedTest
    @MethodSource("layers")
    void every_authority_has_office_hours_that_hold(SampleFile layer) {
        file = layer;
        assertThat(file.authorities())
                .allSatisfy(authority -> OfficeHours.of(file.seasonsOf(authority).stream()
                        .map(season -> new Season(
                                MonthDay.parse("--" + season.from()),
                                season.open().stream()
                                        .map(open -> new Open(open.opens(), open.closes()))
                                        .toList()))
                        .toList()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            hours: ca-nam        | hours: ca-nam\\n    huyen: Gia Lộc | huyen
            sample: true         | sample: true\\nsample: true | Duplicate field 'sample'
            posts: [leader]      | posts: [boss]              | no such role: boss
            level: COMMUNE       | level: VILLAGE             | VILLAGE
            id: xa-mau           | id: xã mẫu                 | not a AuthorityId
            "07:30-11:30"        | "7:30 to 11"               | line: 4
            """)
    void a_file_that_cannot_be_understood_is_refused(String written, String slip, String complaint) {
        var sample =
                """
                sample: true
                validFrom: 2025-07-01
                officeHours:
                  ca-nam: [{from: "01-01", open: ["07:30-11:30"]}]
                authorities:
                  - id: xa-mau
                    level: COMMUNE
                    hours: ca-nam
                    officials: [{id: mau.lanh-dao, name: Nguyễn Văn Mẫu, title: Chủ tịch, posts: [leader]}]
                """;
        var broken = sample.replace(written, slip.replace("\\n", "\n"));

        assertThat(broken).isNotEqualTo(sample);
        assertThatThrownBy(() -> read(broken))
                .isInstanceOf(IOException.class)
                .hasMessageContaining(complaint)
                .hasMessageContaining("line: ");
    }

    static List<SampleFile> layers() {
        return SampleFile.shipped();
    }

    private static SampleFile read(String yaml) throws IOException {
        return SampleFile.read(new ByteArrayInputStream(yaml.getBytes(StandardCharsets.UTF_8)));
    }

    private List<AuthorityRow> communes() {
        return file.authorities().stream()
                .filter(authority -> authority.level() == Level.COMMUNE)
                .filter(authority -> authority.body().equals(Authority.PEOPLES_COMMITTEE))
                .toList();
    }

    private List<AuthorityRow> with(Role role) {
        return file.authorities().stream()
                .filter(authority -> authority.officials().stream()
                        .flatMap(official -> official.posts().stream())
                        .map(PostRow::role)
                        .collect(toSet())
                        .contains(role))
                .toList();
    }

    private List<OfficialRow> officials() {
        return file.authorities().stream()
                .map(AuthorityRow::officials)
                .flatMap(Collection::stream)
                .toList();
    }

    private static long holders(AuthorityRow authority, String post) {
        return authority.officials().stream()
                .filter(official ->
                        official.posts().stream().map(PostRow::written).anyMatch(post::equals))
                .count();
    }
}
