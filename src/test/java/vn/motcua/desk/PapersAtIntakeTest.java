package vn.motcua.desk;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ByteArrayResource;
import vn.motcua.authority.AuthorityId;
import vn.motcua.digitization.DossierDocument;
import vn.motcua.digitization.DossierDocuments;
import vn.motcua.digitization.NoScanReason;
import vn.motcua.dossier.DossierEvents;
import vn.motcua.dossier.DossierId;
import vn.motcua.dossier.DossierRegister;
import vn.motcua.dossier.EventKind;
import vn.motcua.dossier.FilingPlaces;
import vn.motcua.dossier.IntakeNoteRows;
import vn.motcua.dossier.IntakeNotes;
import vn.motcua.dossier.Party;
import vn.motcua.paper.ReceiptPaper;
import vn.motcua.procedure.Channel;
import vn.motcua.procedure.ProcedureKey;
import vn.motcua.procedure.ReturnMode;
import vn.motcua.shared.Outcome;
import vn.motcua.shared.Refusal;
import vn.motcua.testing.MotCuaTest;
import vn.motcua.testing.Office;
import vn.motcua.testing.Scans;

/** What the desk hands in with the page, and what of it the register knows afterwards. */
@MotCuaTest
class PapersAtIntakeTest {

    private static final String DESK = "thanh-quang.desk-1";
    private static final Party FILER = new Party("Nguyễn Văn An", null, null, null, null);

    @Autowired
    Office office;

    @Autowired
    IntakeDesk intakeDesk;

    @Autowired
    DossierDocuments documents;

    @Autowired
    DossierEvents events;

    @Autowired
    IntakeNoteRows intakeNotes;

    @Autowired
    ReceiptPaper receipts;

    @Autowired
    DossierRegister register;

    private DossierId dossier = DossierId.next();
    private IntakeNotes notes = IntakeNotes.NONE;
    private NoScanReason reason;

    @BeforeEach
    void the_office_is_open() {
        office.itIs("2026-11-20T09:00");
    }

    @Test
    void the_same_scan_twice_in_one_submit_is_one_paper_and_one_line_of_history() {
        var scan = paper("birth-notice", Scans.pdf());

        save(scan, scan);

        assertThat(documents.of(dossier)).hasSize(1);
        assertThat(linesOfPapers()).containsExactly("Giấy chứng sinh");
    }

    @Test
    void the_same_scan_again_later_adds_nothing_and_another_one_adds_a_line() {
        var scan = paper("birth-notice", Scans.pdf());
        save(scan);

        save(scan);
        office.itIs("2026-11-20T10:00");
        save(scan);
        assertThat(linesOfPapers()).containsExactly("Giấy chứng sinh");

        save(scan, paper("birth-notice", Scans.pdf()));
        assertThat(documents.of(dossier)).hasSize(2);
        assertThat(linesOfPapers()).containsExactly("Giấy chứng sinh", "Giấy chứng sinh");
    }

    @Test
    void papers_shown_and_the_fee_that_applies_are_kept_written_down_and_printed_and_nothing_else_is()
            throws Exception {
        notes = new IntakeNotes(Set.of("declaration", "identity-paper"), Set.of("late"), Set.of());

        accept(paper("birth-notice", Scans.pdf()));

        assertThat(intakeNotes.of(dossier)).isEqualTo(notes);
        assertThat(linesOf(EventKind.INTAKE_NOTED))
                .singleElement()
                .asString()
                .contains("Tờ khai đăng ký khai sinh; Căn cước", "quá hạn");
        assertThat(receipt())
                .contains(
                        "1 Tờ khai đăng ký khai sinh Biểu mẫu điện tử 01",
                        "2 Giấy chứng sinh Bản chính 01",
                        "3 Căn cước, căn cước công dân, hộ chiếu hoặc Xuất trình 01",
                        "Lệ phí đăng ký khai sinh quá hạn: 8.000 đồng")
                .doesNotContain("đúng hạn", "Văn bản ủy quyền");
    }

