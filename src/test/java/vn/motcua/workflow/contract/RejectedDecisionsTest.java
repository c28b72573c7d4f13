package vn.motcua.workflow.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.motcua.procedure.Procedure;
import vn.motcua.procedure.TestCatalogue;

/** Every rule of the decision tables refuses its sample, at the cell, row or table that breaks it. */
class RejectedDecisionsTest {

    private static final Path MARITAL = Path.of("processes/marital-status-certificate.dmn");
    private static final String CASE = "marital-status-certificate-case";
    private static final String FEES = "marital-status-certificate-fees";
    private static final String PAPERS = "marital-status-certificate-papers";

    /** A small change of the shipped tables and the place it is refused at. */
    enum Change {
        A_MISSING_TABLE(
                "decision id=\"" + CASE + "\"",
                "decision id=\"another\"",
                "decision-set@" + CASE + " decision-set@another"),
        FEES_THAT_ARE_NO_LIST(
                "DecisionTable_Fees\" hitPolicy=\"COLLECT\"", "DecisionTable_Fees\"", "decision-set@" + FEES),
        FEES_THAT_ARE_COUNTED(
                "DecisionTable_Fees\" hitPolicy=\"COLLECT\"",
                "DecisionTable_Fees\" hitPolicy=\"COLLECT\" aggregation=\"COUNT\"",
                "decision-set@" + FEES),
        AN_ANSWER_OF_ANOTHER_NAME("name=\"caseKey\"", "name=\"limit\"", "decision-set@" + CASE),
        A_TABLE_WITHOUT_A_NAME("name=\"Phí, lệ phí\"", "name=\" \"", "decision-words@" + FEES),
        A_COLUMN_WITHOUT_A_LABEL(
                "label=\"Phải xác minh nơi khác\"", "label=\"\"", "decision-words@Input_Case_Verification"),
        A_ROW_WITHOUT_A_REASON(
                "<description>Xin cấp lại thì nộp lại giấy đã cấp</description>",
                "",
                "decision-words@Rule_Papers_EarlierCertificate"),
        A_TABLE_NOBODY_SEES(
                "dmnElementRef=\"" + FEES + "\"", "dmnElementRef=\"" + CASE + "\"", "decision-words@" + FEES),
        A_SCRIPT(
                "<inputEntry id=\"UnaryTests_Case_Ordinary_Verification\"",
                "<inputEntry id=\"UnaryTests_Case_Ordinary_Verification\" expressionLanguage=\"groovy\"",
                "decision-language@UnaryTests_Case_Ordinary_Verification"),
        A_QUESTION_NOBODY_ASKS("<text>reissue</text>", "<text>reissued</text>", "decision-input@Input_Papers_Reissue"),
        A_COMPUTED_QUESTION("<text>reissue</text>", "<text>not(reissue)</text>", "decision-input@Input_Papers_Reissue"),
        A_COLUMN_OF_ANOTHER_TYPE(
                "InputExpression_Papers_Reissue\" typeRef=\"boolean\"",
                "InputExpression_Papers_Reissue\" typeRef=\"string\"",
                "decision-input@Input_Papers_Reissue"),
        NEITHER_YES_NOR_NO(
                "UnaryTests_Case_Ordinary_Verification\">\n          <text>false",
                "UnaryTests_Case_Ordinary_Verification\">\n          <text>\"không\"",
                "decision-cell@UnaryTests_Case_Ordinary_Verification"),
        A_CHOICE_NOBODY_HAS(
                "\"ABROAD\"", "\"OVERSEAS\"", "decision-cell@UnaryTests_Papers_ForeignDivorceNote_MarriageEnded"),
        AN_UNKNOWN_CASE(
                "\"with-verification\"",
                "\"verified\"",
                "decision-output@LiteralExpression_Case_WithVerification_caseKey"),
        AN_UNKNOWN_FEE(
                "Fees_Certificate_fee\">\n          <text>\"certificate\"",
                "Fees_Certificate_fee\">\n          <text>\"paper\"",
                "decision-output@LiteralExpression_Fees_Certificate_fee"),
        AN_UNKNOWN_PAPER(
                "\"earlier-certificate\"",
                "\"later-certificate\"",
                "decision-output@LiteralExpression_Papers_EarlierCertificate_paper"),
        AN_EXEMPTION_THAT_IS_NO_YES(
                "Fees_CertificateExempt_exempt\">\n          <text>true",
                "Fees_CertificateExempt_exempt\">\n          <text>\"miễn\"",
                "decision-output@LiteralExpression_Fees_CertificateExempt_exempt"),
        A_REQUIRED_PAPER_FORGOTTEN(
                "UnaryTests_Papers_Declaration_Proxy\">\n          <text>-",
                "UnaryTests_Papers_Declaration_Proxy\">\n          <text>true",
                "decision-papers@" + PAPERS),
        A_CASE_NOBODY_ANSWERS(
                "UnaryTests_Fees_Certificate_FeeExempt\">\n          <text>false",
                "UnaryTests_Fees_Certificate_FeeExempt\">\n          <text>true",
                "decision-total@" + FEES + " decision-overlap@" + FEES),
        TWO_ANSWERS(
                "UnaryTests_Case_Ordinary_Verification\">\n          <text>false",
                "UnaryTests_Case_Ordinary_Verification\">\n          <text>-",
                "decision-overlap@" + CASE),
        A_ROW_IN_THE_SHADE(
                "DecisionTable_Case\">",
                "DecisionTable_Case\" hitPolicy=\"FIRST\">",
                "UnaryTests_Case_Ordinary_Verification\">\n          <text>false",
                "UnaryTests_Case_Ordinary_Verification\">\n          <text>-",
                "decision-reached@Rule_Case_WithVerification"),
        A_PAPER_NOBODY_OWES("\"foreign-divorce-note\"", "\"divorce-or-death-record\"", "decision-papers@" + PAPERS);

