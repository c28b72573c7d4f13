package vn.motcua.workflow.contract;

import java.util.List;
import java.util.stream.Stream;
import vn.motcua.procedure.Procedure;

/**
 * What the decision tables of a procedure must keep to before they are deployed: three tables in plain FEEL that know no
 * key the catalogue does not have, and answer every combination of answers. Rules: {@link DecisionRules}.
 */
public final class DecisionContract {

    /** Tables and questions belong together. */
    static final String FACTS = "decision-facts";

    private DecisionContract() {}

    /**
     * @param model path of the model beside which the tables lie: {@code processes/birth-registration.bpmn}
     * @param key of the procedure
     * @param dmn null where the model has none
     * @param versions those of the catalogue that the model serves
     * @return empty if it may be deployed
     */
    public static List<Finding> check(String model, String key, String dmn, List<Procedure> versions) {
        var path = model.replaceFirst("\\.bpmn$", ".dmn");
        if (dmn == null) {
            return versions.stream()
                    .filter(version -> !version.facts().isEmpty())
                    .limit(1)
                    .map(version -> new Finding(
                            path,
                            key,
                            FACTS,
                            "thủ tục có câu hỏi «facts» mà không có bảng quyết định",
                            "Vẽ tệp này bằng Camunda Modeler, hoặc bỏ «facts»"))
                    .toList();
        }
        return DecisionReader.read(path, key, dmn)
                .findings(file -> versions.stream().flatMap(version -> findings(file, version)))
                .distinct()
                .toList();
    }

    private static Stream<Finding> findings(DecisionFile file, Procedure version) {
        if (version.facts().isEmpty()) {
            return Stream.of(new Finding(
                    file.path(),
                    file.key(),
                    FACTS,
                    "có bảng quyết định mà thủ tục không có câu hỏi «facts»",
                    "Khai «facts» trong tệp thủ tục có hiệu lực từ %s, hoặc bỏ tệp này"
                            .formatted(version.validFrom())));
        }
        var law = new DecisionsInLaw(file, version);
        var written = DecisionRules.WRITTEN.stream()
                .flatMap(rule -> rule.findings(file.path(), law))
                .toList();
        if (!written.isEmpty()) {
            return written.stream();
        }
        var wide = law.tables()
                .filter(table -> law.combinations(table) > DecisionsInLaw.MOST_COMBINATIONS)
                .map(table -> new Finding(
                        file.path(),
                        table.id(),
                        "decision-total",
                        "bảng có quá nhiều tình huống để kiểm hết",
                        "Bớt cột, hoặc tách câu hỏi thành lựa chọn"))
                .toList();
        return wide.isEmpty()
                ? DecisionRules.DECIDED.stream().flatMap(rule -> rule.findings(file.path(), law))
                : wide.stream();
    }
}