    @Test
    void without_a_choice_the_ordinary_fee_applies_and_an_exemption_is_printed_as_one() throws Exception {
        reason = NoScanReason.SHARED_DATA;
        accept();
        assertThat(receipt())
                .contains("7. Phí, lệ phí (nếu có): Lệ phí đăng ký khai sinh đúng hạn: 0 đồng")
                .doesNotContain("quá hạn");

        dossier = DossierId.next();
        notes = new IntakeNotes(Set.of(), Set.of(), Set.of("late"));
        accept();
        assertThat(receipt()).contains("quá hạn: miễn").doesNotContain("8.000");
    }

    @Test
    void what_was_ticked_by_mistake_can_be_unticked_until_acceptance() {
        notes = new IntakeNotes(Set.of("identity-paper"), Set.of(), Set.of());
        save();
        notes = new IntakeNotes(Set.of("declaration"), Set.of(), Set.of());
        save();
        save();

        assertThat(intakeNotes.of(dossier)).isEqualTo(notes);
        assertThat(linesOf(EventKind.INTAKE_NOTED)).hasSize(2);
    }

    @Test
    void a_note_about_a_paper_or_a_fee_that_is_none_takes_the_whole_intake_back() {
        notes = new IntakeNotes(Set.of("no-such-paper"), Set.of(), Set.of());
        assertThat(refusal()).contains("không có giấy tờ «no-such-paper»");
        notes = new IntakeNotes(Set.of(), Set.of("no-such-fee"), Set.of());
        assertThat(refusal()).contains("không có khoản phí, lệ phí «no-such-fee»");

        assertThat(documents.of(dossier)).isEmpty();
        assertThat(events.of(dossier)).isEmpty();
    }

    @Test
    void a_file_that_is_no_scan_is_named_beside_its_paper_and_takes_the_whole_intake_back() {
        var program = paper("birth-notice", "MZ\0\0 This program cannot be run in DOS mode.".getBytes(UTF_8));
        var refusal = refused(paper("declaration", Scans.pdf()), program);

        assertThat(refusal.fields()).containsOnlyKeys("paper.birth-notice");
        assertThat(refusal.fields().get("paper.birth-notice"))
                .startsWith("Tệp «birth-notice.pdf»: Chỉ nhận tệp PDF, JPEG, PNG hoặc TIFF.");
        assertThat(documents.of(dossier)).isEmpty();
        assertThat(register.find(dossier)).isEmpty();
    }

    private String refusal() {
        return refused().message();
    }

    private Refusal refused(IntakePaper... papers) {
        var outcome = office.as(DESK, () -> intakeDesk.register(form(), List.of(papers), IntakeExtras.NONE));
        return ((Outcome.Refused<IntakeResult>) outcome).refusal();
    }

    private void accept(IntakePaper... papers) {
        office.doAs(DESK, () -> intakeDesk
                .accept(form(), List.of(papers), IntakeExtras.NONE)
                .orThrow());
    }

    private String receipt() throws IOException {
        var scanned =
                documents.of(dossier).stream().map(DossierDocument::documentKey).collect(Collectors.toSet());
        var pdf = receipts.print(register.get(dossier), scanned).orThrow();
        try (var document = Loader.loadPDF(pdf)) {
            var stripper = new PDFTextStripper();
            stripper.setSortByPosition(true);
            return stripper.getText(document).replaceAll("\\s+", " ");
        }
    }

    private List<Map<String, String>> linesOf(EventKind kind) {
        return events.of(dossier).stream()
                .filter(line -> line.kind() == kind)
                .map(DossierEvents.Line::detail)
                .toList();
    }

    private void save(IntakePaper... papers) {
        office.doAs(DESK, () -> intakeDesk
                .register(form(), List.of(papers), IntakeExtras.NONE)
                .orThrow());
    }

    private List<String> linesOfPapers() {
        return linesOf(EventKind.DOCUMENT_RECEIVED).stream()
                .map(detail -> detail.get("Giấy tờ"))
                .toList();
    }

    private static IntakePaper paper(String key, byte[] scan) {
        return new IntakePaper(key, key + ".pdf", new ByteArrayResource(scan));
    }

    private IntakeForm form() {
        return new IntakeForm(
                dossier,
                new ProcedureKey("birth-registration"),
                "ordinary",
                new AuthorityId("xa-thanh-quang"),
                Channel.DESK,
                ReturnMode.DESK,
                FILER,
                FILER,
                FILER,
                null,
                office.now(),
                null,
                notes,
                reason,
                null,
                FilingPlaces.USUAL);
    }
}
