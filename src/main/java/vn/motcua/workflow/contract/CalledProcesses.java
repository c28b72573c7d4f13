package vn.motcua.workflow.contract;

import java.util.Optional;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaIn;

/** A called process is a shared one in a version that never changes, and it is about the same dossier. */
final class CalledProcesses {

    static final String BUSINESS_KEY = "#{execution.processBusinessKey}";

    private CalledProcesses() {}

    static Stream<Breach> breaches(Model model) {
        return model.all(CallActivity.class).flatMap(CalledProcesses::breaches);
    }

    private static Stream<Breach> breaches(CallActivity call) {
        var breaches = Stream.<Breach>builder();
        if (call.getCalledElement() == null || call.getCalledElement().contains("{")) {
            breaches.add(Breach.at(call, "không nêu quy trình dùng chung nào", "Ghi mã quy trình ở «Called element»"));
        }
        if (!"versionTag".equals(call.getCamundaCalledElementBinding())
                || call.getCamundaCalledElementVersionTag() == null) {
            breaches.add(Breach.at(
                    call,
                    "quy trình được gọi có thể đổi khi hồ sơ đang chạy",
                    "Chọn Binding là «version tag» và ghi nhãn phiên bản"));
        }
        if (!passesTheDossierOn(call)) {
            breaches.add(Breach.at(
                    call,
                    "quy trình được gọi không biết hồ sơ nào",
                    "Ở «In mappings» chọn Business key là " + BUSINESS_KEY));
        }
        return breaches.build();
    }

    private static boolean passesTheDossierOn(CallActivity call) {
        return Optional.ofNullable(call.getExtensionElements()).stream()
                .flatMap(extensions -> extensions.getElementsQuery().filterByType(CamundaIn.class).list().stream())
                .anyMatch(in -> BUSINESS_KEY.equals(in.getCamundaBusinessKey()));
    }
}
