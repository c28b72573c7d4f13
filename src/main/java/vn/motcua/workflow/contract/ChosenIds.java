package vn.motcua.workflow.contract;

import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.EventDefinition;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.RootElement;

/** Ids are chosen, since code, tests and running dossiers hold on to them. */
final class ChosenIds {

    private static final Pattern CHOSEN = Pattern.compile("[A-Z][A-Za-z]*_[A-Z][A-Za-z0-9]*");

    private ChosenIds() {}

    static Stream<Breach> breaches(Model model) {
        var roots = model.all(RootElement.class)
                .filter(root -> !(root instanceof Process || root instanceof EventDefinition));
        return Stream.<BaseElement>concat(model.all(FlowElement.class), roots)
                .filter(element -> element.getId() == null
                        || !CHOSEN.matcher(element.getId()).matches())
                .map(element -> Breach.at(
                        element,
                        "mã do công cụ sinh ra hoặc sai kiểu",
                        "Đặt mã có nghĩa, dạng Loại_TênTiếngAnh, ví dụ UserTask_Review, Flow_Accepted"));
    }
}
