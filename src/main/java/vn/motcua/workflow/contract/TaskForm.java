package vn.motcua.workflow.contract;

import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.UserTask;

/** Every user task shows a form that is deployed with the model, so that a running dossier keeps its own. */
final class TaskForm {

    private TaskForm() {}

    static Stream<Breach> breaches(Model model) {
        return model.all(UserTask.class).flatMap(task -> breaches(model, task));
    }

    private static Stream<Breach> breaches(Model model, UserTask task) {
        var form = task.getCamundaFormRef();
        if (form == null || form.isBlank()) {
            return Stream.of(Breach.at(
                    task, "việc không có biểu mẫu", "Chọn loại «Camunda Form» và ghi mã biểu mẫu, ví dụ review"));
        }
        if (model.forms() != null && !model.forms().contains(form)) {
            return Stream.of(Breach.at(
                    task, "không có biểu mẫu «" + form + "»", "Thêm tệp forms/" + form + ".form hoặc sửa mã biểu mẫu"));
        }
        return "deployment".equals(task.getCamundaFormRefBinding())
                ? Stream.empty()
                : Stream.of(Breach.at(
                        task,
                        "biểu mẫu không gắn với lần triển khai, hồ sơ đang chạy sẽ đổi biểu mẫu giữa chừng",
                        "Chọn Binding là «deployment»"));
    }
}
