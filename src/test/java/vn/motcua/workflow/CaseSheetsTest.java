package vn.motcua.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.motcua.procedure.CaseDecision;
import vn.motcua.procedure.LimitText;
import vn.motcua.procedure.Procedure;
import vn.motcua.procedure.ProcedureCatalogue;
import vn.motcua.procedure.RequiredDocument;
import vn.motcua.procedure.TestCatalogue;
import vn.motcua.testing.CaseSheet;
import vn.motcua.workflow.contract.DecisionReader;

/** Every case a lawyer wrote down is decided as written, and no row of a table is left without a case. */
class CaseSheetsTest {

    private static final ProcedureCatalogue CATALOGUE = TestCatalogue.shipped();
    private static final Map<Path, CaseTables> TABLES = new ConcurrentHashMap<>();

    static Stream<CaseSheet.Row> rows() {
        return CaseSheet.everyRow();
    }

    @ParameterizedTest
    @MethodSource("rows")
    void a_case_is_decided_as_written(CaseSheet.Row row) {
        var procedure = row.procedure(CATALOGUE);
        var decision = decide(row);

        var limit = procedure.caseLimit(decision.caseKey());
        assertThat(limit.label()).isEqualTo(row.get(CaseSheet.CASE));
        assertThat(LimitText.of(limit.limit(), procedure.sameDayCutoff())).isEqualTo(row.get(CaseSheet.LIMIT));
        assertThat(fees(procedure, decision)).isEqualTo(row.get(CaseSheet.FEES));
        assertThat(amount(procedure, decision)).isEqualTo(row.get(CaseSheet.AMOUNT));
        assertThat(papers(procedure, decision)).isEqualTo(row.get(CaseSheet.PAPERS));
        assertThat(decision.reasons()).as("the official is told why").isNotEmpty();
    }

    @Test
    void every_row_of_every_table_is_hit_by_a_case() {
        assertThat(unhit(rows().toList())).isEmpty();
    }

    @Test
    void a_row_that_no_case_hits_is_named() {
        var withoutProxy = rows().filter(row -> !row.toString().contains("ủy quyền")
                        && !row.cells().getOrDefault("Ủy quyền", "").equals("Có"))
                .toList();

        assertThat(unhit(withoutProxy))
                .containsExactly(
                        "birth-registration.dmn Rule_Papers_PowerOfAttorney",
                        "marital-status-certificate.dmn Rule_Fees_CertificateExempt",
                        "marital-status-certificate.dmn Rule_Papers_PowerOfAttorney");
    }

    @Test
    void a_case_that_leaves_a_question_open_is_refused() {
        var row = rows().filter(each -> each.key().equals("birth-registration"))
                .findFirst()
                .orElseThrow();
        var cells = new HashMap<>(row.cells());
        cells.put("Mang thai hộ", "");
        var open = new CaseSheet.Row(row.key(), row.line(), cells);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> open.facts(open.procedure(CATALOGUE)))
                .withMessageContaining("dòng 2");
    }

    @Test
    void every_procedure_with_questions_has_its_sheet() {
        assertThat(CaseSheet.all())
                .extracting(CaseSheet::key)
                .containsExactlyElementsOf(CATALOGUE.all().stream()
                        .filter(procedure -> !procedure.facts().isEmpty())
                        .map(procedure -> procedure.key().value())
                        .collect(Collectors.toCollection(TreeSet::new)));
    }

    private static Set<String> unhit(List<CaseSheet.Row> rows) {
        var open = new TreeSet<String>();
        for (var procedure : CATALOGUE.all()) {
            if (!procedure.facts().isEmpty()) {
                var file = file(procedure);
                DecisionReader.file(file.toString(), procedure.key().value(), read(file))
                        .tables()
                        .forEach(table -> table.rows().forEach(row -> open.add(name(file, row.id()))));
            }
        }
        rows.forEach(row -> decide(row)
                .reasons()
                .forEach(reason -> open.remove(name(file(row.procedure(CATALOGUE)), reason.rowId()))));
        return open;
    }

    private static String name(Path file, String row) {
        return file.getFileName() + " " + row;
    }

    private static CaseDecision decide(CaseSheet.Row row) {
        var procedure = row.procedure(CATALOGUE);
        return TABLES.computeIfAbsent(
                        file(procedure), file -> CaseTables.read(procedure.key().value(), read(file)))
                .decide(row.facts(procedure), row.day());
    }

    /** An older law has tables of its own, or those of the law after it. */
    private static Path file(Procedure procedure) {
        var own = Path.of("processes/%s@%s.dmn".formatted(procedure.key(), procedure.validFrom()));
        return Files.exists(own) ? own : Path.of("processes/%s.dmn".formatted(procedure.key()));
    }

    private static String fees(Procedure procedure, CaseDecision decision) {
        return procedure.fees().stream()
                .filter(fee -> decision.fees().contains(fee.key()))
                .map(fee -> fee.name() + (decision.exempt().contains(fee.key()) ? ", miễn" : ""))
                .collect(Collectors.joining(" | "));
    }

    private static String amount(Procedure procedure, CaseDecision decision) {
        return String.valueOf(procedure.fees().stream()
                .filter(fee -> decision.fees().contains(fee.key()))
                .filter(fee -> !decision.exempt().contains(fee.key()))
                .mapToLong(Procedure.Fee::amount)
                .sum());
    }

    private static String papers(Procedure procedure, CaseDecision decision) {
        return procedure.documents().stream()
                .filter(document -> decision.papers().contains(document.key()))
                .map(RequiredDocument::name)
                .collect(Collectors.joining(" | "));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
