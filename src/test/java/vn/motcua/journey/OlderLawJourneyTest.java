package vn.motcua.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.testing.ADossier.aDossier;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.motcua.dossier.DossierId;
import vn.motcua.dossier.DossierStatus;
import vn.motcua.procedure.Channel;
import vn.motcua.procedure.Step;
import vn.motcua.testing.Counter;
import vn.motcua.testing.Eyes;
import vn.motcua.testing.MotCuaTest;
import vn.motcua.testing.Office;
import vn.motcua.testing.Worker;

/** Permits of 2023, of the last day before the new decree and of 2026, each under its own law and model. */
@MotCuaTest
class OlderLawJourneyTest {

    @Autowired
    Counter counter;

    @Autowired
    Office time;

    @Autowired
    Eyes then;

    @Test
    void what_was_received_the_day_before_the_decree_keeps_the_old_law() {
        var desk = counter.worker("thanh-quang.desk-1");
        var received = aDossier().of("house-building-permit").receivedAt("2026-06-30T14:00");
        time.itIs("2026-07-01T08:00");
        var old = desk.registers(received);
        desk.accepts(old);
        var fresh = counter.given(
                aDossier().of("house-building-permit").through(Channel.ONLINE).receivedAt("2026-07-01T08:05"), desk);
        desk.accepts(fresh);

        then.on(old).isDueAt("2026-07-15T17:00");
        then.on(fresh).isDueAt("2026-07-10T17:00");
        assertThat(definition(old)).isNotEqualTo(definition(fresh));
        assertThat(then.on(old).row().procedureValidFrom()).isEqualTo("2025-07-01");

        walk(
                old,
                desk,
                counter.worker("thanh-quang.dia-chinh"),
                counter.worker("thanh-quang.division-head"),
                counter.worker("thanh-quang.chairman"));
    }

    @Test
    void a_permit_of_the_district_and_one_of_2026_live_side_by_side() {
        var district = counter.worker("huyen-gia-loc.desk-1");
        var old = counter.given(aDossier().of("house-building-permit").receivedAt("2023-10-02T09:00"), district);
        district.accepts(old);
        then.on(old).isDueAt("2023-10-17T17:00");
        assertThat(then.instance(old, "house-building-permit").getTenantId()).isEqualTo("huyen-gia-loc");
        counter.worker("huyen-gia-loc.dia-chinh").reviews(old);

        var desk = counter.worker("gia-loc.desk-1");
        var fresh = counter.given(
                aDossier().of("house-building-permit").through(Channel.ONLINE).receivedAt("2026-10-05T09:00"), desk);
        desk.accepts(fresh);
        then.on(fresh).isDueAt("2026-10-14T17:00");
        assertThat(definition(old)).isNotEqualTo(definition(fresh));
        assertThat(then.on(old).row().procedureValidFrom()).isEqualTo("2021-01-01");

        time.itIs("2023-10-04T09:00");
        counter.worker("huyen-gia-loc.division-head")
                .submits(old, Step.DIVISION_REVIEW, Map.of("divisionOutcome", "SUBMITTED"));
        counter.worker("huyen-gia-loc.chairman").uploadsResult(old).signs(old);
        time.letDueJobsRun(old);
        district.returns(old);
        then.on(old).hasEnded().hasStatus(DossierStatus.RETURNED);
        then.on(fresh).isWaitingAt(Step.REVIEW).hasStatus(DossierStatus.ACCEPTED);
    }

    @Test
    void what_the_district_left_open_its_successor_ends_under_the_law_of_its_reception() {
        var district = counter.worker("huyen-gia-loc.desk-1");
        var old = counter.given(aDossier().of("house-building-permit").receivedAt("2025-06-27T09:00"), district);
        district.accepts(old);
        then.on(old).isDueAt("2025-07-14T17:00");

        time.itIs("2025-07-02T09:00");
        walk(
                old,
                counter.worker("gia-loc.desk-1"),
                counter.worker("gia-loc.dia-chinh"),
                counter.worker("gia-loc.division-head"),
                counter.worker("gia-loc.chairman"));
    }

    private void walk(DossierId dossier, Worker desk, Worker specialist, Worker head, Worker leader) {
        specialist.reviews(dossier);
        head.submits(dossier, Step.DIVISION_REVIEW, Map.of("divisionOutcome", "SUBMITTED"));
        leader.uploadsResult(dossier).signs(dossier);
        time.letDueJobsRun(dossier);
        desk.returns(dossier);
        then.on(dossier).hasEnded().hasStatus(DossierStatus.RETURNED);
    }

    private String definition(DossierId dossier) {
        return then.instance(dossier, "house-building-permit").getProcessDefinitionId();
    }
}
