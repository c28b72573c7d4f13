package vn.motcua.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Officials are addressed by no pronoun (glossary, «Forms of address»). */
class FormOfAddressTest {

    private static final Pattern PRONOUN = Pattern.compile(
            "(?iuU)(?<!\\p{L})(bạn|ông/bà|ông \\(bà\\)|ông, bà|anh/chị|anh \\(chị\\)|quý vị|quý khách)(?!\\p{L})");

    /** Printed papers speak to citizens, in the words of their form set; so do the letters to applicants. */
    private static final Set<Path> TO_CITIZENS = Set.of(
            Path.of("processes/results"),
            Path.of("src/main/resources/paper"),
            Path.of("src/main/java/vn/motcua/paper"),
            Path.of("src/main/resources/notice/texts.yaml"));

    @Test
    void nothing_an_official_reads_says_you() {
        var spoken = Repository.textFiles().stream()
                .filter(file ->
                        Set.of("src/main", "forms", "processes").stream().anyMatch(file::startsWith))
                .filter(file -> TO_CITIZENS.stream().noneMatch(file::startsWith));

        assertThat(spoken).isNotEmpty().allSatisfy(file -> assertThat(Repository.read(file.toString()))
                .doesNotContainPattern(PRONOUN));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Bạn không có quyền.", "không thuộc nhóm của bạn", "Ông/bà đã đăng xuất.", "mời anh/chị"})
    void a_sentence_that_says_you_is_found(String sentence) {
        assertThat(sentence).containsPattern(PRONOUN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Ủy ban nhân dân", "ban hành", "bản sao", "Không có quyền mở trang này", "Người bận việc"})
    void a_sentence_that_does_not_is_let_through(String sentence) {
        assertThat(sentence).doesNotContainPattern(PRONOUN);
    }
}
