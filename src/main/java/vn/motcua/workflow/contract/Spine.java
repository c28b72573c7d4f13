package vn.motcua.workflow.contract;

import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import vn.motcua.procedure.Step;

/** Every citizen's procedure has the same four tasks and the scope that the limit counts. */
final class Spine {

    private Spine() {}

    static Stream<Breach> breaches(Model model) {
        if (!model.isCitizens()) {
            return Stream.empty();
        }
        var scope = model.find(SubProcess.class, Model.SCOPE).isPresent()
                ? Stream.<Breach>empty()
                : Stream.of(new Breach(
                        Model.SCOPE,
                        "thiếu phạm vi giải quyết, phần được tính vào thời hạn",
                        "Đặt thẩm định và ký duyệt trong tiến trình con có mã «" + Model.SCOPE + "»"));
        return Stream.concat(scope, Step.SPINE.stream().flatMap(step -> breaches(model, step)));
    }

    private static Stream<Breach> breaches(Model model, Step step) {
        return model.find(UserTask.class, step.taskId()).isPresent()
                ? Stream.empty()
                : Stream.of(new Breach(
                        step.taskId(),
                        "thiếu bước bắt buộc «" + model.label(step) + "»",
                        "Thêm một việc của người dùng (User Task) có mã «" + step.taskId() + "»"));
    }
}
