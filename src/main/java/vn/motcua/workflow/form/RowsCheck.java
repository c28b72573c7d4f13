package vn.motcua.workflow.form;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The rows of a dynamic list, each checked like a small form. */
record RowsCheck() implements FieldCheck {

    private static final int MOST_ROWS = 200;

    @Override
    public Answer check(JsonNode definition, Object value) {
        if (!(value instanceof Collection<?> rows) || rows.size() > MOST_ROWS) {
            return Answer.wrong("cần là danh sách không quá " + MOST_ROWS + " dòng");
        }
        var columns = FieldSet.of(definition);
        var kept = new ArrayList<Map<String, Object>>();
        for (var row : rows) {
            if (!(row instanceof Map<?, ?> cells)) {
                return Answer.wrong("có dòng không đọc được");
            }
            var checked = columns.check(named(cells));
            if (!checked.complaints().isEmpty()) {
                return Answer.wrong("dòng " + (kept.size() + 1) + ", "
                        + checked.complaints().get(0));
            }
            kept.add(checked.values());
        }
        return Answer.keep(List.copyOf(kept));
    }

    private static Map<String, Object> named(Map<?, ?> cells) {
        var named = new HashMap<String, Object>();
        cells.forEach((key, cell) -> named.put(String.valueOf(key), cell));
        return named;
    }
}
