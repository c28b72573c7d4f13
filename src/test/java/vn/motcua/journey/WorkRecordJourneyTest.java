package vn.motcua.journey;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.time.temporal.ChronoUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.dossier.DossierId;
import vn.motcua.dossier.WorkRecord;
import vn.motcua.dossier.WorkRecord.Ending;
import vn.motcua.dossier.WorkRecords;
import vn.motcua.procedure.Step;
import vn.motcua.shared.Vietnam;
import vn.motcua.testing.Certificates;
import vn.motcua.testing.Counter;
import vn.motcua.testing.Eyes;
import vn.motcua.testing.Messenger;
import vn.motcua.testing.MotCuaTest;
import vn.motcua.testing.Office;
import vn.motcua.testing.Worker;

/** Who had a dossier when, and what is left of a step that is entered again. An office day of the sample has 7,5 hours. */
@MotCuaTest
class WorkRecordJourneyTest {

    @Autowired
    Counter counter;

    @Autowired
    Certificates certificates;

    @Autowired
    Office time;

    @Autowired
    Eyes then;

    @Autowired
    Messenger messenger;

    @Autowired
    WorkRecords records;

    @Autowired
    JdbcClient jdbc;

    Worker desk;
    Worker specialist;
    Worker leader;
    DossierId dossier;

    @BeforeEach
    void a_certificate_is_accepted_on_monday_at_nine() {
        desk = certificates.desk();
        specialist = certificates.specialist();
        leader = certificates.chairman();
        dossier = certificates.accepted("2026-10-05T09:00");
    }

    @Test
    void every_step_is_given_taken_and_ended_by_somebody() {
        time.itIs("2026-10-05T10:00");
        specialist.claims(dossier, Step.REVIEW);
        time.itIs("2026-10-06T10:00");
        specialist.submits(dossier, Step.REVIEW, Map.of("reviewOutcome", "ELIGIBLE"));
        leader.uploadsResult(dossier).signs(dossier);

        assertThat(of("UserTask_Intake")).singleElement().satisfies(intake -> {
            assertThat(intake.ending()).isEqualTo(Ending.DONE);
            assertThat(intake.endedBy()).hasToString("thanh-quang.desk-1");
            assertThat(intake.takenBy()).isNull();
        });
        assertThat(of("UserTask_Review")).singleElement().satisfies(review -> {
            assertThat(review.givenAt()).isBetween(at("2026-10-05T08:59"), at("2026-10-05T09:01"));
            assertThat(review.takenAt()).isBetween(at("2026-10-05T10:00"), at("2026-10-05T10:01"));
            assertThat(review.endedAt()).isBetween(at("2026-10-06T10:00"), at("2026-10-06T10:01"));
            assertThat(review.takenBy()).hasToString("thanh-quang.ho-tich");
            assertThat(review.endedBy()).hasToString("thanh-quang.ho-tich");
            assertThat(review.dueAt()).isBetween(at("2026-10-06T14:44"), at("2026-10-06T14:46"));
            assertThat(review.tenant()).hasToString("xa-thanh-quang");
            assertThat(review.step()).contains(Step.REVIEW);
        });
        assertThat(of("UserTask_Signing")).singleElement().satisfies(signing -> assertThat(signing.endedBy())
                .hasToString("thanh-quang.chairman"));
    }

    @Test
    void a_task_that_is_taken_and_not_done_has_no_end_yet() {
        specialist.claims(dossier, Step.REVIEW);

        assertThat(of("UserTask_Review")).singleElement().satisfies(review -> {
            assertThat(review.takenBy()).hasToString("thanh-quang.ho-tich");
            assertThat(review.endedAt()).isNull();
            assertThat(review.ending()).isNull();
        });
    }

    @Test
    void a_recalled_task_was_left_and_done_by_nobody_there() {
        specialist.reviews(dossier);
        specialist.recalls(dossier);

        assertThat(of("UserTask_Signing")).singleElement().satisfies(signing -> {
            assertThat(signing.ending()).isEqualTo(Ending.LEFT);
            assertThat(signing.endedBy()).isNull();
        });
    }

