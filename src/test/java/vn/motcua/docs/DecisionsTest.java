package vn.motcua.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class DecisionsTest {

    private static final int LONGEST = 150;

    @Test
    void every_decision_is_numbered_short_and_names_what_it_costs() {
        var records = Repository.files("src/docs/adr", "md");
        assertThat(records).hasSizeGreaterThanOrEqualTo(15);
        for (var i = 0; i < records.size(); i++) {
            assertThat(records.get(i).getFileName().toString()).startsWith("%04d-".formatted(i + 1));
            assertThat(faultsOf(
                            records.get(i).getFileName(),
                            Repository.read(records.get(i).toString())))
                    .as(records.get(i).toString())
                    .isEmpty();
        }
    }

    @Test
    void a_decision_with_another_number_no_price_or_no_end_is_rejected() {
        var long_ = "line\n".repeat(LONGEST + 1);
        assertThat(faultsOf(Path.of("0010-sample.md"), "# 0013 Sample\n\n## Context\n\n## Decision\n" + long_))
                .containsExactly(
                        "heading is not 0010",
                        "no ## Consequences",
                        "no negative consequence",
                        "longer than 150 lines");
    }

    private static List<String> faultsOf(Path file, String text) {
        var faults = new ArrayList<String>();
        var number = file.toString().substring(0, 4);
        if (!text.startsWith("# " + number + " ")) {
            faults.add("heading is not " + number);
        }
        for (var section : List.of("## Context", "## Decision", "## Consequences")) {
            if (text.lines().noneMatch(section::equals)) {
                faults.add("no " + section);
            }
        }
        if (!text.contains("- Negative: ")) {
            faults.add("no negative consequence");
        }
        if (text.lines().count() > LONGEST) {
            faults.add("longer than %d lines".formatted(LONGEST));
        }
        return faults;
    }
}
