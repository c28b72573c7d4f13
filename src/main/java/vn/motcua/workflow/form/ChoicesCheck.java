package vn.motcua.workflow.form;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Collection;
import java.util.List;

/** Several of the values that the form lists, or that it is offered, each once. */
record ChoicesCheck() implements FieldCheck {

    @Override
    public Answer check(JsonNode definition, Object value) {
        if (!(value instanceof Collection<?> choices)) {
            return Answer.wrong("cần là danh sách lựa chọn");
        }
        return choices.stream().allMatch(choice -> ChoiceCheck.offers(definition, choice))
                ? Answer.keep(List.copyOf(choices.stream().distinct().toList()))
                : Answer.wrong("không có lựa chọn này");
    }
}
