package vn.motcua.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.testing.ADossier.aDossier;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.authority.OfficialId;
import vn.motcua.procedure.Parameters;
import vn.motcua.procedure.ProcedureCatalogue;
import vn.motcua.procedure.ProcedureKey;
import vn.motcua.procedure.TestCatalogue;
import vn.motcua.shared.TransactionClock;
import vn.motcua.testing.Counter;
import vn.motcua.testing.MotCuaTest;
import vn.motcua.testing.Office;

/** What a catalogue says of assignment is done without the head of the division, and left to them where it cannot be done. */
@MotCuaTest
class AssignByRuleTest {

    private static final String FILE = "household-business-registration.yaml";
    private static final String FIRST = "thanh-quang.kinh-te";
    private static final String SECOND = "thanh-quang.kinh-te-2";

    @Autowired
    Counter counter;

    @Autowired
    Office time;

    @Autowired
    ProcedureCatalogue catalogue;

    @Autowired
    Parameters parameters;

    @Autowired
    DossierRegister register;

    @Autowired
    AssignableOfficials assignable;

    @Autowired
    Assignments assignments;

    @Autowired
    DossierEvents events;

    @Autowired
    TransactionClock clock;

    @Autowired
    JdbcClient jdbc;

    @TempDir
    Path folder;

    DossierId dossier;

    @BeforeEach
    void a_business_is_to_be_registered() {
        time.itIs("2026-01-20T08:00");
        var desk = counter.worker("thanh-quang.desk-1");
        dossier = desk.registers(aDossier()
                .asRequiredBy(catalogue
                        .inForce(new ProcedureKey("household-business-registration"), LocalDate.of(2026, 1, 20))
                        .orElseThrow()));
        desk.accepts(dossier);
    }

    @AfterEach
    void everybody_is_back() {
        jdbc.sql("delete from official_leave where reason = 'AssignByRuleTest'").update();
    }

    @Test
    void the_least_loaded_of_those_present_gets_it_and_keeps_it() throws IOException {
        absent(SECOND);

        assertThat(assignedBy("LEAST_LOAD")).isEqualTo(AssignByRule.Result.ASSIGNED);
        assertThat(events.latest(dossier, EventKind.ASSIGNED).orElseThrow().detail())
                .containsEntry("Cách phân công", "Theo quy tắc: Ít việc nhất")
                .containsKey("Căn cứ");

        everybody_is_back();
        absent(FIRST);
        assertThat(assignedBy("LEAST_LOAD"))
                .as("it comes here again after a supplement")
                .isEqualTo(AssignByRule.Result.ASSIGNED);
        assertThat(assignments.of(dossier)).singleElement().satisfies(made -> {
            assertThat(made.official()).isEqualTo(new OfficialId(FIRST));
            assertThat(made.way()).isEqualTo(Assignment.Way.LEAST_LOAD);
            assertThat(made.by()).isNull();
        });
    }

    @Test
    void by_field_it_is_whoever_is_alone_in_it_and_of_two_the_head_decides() throws IOException {
        assertThat(assignedBy("BY_FIELD")).isEqualTo(AssignByRule.Result.HEAD_DECIDES);
        assertThat(assignments.of(dossier)).isEmpty();

        absent(FIRST);
        assertThat(assignedBy("BY_FIELD")).isEqualTo(AssignByRule.Result.ASSIGNED);
        assertThat(assignments.of(dossier)).singleElement().satisfies(made -> {
            assertThat(made.official()).isEqualTo(new OfficialId(SECOND));
            assertThat(made.way()).isEqualTo(Assignment.Way.ONLY_ONE);
        });
    }

    @Test
    void where_nobody_is_present_and_where_the_rule_says_so_the_head_decides() throws IOException {
        assertThat(assignedBy("MANUAL")).isEqualTo(AssignByRule.Result.HEAD_DECIDES);
        absent(FIRST);
        absent(SECOND);

        assertThat(assignedBy("LEAST_LOAD")).isEqualTo(AssignByRule.Result.HEAD_DECIDES);
        assertThat(assignedBy("BY_FIELD")).isEqualTo(AssignByRule.Result.HEAD_DECIDES);
        assertThat(assignments.of(dossier)).isEmpty();
        assertThat(events.latest(dossier, EventKind.ASSIGNED)).isEmpty();
    }

    /** Under the shipped catalogue with another rule in it. */
    private AssignByRule.Result assignedBy(String mode) throws IOException {
        var shipped = Files.readString(Path.of("processes", FILE));
        assertThat(shipped).contains("value: MANUAL");
        Files.writeString(folder.resolve(FILE), shipped.replace("value: MANUAL", "value: " + mode));
        var law = new DossierLaw(TestCatalogue.at(folder), parameters);
        var rule = new AssignByRule(register, law, assignable, assignments, events, clock);
        return time.unchecked(() -> rule.assign(dossier));
    }

    private void absent(String official) {
        jdbc.sql(
                        """
                        insert into official_leave (id, authority_id, official_id, begins_at, ends_at, reason, entered_by,
                            entered_at)
                        values (?, 'xa-thanh-quang', ?, '2026-01-20 00:00+07', '2026-01-23 00:00+07',
                            'AssignByRuleTest', 'thanh-quang.chairman', '2026-01-19 08:00+07')""")
                .params(UUID.randomUUID(), official)
                .update();
    }
}
