package vn.motcua.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Each row of the table of attacks has the test that stands for it. */
class AttacksTableTest {

    private static final String FILE = "src/docs/attacks.md";
    private static final Pattern TEST = Pattern.compile("`(\\w+)#(\\w+)` \\|$");

    @Test
    void every_row_names_a_test_that_is_there() {
        var rows = rows(Repository.read(FILE));
        assertThat(rows).hasSizeGreaterThan(40);
        assertThat(faults(rows)).isEmpty();
    }

    @Test
    void every_attack_that_must_be_answered_has_a_row() {
        assertThat(Repository.read(FILE))
                .containsIgnoringCase("read a dossier")
                .contains(
                        "Claim", "submit", "Comment", "attach", "Download", "variables", "history", "filters", "`${…}`")
                .contains("message", "signal", "jobs", "Deploy", "authorizations", "set-up", "Modify", "forged tenant")
                .contains("Our own acts", "Webhooks", "Forged requests", "Session fixation", "Path traversal")
                .contains("HTML", "CSV", "JavaScript", "SVG", "Zip bomb", "1 GB", "XXE", "billion laughs", "deep JSON")
                .contains("1 000 wrong passwords");
    }

    @Test
    void a_row_without_a_test_or_with_one_that_is_not_there_is_found() {
        assertThat(faults(
                        List.of("| x | y | |", "| x | y | `NowhereTest#a` |", "| x | y | `LinksTest#nothing_such` |")))
                .hasSize(3);
    }

    private static List<String> rows(String text) {
        return text.lines()
                .filter(line -> line.startsWith("| ") && !line.startsWith("| ---") && !line.startsWith("| Attack"))
                .toList();
    }

    private static List<String> faults(List<String> rows) {
        Map<String, Path> tests = Repository.files("src/test/java", "java").stream()
                .collect(Collectors.toMap(
                        file -> file.getFileName().toString().replace(".java", ""),
                        Function.identity(),
                        (one, other) -> one));
        var faults = new ArrayList<String>();
        for (var row : rows) {
            var named = TEST.matcher(row);
            if (!named.find()
                    || !tests.containsKey(named.group(1))
                    || !Repository.read(tests.get(named.group(1)).toString())
                            .contains("void " + named.group(2) + "(")) {
                faults.add("no such test: " + row);
            }
        }
        return faults;
    }
}
