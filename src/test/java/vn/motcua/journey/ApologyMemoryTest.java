package vn.motcua.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.delay.Apologies;
import vn.motcua.delay.Apology.Status;
import vn.motcua.dossier.ClockCause;
import vn.motcua.dossier.DossierId;
import vn.motcua.dossier.DossierStatus;
import vn.motcua.testing.AtOnce;
import vn.motcua.testing.Certificates;
import vn.motcua.testing.Eyes;
import vn.motcua.testing.MotCuaTest;
import vn.motcua.testing.Worker;

/** What the engine keeps of an apology, and what becomes of two signatures at once. */
@MotCuaTest
class ApologyMemoryTest {

    @Autowired
    Certificates certificates;

    @Autowired
    Eyes then;

    @Autowired
    Apologies apologies;

    @Autowired
    JdbcClient jdbc;

    Worker specialist;
    Worker chairman;
    Worker deputy;
    DossierId dossier;

    @BeforeEach
    void a_certificate_is_asked_about() {
        specialist = certificates.specialist();
        chairman = certificates.chairman();
        deputy = certificates.deputy();
        dossier = certificates.askedAbout("2026-10-05T09:00", "2026-10-06T07:31");
    }

    @Test
    void each_wait_state_knows_two_ids_and_outcomes_and_no_word_of_the_letter() {
        assertThat(names("act_ru_variable")).containsExactly("apologyId", "dossierId");

        specialist.answersAboutTheDueDate(dossier, "NOT_IN_TIME");
        assertThat(names("act_ru_variable")).containsExactly("apologyAnswer", "apologyId", "dossierId");

        specialist.writesApology(dossier, "2026-10-12");
        assertThat(names("act_ru_variable")).containsExactly("apologyAnswer", "apologyId", "dossierId");

        deputy.signsApology(dossier);
        assertThat(names("act_ru_variable")).isEmpty();
        assertThat(names("act_hi_varinst"))
                .containsExactly("apologyAnswer", "apologyId", "apologyOutcome", "dossierId");
    }

    @Test
    void result_and_apology_signed_at_once_end_in_one_story() {
        specialist.answersAboutTheDueDate(dossier, "NOT_IN_TIME");
        specialist.writesApology(dossier, "2026-10-12");
        specialist.reviews(dossier);
        chairman.uploadsResult(dossier);

        AtOnce.run(() -> chairman.signs(dossier), () -> deputy.signsApology(dossier));

        var apology = apologies.of(dossier).get(0).status();
        var processed = then.on(dossier).row().status() == DossierStatus.PROCESSED;
        assertThat(apology).isIn(Status.SENT, Status.ENDED);
        assertThat(processed || apology == Status.SENT)
                .as("one of them came through")
                .isTrue();
        if (apology == Status.SENT) {
            then.on(dossier).isPromised("2026-10-12T17:00", "2026-10-08T17:00");
        } else {
            then.on(dossier)
                    .isPromised("2026-10-08T17:00", "2026-10-08T17:00")
                    .hasLedger(ClockCause.ACCEPTED, ClockCause.PROCESSED);
        }
        assertThat(then.instance(dossier, "apology").getEndTime()).isNotNull();
    }

    private Set<String> names(String table) {
        return new TreeSet<>(jdbc.sql(("select v.name_ from %s v join act_hi_procinst p on p.id_ = v.proc_inst_id_ "
                                + "where p.business_key_ = ? and p.proc_def_key_ = 'apology'")
                        .formatted(table))
                .param(dossier.toString())
                .query(String.class)
                .list());
    }
}
