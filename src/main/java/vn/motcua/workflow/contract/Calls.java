package vn.motcua.workflow.contract;

import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Who calls whom, over all models: every called process is there, and no way of calls leads back to where it began, since a
 * dossier would then start processes without end.
 */
final class Calls {

    static final String CYCLE = "call-cycle";
    static final String UNKNOWN = "called-exists";

    private static final Pattern CALL = Pattern.compile(
            "<(?:\\w+:)?callActivity\\b[^>]*?\\bid=\"([^\"]*)\"[^>]*>|<(?:\\w+:)?callActivity\\b[^>]*>");
    private static final Pattern CALLED = Pattern.compile("\\bcalledElement=\"([^\"$#]*)\"");

    private Calls() {}

    /** @param bpmnByPath every model there is */
    static Stream<Finding> cycles(Map<String, String> bpmnByPath) {
        return among(bpmnByPath, Calls::cycle);
    }

    /** @param bpmnByPath every model there is */
    static Stream<Finding> unknown(Map<String, String> bpmnByPath) {
        return among(bpmnByPath, Calls::unknown);
    }

    private static Stream<Finding> among(
            Map<String, String> bpmnByPath, BiFunction<Call, Map<String, List<Call>>, Optional<Finding>> rule) {
        var calls = new TreeMap<String, List<Call>>();
        bpmnByPath.forEach((path, bpmn) -> calls.put(path, calls(path, bpmn)));
        return calls.values().stream().flatMap(List::stream).flatMap(call -> rule.apply(call, calls).stream());
    }

    private static List<Call> calls(String path, String bpmn) {
        return CALL.matcher(bpmn)
                .results()
                .flatMap(activity -> CALLED.matcher(activity.group())
                        .results()
                        .map(called -> new Call(path, String.valueOf(activity.group(1)), called.group(1))))
                .toList();
    }

    private static Optional<Finding> unknown(Call call, Map<String, List<Call>> calls) {
        return calls.keySet().stream().anyMatch(path -> Model.keyOf(path).equals(call.called()))
                ? Optional.empty()
                : Optional.of(new Finding(
                        call.path(),
                        call.element(),
                        UNKNOWN,
                        "gọi quy trình «" + call.called() + "» không có trong thư mục processes/",
                        "Sửa «Called element», hoặc thêm tệp processes/shared/" + call.called() + ".bpmn"));
    }

    private static Optional<Finding> cycle(Call call, Map<String, List<Call>> calls) {
        var own = Model.keyOf(call.path());
        var seen = new HashSet<String>();
        var open = new ArrayDeque<>(List.of(call.called()));
        while (!open.isEmpty()) {
            var key = open.poll();
            if (key.equals(own)) {
                return Optional.of(new Finding(
                        call.path(),
                        call.element(),
                        CYCLE,
                        "gọi «" + call.called() + "» mà quy trình ấy lại gọi về «" + own + "», hồ sơ sẽ chạy vòng mãi",
                        "Bỏ một trong các lời gọi, hoặc tách phần chung thành quy trình thứ ba"));
            }
            if (seen.add(key)) {
                calls.values().stream()
                        .flatMap(List::stream)
                        .filter(next -> Model.keyOf(next.path()).equals(key))
                        .forEach(next -> open.add(next.called()));
            }
        }
        return Optional.empty();
    }

    private record Call(String path, String element, String called) {}
}
