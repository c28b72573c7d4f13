package vn.motcua.workflow.contract;

import java.util.Optional;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaIn;

/**
 * A shared process is called in a stated version, under the dossier's own id; a running dossier does not change what it
 * calls when a newer version comes.
 */
final class CalledProcesses {

    static final String BUSINESS_KEY = "#{execution.processBusinessKey}";

    private CalledProcesses() {}

    static Stream<Breach> breaches(Model model) {
        return Stream.concat(model.all(CallActivity.class).flatMap(CalledProcesses::breaches), untagged(model));
    }

    private static Stream<Breach> breaches(CallActivity call) {
        var breaches = Stream.<Breach>builder();
        if (call.getCalledElement() == null || !call.getCalledElement().matches("[a-z][a-z0-9-]*")) {
            breaches.add(Breach.at(
                    call, "không chỉ tới một quy trình dùng chung", "Ghi mã của quy trình trong processes/shared/"));
        }
        if (!"versionTag".equals(call.getCamundaCalledElementBinding())
                || call.getCamundaCalledElementVersionTag() == null
                || call.getCamundaCalledElementVersionTag().isBlank()) {
            breaches.add(Breach.at(
                    call,
                    "gọi quy trình khác mà không ghi phiên bản, hồ sơ đang chạy sẽ đổi cách làm giữa chừng",
                    "Chọn Binding là «version tag» và ghi nhãn phiên bản"));
        }
        var passed = Optional.ofNullable(call.getExtensionElements()).stream()
                .flatMap(elements -> elements.getElementsQuery().filterByType(CamundaIn.class).list().stream())
                .toList();
        if (passed.stream().noneMatch(in -> BUSINESS_KEY.equals(in.getCamundaBusinessKey()))
                || passed.stream().noneMatch(in -> "dossierId".equals(in.getCamundaSource()))) {
            breaches.add(Breach.at(
                    call,
                    "quy trình được gọi không biết là hồ sơ nào",
                    "Truyền business key " + BUSINESS_KEY + " và biến dossierId"));
        }
        return breaches.build();
    }

    private static Stream<Breach> untagged(Model model) {
        return model.all(Process.class)
                .filter(process -> !model.isCitizens())
                .filter(process -> process.getCamundaVersionTag() == null
                        || process.getCamundaVersionTag().isBlank())
                .map(process -> Breach.at(
                        process, "quy trình dùng chung chưa có nhãn phiên bản", "Ghi «Version tag», ví dụ 1"));
    }
}
