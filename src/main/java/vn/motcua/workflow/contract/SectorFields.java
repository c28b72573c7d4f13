package vn.motcua.workflow.contract;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import vn.motcua.procedure.SectorSystem;

/** Whatever the catalogue says comes back from the sector's system can be entered in the form of the step. */
final class SectorFields {

    private SectorFields() {}

    /** @param forms texts of those that exist, by id */
    static Stream<Breach> breaches(Model model, Map<String, String> forms) {
        if (!model.isCitizens()
                || model.procedure() == null
                || model.procedure().sectorSystem() == null) {
            return Stream.empty();
        }
        return model.find(UserTask.class, SectorSystem.STEP.taskId()).stream()
                .filter(task -> forms.containsKey(String.valueOf(task.getCamundaFormRef())))
                .flatMap(task -> missing(model, task, keys(task.getCamundaFormRef(), forms)));
    }

    private static Set<String> keys(String id, Map<String, String> forms) {
        var form = FormReader.read("forms/" + id + ".form", id, forms.get(id)).content();
        return form == null
                ? Set.of()
                : form.components().filter(FormKeys::isField).map(FormKeys::key).collect(Collectors.toSet());
    }

    private static Stream<Breach> missing(Model model, UserTask task, Set<String> keys) {
        return model.procedure().sectorSystem().returns().stream()
                .filter(field -> !keys.contains(field.key()))
                .map(field -> Breach.at(
                        task,
                        "ngành trả về «%s», biểu mẫu %s không có ô «%s»"
                                .formatted(field.label(), task.getCamundaFormRef(), field.key()),
                        "Thêm ô ấy vào biểu mẫu, hoặc bỏ khỏi «sectorSystem.returns» của danh mục"));
    }
}
