package vn.motcua.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.testing.ADossier.aDossier;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.dossier.DossierId;
import vn.motcua.procedure.Step;
import vn.motcua.testing.Counter;
import vn.motcua.testing.MotCuaTest;
import vn.motcua.testing.Office;
import vn.motcua.testing.Worker;

/** What the engine's own tables hold: outcomes, never people. The register is where people are. */
@MotCuaTest
class EngineMemoryTest {

    private static final String CHILD = "Quách Ngẫu Nhiên Hạnh Đào";
    private static final String WORDS = "Lời giải trình chỉ thuộc về sổ hồ sơ";

    @Autowired
    Counter counter;

    @Autowired
    Office time;

    @Autowired
    JdbcClient jdbc;

    Worker desk;
    Worker specialist;
    Worker leader;
    DossierId dossier;

    @BeforeEach
    void somebody_with_a_name_like_no_other_is_registered() {
        desk = counter.worker("thanh-quang.desk-1");
        specialist = counter.worker("thanh-quang.ho-tich");
        leader = counter.worker("thanh-quang.chairman");
        dossier = counter.given(aDossier().ownedBy(CHILD).receivedAt("2026-11-20T09:00"), desk);
    }

    @Test
    void each_wait_state_knows_these_variables_and_no_others() {
        assertThat(alive()).containsExactly("dossierId");

        desk.accepts(dossier);
        assertThat(alive()).containsExactly("dossierId", "intakeOutcome");

        specialist.reviews(dossier);
        assertThat(alive()).containsExactly("dossierId", "intakeOutcome", "reviewOutcome");

        leader.uploadsResult(dossier).signs(dossier);
        assertThat(alive())
                .containsExactly("dossierId", "intakeOutcome", "returnMode", "reviewOutcome", "signingOutcome");

        time.letDueJobsRun(dossier);
        assertThat(alive())
                .containsExactly(
                        "digitizationOutcome",
                        "dossierId",
                        "intakeOutcome",
                        "returnMode",
                        "reviewOutcome",
                        "signingOutcome");

        desk.returns(dossier);
        assertThat(alive()).isEmpty();
        assertThat(names("act_hi_varinst"))
                .containsExactly(
                        "digitizationOutcome",
                        "dossierId",
                        "intakeOutcome",
                        "returnMode",
                        "reviewOutcome",
                        "signingOutcome");
    }

    @Test
    void an_explanation_knows_two_ids_and_one_outcome() {
        desk.accepts(dossier);
        specialist.claims(dossier, Step.REVIEW);
        time.itIs("2026-11-20T14:40");
        time.letDueJobsRun(dossier);
        assertThat(ofExplanation("act_ru_variable")).containsExactly("dossierId", "explanationId");

        specialist.explains(dossier, WORDS);
        assertThat(ofExplanation("act_ru_variable")).containsExactly("dossierId", "explanationId");

        leader.confirmsExplanation(dossier);
        assertThat(ofExplanation("act_hi_varinst"))
                .containsExactly("confirmationOutcome", "dossierId", "explanationId");
    }

    @Test
    void no_details_are_kept_of_any_variable_or_form() {
        walkToTheEnd();

        assertThat(jdbc.sql("select count(*) from act_hi_detail")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void no_word_about_a_person_reaches_any_table_of_the_engine() {
        walkToTheEnd();

        assertThat(columnsHolding(dossier.toString()))
                .as("the scan finds what is there")
                .isNotEmpty();
        for (var word : List.of(CHILD, "Nguyễn Văn An", "031090001234", "0912345678", "an@example.vn", WORDS)) {
            assertThat(columnsHolding(word)).as(word).isEmpty();
        }
    }

    private void walkToTheEnd() {
        desk.accepts(dossier);
        specialist.claims(dossier, Step.REVIEW);
        time.itIs("2026-11-20T14:40");
        time.letDueJobsRun(dossier);
        specialist.explains(dossier, WORDS);
        specialist.reviews(dossier);
        leader.confirmsExplanation(dossier);
        leader.uploadsResult(dossier).signs(dossier);
        time.letDueJobsRun(dossier);
        desk.returns(dossier);
    }

    private Set<String> alive() {
        return names("act_ru_variable");
    }

    private Set<String> names(String table) {
        return names(table, "birth-registration");
    }

    private Set<String> ofExplanation(String table) {
        return names(table, "explain-delay");
    }

    private Set<String> names(String table, String process) {
        return new TreeSet<>(jdbc.sql(("select v.name_ from %s v join act_hi_procinst p on p.id_ = v.proc_inst_id_ "
                                + "where p.business_key_ = ? and p.proc_def_key_ = ?")
                        .formatted(table))
                .params(dossier.toString(), process)
                .query(String.class)
                .list());
    }

    /** Every text and binary column of every table of the engine, searched for the bytes of a word. */
    private List<String> columnsHolding(String word) {
        var holding = new ArrayList<String>();
        var columns = jdbc.sql(
                        """
                        select table_name, column_name, data_type from information_schema.columns
                        where table_schema = current_schema() and table_name like 'act\\_%'
                          and data_type in ('character varying', 'text', 'bytea', 'json', 'jsonb')""")
                .query()
                .listOfRows();
        for (var column : columns) {
            var name = column.get("column_name");
            var bytes = column.get("data_type").equals("bytea")
                    ? name.toString()
                    : "convert_to(%s::text, 'UTF8')".formatted(name);
            var found = jdbc.sql("select exists (select from %s where position(convert_to(?, 'UTF8') in %s) > 0)"
                            .formatted(column.get("table_name"), bytes))
                    .param(word)
                    .query(Boolean.class)
                    .single();
            if (found) {
                holding.add(column.get("table_name") + "." + name);
            }
        }
        return holding;
    }
}
