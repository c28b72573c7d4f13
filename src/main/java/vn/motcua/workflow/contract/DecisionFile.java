package vn.motcua.workflow.contract;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The three decision tables of a procedure, {@code processes/<key>.dmn}: case of the limit, fees, papers.
 *
 * @param key of the procedure
 * @param drawn ids of what has a place in the picture
 */
public record DecisionFile(String path, String key, List<DecisionTable> tables, Set<String> drawn) {

    /** Name of the answer of the first table. */
    public static final String CASE = "caseKey";
    /** Names of the answers of the second. */
    public static final String FEE = "fee";

    public static final String EXEMPT = "exempt";
    /** Name of the answer of the third. */
    public static final String PAPER = "paper";

    /** Id of the table that says which case of the limits holds. */
    public String caseId() {
        return key + "-case";
    }

    /** Id of the table that lists the fees. */
    public String feesId() {
        return key + "-fees";
    }

    /** Id of the table that lists the papers. */
    public String papersId() {
        return key + "-papers";
    }

    /** In the order in which they are asked. */
    public List<String> ids() {
        return List.of(caseId(), feesId(), papersId());
    }

    public Optional<DecisionTable> table(String id) {
        return tables.stream().filter(table -> id.equals(table.id())).findFirst();
    }
}
