package vn.motcua.digitization.extraction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.motcua.procedure.SideFile;

/** The files that say what is read from which paper. */
class TemplatesTest {

    private static final String SOUND =
            """
            name: Giấy thử
            papers: [trial-paper]
            headings: [giay thu]
            people: {owner: OWNER}
            fields:
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
    void two_files_for_one_paper_are_refused() {
        assertThatThrownBy(() -> new Templates(List.of(file(SOUND), file(SOUND))))
                .hasMessageContaining("trial-paper");
    }

    private static SideFile file(String text) {
        return SideFile.read("trial.yaml", text, Templates.SCHEMA);
    }
}
