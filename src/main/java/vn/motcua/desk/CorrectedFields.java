package vn.motcua.desk;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import vn.motcua.dossier.Correction;

/** Corrected fields in a list: what was changed alike of several people is one line. */
final class CorrectedFields {

    private static final Map<String, String> PEOPLE =
            Map.of("filer", "người nộp", "owner", "chủ hồ sơ", "receiver", "người nhận kết quả");

    private CorrectedFields() {}

    /** In their order, each with the label of all it stands for: {@code Điện thoại người nộp, chủ hồ sơ}. */
    static Map<String, Correction.Change> labelled(List<Correction.Change> changes) {
        record Same(String part, String before, String after) {}
        var alike = changes.stream()
                .collect(Collectors.groupingBy(
                        change -> new Same(change.field().part(), change.before(), change.after()),
                        LinkedHashMap::new,
                        Collectors.toList()));
        var labelled = new LinkedHashMap<String, Correction.Change>();
        alike.values().forEach(same -> labelled.put(label(same), same.get(0)));
        return labelled;
    }

    private static String label(List<Correction.Change> same) {
        var others = same.stream()
                .skip(1)
                .map(change -> PEOPLE.get(change.field().role()))
                .filter(Objects::nonNull)
                .map(person -> ", " + person)
                .collect(Collectors.joining());
        return same.get(0).field().label() + others;
    }
}
