package vn.motcua.decree;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.testing.ADecree.aDecree;
import static vn.motcua.testing.ADossier.aDossier;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import vn.motcua.dossier.DossierId;
import vn.motcua.dossier.EventKind;
import vn.motcua.procedure.ProcedureCatalogue;
import vn.motcua.procedure.ProcedureKey;
import vn.motcua.shared.Vietnam;
import vn.motcua.testing.Counter;
import vn.motcua.testing.DecreeDesk;
import vn.motcua.testing.Eyes;
import vn.motcua.testing.LinkedOffices;
import vn.motcua.testing.Messenger;
import vn.motcua.testing.MotCuaTest;
import vn.motcua.testing.Office;
import vn.motcua.testing.OwnOfficeProcedures;

/** A day off decreed while an authority of ours does its part is given back to it, on the register, task, bell and reminder. */
@MotCuaTest
class DecreeWhileAnOfficeWorksTest {

    @TempDir
    static Path folder;

    @Autowired
    Counter counter;

    @Autowired
    DecreeDesk decrees;

    @Autowired
    GoOnApplying goOnApplying;

    @Autowired
    ProcedureCatalogue catalogue;

    @Autowired
    LinkedOffices linked;

    @Autowired
    Messenger messenger;

    @Autowired
    Office time;

    @Autowired
    Eyes then;

    @Autowired
    JdbcClient jdbc;

    @DynamicPropertySource
    static void procedures_of_linked_offices(DynamicPropertyRegistry settings) throws IOException {
        OwnOfficeProcedures.in(folder, settings);
    }

    @AfterEach
    void the_calendar_is_as_it_was() {
        decrees.forgetEverything();
    }

    @Test
    void limit_task_bell_and_reminder_move_together() {
        time.itIs("2027-07-08T09:00");
        var law = catalogue
                .inForce(new ProcedureKey(OwnOfficeProcedures.BOTH_OURS), LocalDate.of(2027, 7, 8))
                .orElseThrow();
        var desk = counter.worker("thanh-quang.desk-1");
        var dossier = desk.registers(aDossier().asRequiredBy(law));
        desk.accepts(dossier);
        counter.worker("thanh-quang.ho-tich").reviews(dossier);
        counter.worker("thanh-quang.chairman").uploadsResult(dossier).signs(dossier);
        messenger.carriesEverything();
        var office = counter.worker("cong-an-thanh-quang.cu-tru");
        var told = at("2027-07-09T17:00");
        assertThat(linked.branch(dossier, "deregistration").dueAt()).isEqualTo(told);

        decrees.inForce(aDecree().off("2027-07-09"));
        goOnApplying.go();

        var moved = at("2027-07-12T17:00");
        assertThat(linked.branch(dossier, "deregistration").dueAt()).isEqualTo(moved);
        assertThat(office.ownTask(dossier, "UserTask_DoBranch").getDueDate().toInstant())
                .isEqualTo(moved);
        assertThat(rings(dossier, "BoundaryEvent_BranchOverdue"))
                .as("on both sides")
                .hasSize(2)
                .allMatch(moved::equals);
        assertThat(rings(dossier, "BoundaryEvent_BranchReminder"))
                .singleElement()
                .satisfies(reminder -> assertThat(reminder).isBetween(at("2027-07-09T00:00"), moved.minusSeconds(1)));
        then.on(dossier).hasInHistory(EventKind.BRANCH_LIMIT_MOVED);
    }

    /** Of the part that the commune's police do. */
    private List<Instant> rings(DossierId dossier, String element) {
        return jdbc.sql(
                        """
                        select j.duedate_ at time zone 'Asia/Ho_Chi_Minh' as due from act_ru_job j
                          join act_ru_jobdef d on d.id_ = j.job_def_id_
                          join act_ru_variable v on v.proc_inst_id_ = j.process_instance_id_ and v.name_ = 'branchId'
                        where v.text_ = ? and d.act_id_ = ?""")
                .params(linked.branch(dossier, "deregistration").id().toString(), element)
                .query((row, number) -> row.getTimestamp("due").toInstant())
                .list();
    }

    private static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(Vietnam.ZONE).toInstant();
    }
}
