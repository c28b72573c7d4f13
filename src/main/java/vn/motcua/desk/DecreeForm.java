package vn.motcua.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.springframework.util.MultiValueMap;
import vn.motcua.decree.DecreeEntry;

/** The form of a decree as a browser sends it: the rows of its days are parallel lists. */
final class DecreeForm {

    private static final int MOST_ROWS = 200;

    private DecreeForm() {}

    static DecreeEntry empty() {
        return new DecreeEntry(null, null, null, null, null, List.of(new DecreeEntry.Day(null, "OFF", null)));
    }

    static DecreeEntry read(MultiValueMap<String, String> typed) {
        var days = list(typed, "day");
        var kinds = list(typed, "kind");
        var reasons = list(typed, "reason");
        var rows = IntStream.range(0, Math.min(days.size(), MOST_ROWS))
                .mapToObj(row -> new DecreeEntry.Day(days.get(row), at(kinds, row), at(reasons, row)))
                .toList();
        return new DecreeEntry(
                typed.getFirst("number"),
                typed.getFirst("issuedBy"),
                typed.getFirst("issuedOn"),
                typed.getFirst("title"),
                typed.getFirst("source"),
                rows);
    }

    private static List<String> list(MultiValueMap<String, String> typed, String name) {
        return typed.getOrDefault(name, new ArrayList<>());
    }

    private static String at(List<String> values, int row) {
        return row < values.size() ? values.get(row) : null;
    }
}