        private final List<String> changes;
        private final String findings;

        Change(String... changesAndFindings) {
            this.changes = List.of(changesAndFindings).subList(0, changesAndFindings.length - 1);
            this.findings = changesAndFindings[changesAndFindings.length - 1];
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_change_that_breaks_a_rule_is_refused_where_it_is(Change change) throws IOException {
        var dmn = Files.readString(MARITAL);
        for (int i = 0; i < change.changes.size(); i += 2) {
            assertThat(dmn).contains(change.changes.get(i));
            dmn = dmn.replace(change.changes.get(i), change.changes.get(i + 1));
        }

        assertThat(places(check(dmn, marital()))).isEqualTo(new TreeSet<>(List.of(change.findings.split(" "))));
    }

    @Test
    void every_rule_has_a_sample_it_rejects() {
        assertThat(Arrays.stream(Change.values())
                        .flatMap(change -> Arrays.stream(change.findings.split(" ")))
                        .map(place -> place.split("@")[0])
                        .collect(Collectors.toSet()))
                .isEqualTo(Stream.concat(DecisionRules.WRITTEN.stream(), DecisionRules.DECIDED.stream())
                        .map(Rule::name)
                        .collect(Collectors.toSet()));
    }

    @Test
    void a_finding_says_file_element_rule_reason_and_remedy() throws IOException {
        var dmn = Files.readString(MARITAL)
                .replace(
                        "UnaryTests_Case_Ordinary_Verification\">\n          <text>false",
                        "UnaryTests_Case_Ordinary_Verification\">\n          <text>-");

        assertThat(check(dmn, marital())).singleElement().satisfies(finding -> assertThat(finding)
                .hasToString("processes/marital-status-certificate.dmn · marital-status-certificate-case · "
                        + "decision-overlap: các dòng 1, 2 cùng trả lời tình huống verification = true. "
                        + "Sửa điều kiện để mỗi tình huống chỉ có một câu trả lời."));
    }

    @Test
    void an_exemption_without_a_ground_is_refused() throws IOException {
        var yaml = Files.readString(Path.of("processes/marital-status-certificate.yaml"))
                .replaceFirst("    exemption: .*\n", "");

        assertThat(places(
                        check(Files.readString(MARITAL), TestCatalogue.read("marital-status-certificate.yaml", yaml))))
                .containsExactly("decision-output@Rule_Fees_CertificateExempt");
    }

    @Test
    void an_answer_no_table_uses_is_refused() throws IOException {
        var yaml = Files.readString(Path.of("processes/marital-status-certificate.yaml"))
                .replace(
                        "facts:\n",
                        "facts:\n  - { key: idle, label: Thừa, question: 'Thừa?', type: BOOLEAN, source: PAPER }\n");

        assertThat(places(
                        check(Files.readString(MARITAL), TestCatalogue.read("marital-status-certificate.yaml", yaml))))
                .containsExactly("decision-reached@idle");
    }

    @Test
    void questions_without_tables_and_tables_without_questions_are_refused() throws IOException {
        var yaml = Files.readString(Path.of("processes/marital-status-certificate.yaml"))
                .replaceFirst("(?s)\nfacts:.*?\nsteps:", "\nsteps:");
        var silent = TestCatalogue.read("marital-status-certificate.yaml", yaml);

        assertThat(places(check(null, marital()))).containsExactly("decision-facts@marital-status-certificate");
        assertThat(places(check(Files.readString(MARITAL), silent)))
                .containsExactly("decision-facts@marital-status-certificate");
        assertThat(check(null, silent)).isEmpty();
    }

    @Test
    void what_is_no_model_of_decisions_is_refused() {
        assertThat(check("<bpmn", marital())).extracting(Finding::rule).containsExactly("readable");
    }

    @Test
    void what_cannot_be_read_is_said_in_vietnamese_with_its_line() throws IOException {
        var sound = Files.readString(Path.of("processes/marital-status-certificate.dmn"));

        assertThat(check(sound.replaceFirst("<decision ", "<decision han=\"3\" "), marital()))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.reason())
                            .isEqualTo(
                                    "không đọc được như một mô hình DMN 1.3: thuộc tính «han» không được dùng ở chỗ này");
                    assertThat(finding.element()).matches("dòng [1-9]\\d*").isNotEqualTo("dòng 1");
                });
        assertThat(check(sound.replaceFirst("</definitions>", ""), marital()))
                .extracting(Finding::reason)
                .containsExactly("không đọc được như một mô hình DMN 1.3: tệp bị cắt giữa chừng, có thẻ chưa đóng");
    }

    @Test
    void the_tables_of_the_product_keep_the_contract() throws IOException {
        try (var files = Files.list(Path.of("processes"))) {
            var tables = files.map(Path::toString)
                    .filter(file -> file.endsWith(".dmn"))
                    .toList();
            assertThat(tables).hasSizeGreaterThanOrEqualTo(5).allSatisfy(file -> {
                var model = Sample.model(file.replace(".dmn", ".bpmn"));
                assertThat(model.versions()).isNotEmpty();
                var key = model.versions().get(0).key().value();
                assertThat(DecisionContract.check(model.path(), key, Files.readString(Path.of(file)), model.versions()))
                        .isEmpty();
            });
        }
    }

    private static Procedure marital() {
        return Sample.model("processes/marital-status-certificate.bpmn")
                .versions()
                .get(0);
    }

    private static List<Finding> check(String dmn, Procedure procedure) {
        return DecisionContract.check(
                "processes/marital-status-certificate.bpmn", "marital-status-certificate", dmn, List.of(procedure));
    }

    private static TreeSet<String> places(List<Finding> findings) {
        return findings.stream()
                .map(finding -> finding.rule() + "@" + finding.element())
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
