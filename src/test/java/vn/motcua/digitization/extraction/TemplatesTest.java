package vn.motcua.digitization.extraction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.motcua.digitization.PaperValidity;
import vn.motcua.procedure.SideFile;

/** The files that say what is read from which paper. */
class TemplatesTest {

    private static final String SOUND =
            """
            name: Giấy thử
            papers: [trial-paper]
            headings: [giay thu]
            people: {owner: OWNER}
            validity: {from: issued, until: last, months: 6, source: Luật thử}
            fields:
              - {key: issued, label: Ngày cấp, kind: DATE, after: [ngay cap]}
              - {key: last, label: Có giá trị đến, kind: LAST_DAY, after: [co gia tri den]}
              - {key: name, label: Họ và tên, kind: PERSON_NAME, after: [ho va ten], person: owner, of: NAME}
            """;

    @Test
    void every_shipped_file_is_sound() {
        assertThat(Templates.shipped())
                .hasSizeGreaterThanOrEqualTo(7)
                .allSatisfy(file -> assertThat(Templates.findings(file)).isEmpty());
        assertThat(new Templates(List.of(file(SOUND))).of("trial-paper")).isPresent();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    kind: PERSON_NAME | kind: NAME         | phải là một trong
                    ho va ten]        | Họ và tên]         | sai dạng
                    person: owner     | person: nobody     | không có người này
                    , of: NAME        | ''                 | phải đi cùng nhau
                    papers: [trial-paper] | papers: []     | ít nhất 1 mục
                    label: Họ và tên, | ''                 | thiếu trường
                    from: issued      | from: last         | không có trường kiểu DATE
                    until: last       | until: nothing     | không có trường kiểu LAST_DAY
                    , source: Luật thử | ''                | cần «from» và «source»
                    name: Giấy thử    | title: Giấy thử    | không có trường nào tên
                    """)
    void a_wrong_file_is_refused_with_its_line(String right, String wrong, String complaint) {
        var broken = file(SOUND.replace(right, wrong));

        assertThatThrownBy(() -> new Templates(List.of(broken)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("trial.yaml, dòng ")
                .hasMessageContaining(complaint);
    }

    @Test
    void a_last_day_on_the_paper_outranks_the_months_of_the_rule() {
        var validity = new Templates(List.of(file(SOUND)))
                .of("trial-paper")
                .orElseThrow()
                .validity();

        assertThat(validity.of(Map.of("issued", "2026-08-31")))
                .isEqualTo(new PaperValidity(LocalDate.parse("2026-08-31"), LocalDate.parse("2027-02-28")));
        assertThat(validity.of(Map.of("issued", "2026-08-31", "last", "2031-08-31"))
                        .until())
                .isEqualTo("2031-08-31");
        assertThat(validity.of(Map.of())).isEqualTo(PaperValidity.UNKNOWN);
        assertThat(ValueKind.LAST_DAY.typed("31/08/2051", LocalDate.parse("2026-08-31")))
                .contains("2051-08-31");
        assertThat(ValueKind.DATE.typed("31/08/2051", LocalDate.parse("2026-08-31")))
                .isEmpty();
    }

    @Test
    void two_files_for_one_paper_are_refused() {
        assertThatThrownBy(() -> new Templates(List.of(file(SOUND), file(SOUND))))
                .hasMessageContaining("trial-paper");
    }

    private static SideFile file(String text) {
        return SideFile.read("trial.yaml", text, Templates.SCHEMA);
    }
}
