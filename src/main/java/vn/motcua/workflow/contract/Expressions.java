package vn.motcua.workflow.contract;

import java.util.Optional;
import java.util.stream.Stream;
import org.w3c.dom.Element;

/** Expressions stand only where they are expected and say only what is in the vocabulary. */
final class Expressions {

    private Expressions() {}

    static Stream<Breach> breaches(Model model) {
        return Xml.elements(model).flatMap(Expressions::breaches);
    }

    private static Stream<Breach> breaches(Element element) {
        var inAttributes = Xml.attributes(element)
                .filter(attribute -> isWrong(attribute.getLocalName(), attribute.getValue()))
                .map(attribute -> breach(element, attribute.getValue()));
        var inText = Optional.ofNullable(Xml.text(element))
                .filter(text -> isWrong(element.getLocalName(), text))
                .map(text -> breach(element, text))
                .stream();
        return Stream.concat(inAttributes, inText);
    }

    private static boolean isWrong(String place, String text) {
        if (!text.contains("${") && !text.contains("#{")) {
            return false;
        }
        if (place.equals("businessKey") && text.equals(CalledProcesses.BUSINESS_KEY)) {
            return false;
        }
        var expression = ModelExpression.parse(text.strip());
        return expression.isEmpty() || !isExpected(place, expression.get());
    }

    private static boolean isExpected(String place, ModelExpression expression) {
        return switch (place) {
            case "delegateExpression" -> expression instanceof ModelExpression.Bean;
            case "candidateGroups", "assignee" ->
                expression instanceof ModelExpression.Call call && call.bean().equals("candidates");
            case "dueDate", "timeDate" ->
                expression instanceof ModelExpression.Call call && call.bean().equals("deadlines");
            case "conditionExpression" -> expression instanceof ModelExpression.Comparison;
            default -> false;
        };
    }

    private static Breach breach(Element element, String text) {
        return new Breach(
                Xml.elementOf(element),
                "biểu thức không được phép: " + text.strip(),
                "Chọn lại phần dựng sẵn trong Camunda Modeler thay vì gõ tay; tên nào được dùng ở đâu: src/modeler/bpmnlint-plugin-motcua/vocabulary.json");
    }
}
