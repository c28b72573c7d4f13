package vn.motcua.workflow.contract;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import vn.motcua.workflow.ModelVocabulary;

/** A service task names one of our delegates. */
final class ServiceTasks {

    private static final Set<String> DELEGATES = ModelVocabulary.BEANS.stream()
            .filter(bean -> bean.endsWith("Delegate"))
            .collect(Collectors.toUnmodifiableSet());

    private ServiceTasks() {}

    static Stream<Breach> breaches(Model model) {
        return model.all(ServiceTask.class)
                .filter(task -> ModelExpression.beanIn(task.getCamundaDelegateExpression())
                        .filter(DELEGATES::contains)
                        .isEmpty())
                .map(task -> Breach.at(
                        task,
                        "việc tự động không gọi phần mềm đã biết",
                        "Chọn Delegate expression, một trong: "
                                + DELEGATES.stream().sorted().collect(Collectors.joining("}, ${", "${", "}"))));
    }
}
