package vn.motcua.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.testing.ADossier.aDossier;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.motcua.dossier.DossierId;
import vn.motcua.paper.ReceiptPaper;
import vn.motcua.procedure.Step;
import vn.motcua.testing.Applicant;
import vn.motcua.testing.Counter;
import vn.motcua.testing.Eyes;
import vn.motcua.testing.Messenger;
import vn.motcua.testing.Office;
import vn.motcua.testing.PortalTest;
import vn.motcua.testing.StubPortal;
import vn.motcua.testing.Worker;

/** Two receipts of one code that promise different things must not look alike. */
@PortalTest
class ReplacedReceiptJourneyTest {

    private static final String MARK = "Bản thay thế lần ";

    @Autowired
    Applicant applicant;

    @Autowired
    Counter counter;

    @Autowired
    Office time;

    @Autowired
    Eyes eyes;

    @Autowired
    Messenger messenger;

    @Autowired
    ReceiptPaper receipts;

    private final StubPortal portal = StubPortal.get();
    private Worker desk;
    private Worker specialist;

    @BeforeEach
    void monday_morning() {
        messenger.carriesEverything();
        portal.clear();
        time.itIs("2026-10-05T09:00");
        desk = counter.worker("thanh-quang.desk-1");
        specialist = counter.worker("thanh-quang.ho-tich");
    }

    @Test
    void printed_again_without_a_change_it_is_the_same_paper() throws Exception {
        var dossier = accepted();
        var first = print(dossier);
        time.itIs("2026-10-06T15:00");
        assertThat(print(dossier)).isEqualTo(first);
        assertThat(text(first)).doesNotContain(MARK);
    }

    @Test
    void after_a_change_of_case_it_says_so_and_promises_the_new_day() {
        var dossier = accepted();
        time.itIs("2026-10-06T09:00");
        specialist.claims(dossier, Step.REVIEW).asksOpinion(dossier, "xa-gia-loc");

        assertThat(text(print(dossier)))
                .contains(MARK + "1 (hồ sơ thay đổi ngày 06 tháng 10 năm 2026)", "23 ngày làm việc")
                .contains("17 giờ 00 phút, ngày 05 tháng 11 năm 2026");
    }

    @Test
    void a_correction_and_a_supplement_are_two_changes() {
        var dossier = accepted();
        specialist.claims(dossier, Step.REVIEW).sendsToDesk(dossier);
        assertThat(text(print(dossier))).as("not mended yet").doesNotContain(MARK);
        desk.corrects(dossier);
        assertThat(text(print(dossier))).contains(MARK + "1");

        time.itIs("2026-10-06T09:00");
        specialist.claims(dossier, Step.REVIEW).asksSupplement(dossier, Step.REVIEW, "declaration");
        time.itIs("2026-10-07T09:00");
        desk.takesSupplement(dossier);
        assertThat(text(print(dossier)))
                .contains(MARK + "2 (hồ sơ thay đổi ngày 07 tháng 10 năm 2026)", "ngày 12 tháng 10 năm 2026");
    }

    @Test
    void a_supplement_that_never_comes_moves_the_day_too() {
        var dossier = accepted();
        specialist.claims(dossier, Step.REVIEW).asksSupplement(dossier, Step.REVIEW, "declaration");
        time.itIs("2026-10-20T09:00");
        time.letDueJobsRun(dossier);
        assertThat(eyes.on(dossier).row().dueAt())
                .isAfter(eyes.on(dossier).row().originalDueAt());
        assertThat(text(print(dossier))).contains(MARK + "1 (hồ sơ thay đổi ngày 20 tháng 10 năm 2026)");
    }

    @Test
    void a_day_that_was_put_off_with_an_apology_makes_another_receipt() {
        var dossier = accepted();
        specialist.claims(dossier, Step.REVIEW);
        time.itIs("2026-10-06T07:31");
        time.letDueJobsRun(dossier);
        specialist.answersAboutTheDueDate(dossier, "NOT_IN_TIME");
        specialist.writesApology(dossier, "2026-10-12");
        assertThat(text(print(dossier))).as("not signed yet").doesNotContain(MARK);
        counter.worker("thanh-quang.deputy").signsApology(dossier);

        time.itIs("2026-10-06T10:00");
        assertThat(text(print(dossier)))
                .contains(MARK + "1 (hồ sơ thay đổi ngày 06 tháng 10 năm 2026)")
                .contains("17 giờ 00 phút, ngày 12 tháng 10 năm 2026");
    }

    @Test
    void a_supplement_before_acceptance_makes_no_receipt_a_replacement() {
        var dossier = desk.registers(aDossier().of("marital-status-certificate"));
        desk.asksSupplement(dossier, Step.INTAKE, "declaration");
        desk.takesSupplement(dossier);
        time.itIs("2026-10-05T10:00");
        desk.accepts(dossier);
        assertThat(text(print(dossier))).doesNotContain(MARK);
    }

    @Test
    void the_portal_gets_the_first_as_it_was_and_the_replacement_with_its_mark() {
        var message = applicant.dossier().put("MaTTHC", "1.004873");
        message.remove("DuLieuKeKhai");
        var dossier = applicant.files(message);
        desk.submits(dossier, Step.INTAKE, Map.of("intakeOutcome", "ACCEPTED", "noScanReason", "PRESENT_ONLY"));
        time.itIs("2026-10-06T09:00");
        specialist.claims(dossier, Step.REVIEW).asksOpinion(dossier, "xa-gia-loc");
        messenger.carriesEverything();

        var sent = receiptsSent(eyes.on(dossier).row().portalCode());
        assertThat(sent).hasSize(2);
        assertThat(sent.get(0))
                .as("sent after the change, and of the day of acceptance all the same")
                .contains("3 ngày làm việc", "ngày 08 tháng 10 năm 2026")
                .doesNotContain(MARK);
        assertThat(sent.get(1))
                .contains(MARK + "1 (hồ sơ thay đổi ngày 06 tháng 10 năm 2026)", "ngày 05 tháng 11 năm 2026");
    }

    private DossierId accepted() {
        var dossier = desk.registers(aDossier().of("marital-status-certificate"));
        desk.accepts(dossier);
        return dossier;
    }

    private byte[] print(DossierId dossier) {
        return receipts.print(eyes.on(dossier).row(), Set.of()).orThrow();
    }

    private List<String> receiptsSent(String portalCode) {
        return portal.heardOf(portalCode).stream()
                .filter(call -> call.body().hasNonNull("GiayTiepNhan"))
                .map(call -> call.body().at("/GiayTiepNhan/NoiDung").asText())
                .map(content -> text(Base64.getDecoder().decode(content)))
                .toList();
    }

    private static String text(byte[] pdf) {
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
