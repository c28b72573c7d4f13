package vn.motcua.paper;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;

/** The sets of printed forms by date of issue: {@code paper/form-sets.yaml}. */
final class FormSets {

    private final List<FormSet> sets;

    FormSets(List<FormSet> sets) {
        this.sets = List.copyOf(sets);
    }

    static FormSets load() {
        record File(List<FormSet> formSets) {}
        var mapper = JsonMapper.builder(new YAMLFactory())
                .addModule(new JavaTimeModule())
                .build();
        try (var yaml = FormSets.class.getResourceAsStream("/paper/form-sets.yaml")) {
            return new FormSets(mapper.readValue(yaml, File.class).formSets());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** The one set for papers issued on the day; none or two of them is an error in the file. */
    FormSet on(LocalDate day) {
        var covering = sets.stream().filter(set -> set.covers(day)).toList();
        if (covering.size() != 1) {
            throw new IllegalStateException(covering.size() + " form sets cover " + day);
        }
        return covering.get(0);
    }
}
