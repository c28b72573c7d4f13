package vn.motcua.workflow.contract;

import java.util.List;

/**
 * A decision table as it is drawn.
 *
 * @param hitPolicy as DMN writes it ("UNIQUE"), {@code null} for what is no table
 * @param aggregated whether hits are summed up instead of listed
 * @param foreign languages other than FEEL, by element
 */
public record DecisionTable(
        String id,
        String name,
        String hitPolicy,
        boolean aggregated,
        List<Column> inputs,
        List<Column> outputs,
        List<Row> rows,
        List<Foreign> foreign) {

    /**
     * @param text expression of an input, name of an output
     * @param type {@code typeRef}, null if there is none
     */
    public record Column(String id, String label, String text, String type) {}

    /**
     * @param number from 1
     * @param words Vietnamese, why it is there
     * @param tests one for each input
     * @param results one for each output
     */
    public record Row(String id, int number, String words, List<Entry> tests, List<Entry> results) {}

    /** A cell. */
    public record Entry(String id, String text) {}

    /** An expression in a language of its own. */
    public record Foreign(String element, String language) {}

    /** The text between the quotation marks of a row's result. */
    public String result(Row row, String output) {
        for (int i = 0; i < outputs.size(); i++) {
            if (outputs.get(i).text().equals(output)) {
                return row.results().get(i).text().replaceAll("^\"|\"$", "");
            }
        }
        throw new IllegalArgumentException(id + " has no output " + output);
    }
}
