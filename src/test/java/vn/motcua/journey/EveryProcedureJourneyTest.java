package vn.motcua.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.testing.ADossier.aDossier;

import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import vn.motcua.dossier.DossierId;
import vn.motcua.dossier.DossierStatus;
import vn.motcua.procedure.Procedure;
import vn.motcua.procedure.SectorSystem;
import vn.motcua.procedure.Step;
import vn.motcua.procedure.TestCatalogue;
import vn.motcua.testing.Counter;
import vn.motcua.testing.Eyes;
import vn.motcua.testing.LinkedOffices;
import vn.motcua.testing.MotCuaTest;
import vn.motcua.testing.Office;
import vn.motcua.testing.TaxOffice;
import vn.motcua.testing.Worker;

/** Whatever the product ships runs from the counter to the result, on time, in xã Thanh Quang. */
@MotCuaTest
class EveryProcedureJourneyTest {

    private static final Step COUNCIL_MEETING = new Step("COUNCIL_MEETING");
    private static final Step ASSIGNMENT = new Step("ASSIGNMENT");

    private static final Map<String, String> SPECIALISTS = Map.of(
            "ho-tich", "thanh-quang.ho-tich",
            "chung-thuc", "thanh-quang.ho-tich",
            "dia-chinh-xay-dung", "thanh-quang.dia-chinh",
            "dang-ky-kinh-doanh", "thanh-quang.kinh-te",
            "ly-lich-tu-phap", "cong-an-hai-phong.ly-lich",
            "giay-phep-lai-xe", "cong-an-hai-phong.lai-xe",
            "cu-tru", "cong-an-thanh-quang.cu-tru",
            "bao-tro-xa-hoi", "thanh-quang.xa-hoi");

    private static final Map<String, String> LEADERS = Map.of(
            "ly-lich-tu-phap", "cong-an-hai-phong.leader",
            "giay-phep-lai-xe", "cong-an-hai-phong.leader",
            "cu-tru", "cong-an-thanh-quang.leader");

    @Autowired
    Counter counter;

    @Autowired
    LinkedOffices linked;

    @Autowired
    TaxOffice tax;

    @Autowired
    Office office;

    @Autowired
    Eyes then;

    @ParameterizedTest
    @MethodSource("shipped")
    void a_dossier_goes_from_intake_to_return_on_time(Procedure law) {
        office.itIs("2026-08-10T08:00");
        var desk = counter.worker("thanh-quang.desk-1");
        var specialist = counter.worker(SPECIALISTS.get(law.field()));
        var dossier = desk.registers(aDossier().asRequiredBy(law));
        then.on(dossier).isWaitingAt(Step.INTAKE);

        desk.accepts(dossier);
        if (law.find(ASSIGNMENT).isPresent()) {
            counter.worker("thanh-quang.division-head")
                    .submits(dossier, ASSIGNMENT, Map.of("assignee", SPECIALISTS.get(law.field())));
        }
        then.on(dossier).isWaitingAt(Step.REVIEW);
        if (law.collector() != null) {
            hasPaidWhatIsOwed(dossier, specialist, desk);
        }
        if (law.find(COUNCIL_MEETING).isPresent()) {
            specialist.putsBeforeTheCouncil(dossier).recordsApproval(dossier).postsPublicly(dossier);
            office.itIs("2026-08-13T08:00");
            office.letDueJobsRun(dossier);
        } else {
            specialist.reviews(dossier);
        }
        if (law.find(Step.DIVISION_REVIEW).isPresent()) {
            counter.worker("thanh-quang.division-head")
                    .submits(dossier, Step.DIVISION_REVIEW, Map.of("divisionOutcome", "SUBMITTED"));
        }
        if (law.find(SectorSystem.STEP).isPresent()) {
            specialist.recordsSectorReturn(dossier, law);
        }
        then.on(dossier).isWaitingAt(Step.SIGNING);
        var leader = counter.worker(LEADERS.getOrDefault(law.field(), "thanh-quang.chairman"));
        if (law.issuedByClerk()) {
            leader.signsForIssue(dossier);
            then.on(dossier).isWaitingAt(Step.ISSUING);
            counter.worker("thanh-quang.clerk").uploadsResult(dossier).issues(dossier);
        } else {
            leader.uploadsResult(dossier).signs(dossier);
        }
        linked.grantAll(dossier);
        office.letDueJobsRun(dossier);
        then.on(dossier).isWaitingAt(Step.RETURN);
        desk.returns(dossier);

        then.on(dossier)
                .hasEnded()
                .hasStatus(DossierStatus.RETURNED)
                .hasNotPassed("ServiceTask_OpenIntakeDelay")
                .hasNotPassed("ServiceTask_OpenReviewDelay")
                .hasNotPassed("ServiceTask_OpenSigningDelay")
                .hasNotPassed("ServiceTask_OpenDossierDelay");
    }

    private void hasPaidWhatIsOwed(DossierId dossier, Worker specialist, Worker desk) {
        specialist.reviewsWithSlip(dossier);
        counter.worker("thanh-quang.division-head")
                .submits(dossier, Step.DIVISION_REVIEW, Map.of("divisionOutcome", "SUBMITTED"));
        tax.notifies(dossier, 2_500_000);
        desk.takesPayment(dossier, "2.500.000");
    }

    @Test
    void every_shipped_procedure_is_among_them() {
        assertThat(shipped().map(law -> law.key().value()))
                .contains(
                        "birth-registration",
                        "civil-status-correction",
                        "civil-status-extract",
                        "copy-certification",
                        "criminal-record-certificate",
                        "death-registration",
                        "driving-licence-exchange",
                        "house-building-permit",
                        "household-business-registration",
                        "land-transfer",
                        "linked-birth",
                        "linked-death",
                        "marital-status-certificate",
                        "marriage-registration",
                        "monthly-social-allowance",
                        "permanent-residence",
                        "signature-certification");
    }

    /** In force today. */
    static Stream<Procedure> shipped() {
        return TestCatalogue.shipped().all().stream().filter(law -> law.validTo() == null);
    }
}
