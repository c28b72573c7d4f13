package vn.motcua.result;

import java.time.LocalDate;
import java.util.List;

/**
 * How a procedure's result is made: one entry of {@code processes/results/<key>.yaml}.
 *
 * @param template XHTML file in the same folder
 * @param title of the paper, Vietnamese
 * @param symbol behind the number ("UBND-XNTTHN")
 * @param validFrom first day on which results are made by it
 * @param source the text whose form it is
 */
public record ResultTemplate(
        String template, String title, String symbol, LocalDate validFrom, String source, List<Field> fields) {

    public ResultTemplate {
        fields = List.copyOf(fields);
    }

    /**
     * A text that whoever works out the result fills in.
     *
     * @param hint null if there is nothing to say
     * @param most characters
     * @param from what of the dossier is offered ("owner.name"), null for nothing
     * @param declared label of declared data that is offered, null for none
     * @param value offered where there is nothing else, null for nothing
     */
    public record Field(
            String key,
            String label,
            String hint,
            boolean required,
            int most,
            String from,
            String declared,
            String value) {

        private static final int USUAL = 200;

        public Field {
            most = most == 0 ? USUAL : most;
        }
    }
}