    @Test
    void an_asked_commune_s_work_is_its_own() {
        specialist.claims(dossier, Step.REVIEW).asksOpinion(dossier, "xa-gia-loc");
        messenger.carriesEverything();
        counter.worker("gia-loc.ho-tich").givesOpinion(dossier);

        assertThat(of("UserTask_GiveOpinion")).singleElement().satisfies(opinion -> {
            assertThat(opinion.tenant()).hasToString("xa-gia-loc");
            assertThat(opinion.endedBy()).hasToString("gia-loc.ho-tich");
        });
    }

    @Test
    void a_review_that_comes_back_has_what_is_left_of_its_hours() {
        time.itIs("2026-10-06T10:00");
        specialist.reviews(dossier);
        time.itIs("2026-10-07T08:00");
        leader.sendsBack(dossier, "Cần nêu rõ căn cứ xác nhận.");

        // Twelve norm hours are 11 h 15; 8 h 30 were used until Tuesday at ten.
        then.on(dossier).isWaitingAt(Step.REVIEW).stepIsDueAround(Step.REVIEW, "2026-10-07T10:45");
        assertThat(then.bell(dossier, "BoundaryEvent_ReviewOverdue"))
                .isEqualTo(then.on(dossier).stepDue(Step.REVIEW));
    }

    @Test
    void a_review_that_had_used_all_of_them_still_has_an_hour() {
        time.itIs("2026-10-07T08:00");
        time.letDueJobsRun(dossier);
        specialist.reviews(dossier);
        leader.sendsBack(dossier, "Cần nêu rõ căn cứ xác nhận.");

        then.on(dossier).stepIsDueAround(Step.REVIEW, "2026-10-07T08:56");
    }

    @Test
    void a_count_that_begins_anew_gives_the_whole_norm() {
        time.itIs("2026-10-06T10:00");
        specialist.claims(dossier, Step.REVIEW).asksSupplement(dossier, Step.REVIEW, "declaration");
        time.itIs("2026-10-08T09:00");
        desk.takesSupplement(dossier);

        then.on(dossier).isWaitingAt(Step.REVIEW).stepIsDueAround(Step.REVIEW, "2026-10-09T14:45");
    }

    @Test
    void what_was_done_before_there_was_a_record_is_read_out_of_the_engines_history() throws IOException {
        time.itIs("2026-10-06T10:00");
        specialist.reviews(dossier);
        specialist.recalls(dossier);
        specialist.submits(dossier, Step.REVIEW, Map.of("reviewOutcome", "ELIGIBLE"));
        leader.uploadsResult(dossier);
        leader.claims(dossier, Step.SIGNING).signs(dossier);
        var written = records.of(dossier);
        jdbc.sql("delete from work_record where dossier_id = ?")
                .param(dossier.value())
                .update();

        jdbc.sql(new ClassPathResource("db/migration/V27__work_record_of_the_past.sql").getContentAsString(UTF_8))
                .update();

        assertThat(records.of(dossier))
                .usingRecursiveFieldByFieldElementComparatorIgnoringFields(
                        "takenAt", "takenBy", "endedBy", "givenAt", "dueAt", "endedAt")
                .isEqualTo(written);
        assertThat(records.of(dossier)).allSatisfy(past -> {
            var known = written.stream()
                    .filter(record -> record.taskId().equals(past.taskId()))
                    .findFirst()
                    .orElseThrow();
            assertThat(past.givenAt()).isCloseTo(known.givenAt(), within(1, SECONDS));
            assertThat(past.endedAt()).isCloseTo(known.endedAt(), within(1, SECONDS));
            assertThat(past.dueAt()).isCloseTo(known.dueAt(), within(1, SECONDS));
        });
        assertThat(of("UserTask_Signing"))
                .extracting(WorkRecord::endedBy)
                .last()
                .hasToString("thanh-quang.chairman");
    }

    private List<WorkRecord> of(String element) {
        return records.of(dossier).stream()
                .filter(record -> record.element().equals(element))
                .toList();
    }

    private static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(Vietnam.ZONE).toInstant();
    }
}
