package vn.motcua.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.motcua.testing.ADossier.aDossier;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.dossier.DossierId;
import vn.motcua.dossier.DossierRegister;
import vn.motcua.paper.DossierBook;
import vn.motcua.paper.Paper;
import vn.motcua.paper.PaperKind;
import vn.motcua.paper.Papers;
import vn.motcua.paper.PdfReader;
import vn.motcua.paper.PrintControlSheet;
import vn.motcua.paper.PrintPaper;
import vn.motcua.paper.ReceiptPaper;
import vn.motcua.procedure.Step;
import vn.motcua.shared.Outcome;
import vn.motcua.testing.Counter;
import vn.motcua.testing.EarlyEnds;
import vn.motcua.testing.Http;
import vn.motcua.testing.MotCuaTest;
import vn.motcua.testing.Office;
import vn.motcua.testing.Worker;

/** Papers that are handed over with an act, from the act to the printer. */
@MotCuaTest
class PapersJourneyTest {

    private static final String REASON = "Không đủ điều kiện, đã đăng ký khai sinh tại nơi khác.";

    @Autowired
    Counter counter;

    @Autowired
    Office time;

    @Autowired
    Papers papers;

    @Autowired
    PrintPaper printPaper;

    @Autowired
    EarlyEnds earlyEnds;

    @Autowired
    PrintControlSheet printControlSheet;

    @Autowired
    DossierRegister register;

    @Autowired
    DossierBook book;

    @Autowired
    ReceiptPaper receiptPaper;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Http http;

    Worker desk;
    DossierId dossier;

    @BeforeEach
    void somebody_stands_at_the_counter() {
        desk = counter.worker("thanh-quang.desk-1");
        dossier = counter.given(aDossier().receivedAt("2026-11-19T09:00"), desk);
    }

    @Test
    void asking_for_a_supplement_issues_the_request_with_its_number() {
        desk.asksSupplement(dossier, Step.INTAKE, "birth-notice");

        var paper = only(PaperKind.SUPPLEMENT_REQUEST);
        assertThat(paper.number()).matches("\\d{2,}/HDHS");
        assertThat(paper.signerName()).isEqualTo("Nguyễn Thị Ngọc Ánh");
        assertThat(text(paper))
                .contains(
                        "Số: " + paper.number(),
                        "Tiếp nhận hồ sơ/yêu cầu của Ông/Bà: Nguyễn Văn An",
                        "Lý do: Bản chụp mờ, đề nghị nộp lại bản rõ.",
                        "số điện thoại 0225 000 0410",
                        "Mẫu số 02 ban hành kèm theo Thông tư số 03/2025/TT-VPCP")
                .doesNotContain("Mã hồ sơ");
    }

    @Test
    void turning_somebody_away_issues_the_refusal() {
        desk.turnsAway(dossier, REASON);

        assertThat(text(only(PaperKind.REFUSAL)))
                .contains(REASON, "NGƯỜI NỘP HỒ SƠ NGƯỜI TIẾP NHẬN HỒ SƠ", "Nguyễn Thị Ngọc Ánh");
    }

    @Test
    void a_refusal_after_review_is_signed_for_the_authority() throws Exception {
        desk.accepts(dossier);
        counter.worker("thanh-quang.ho-tich").proposesRefusal(dossier, REASON);
        counter.worker("thanh-quang.deputy").uploadsResult(dossier).signs(dossier);

        var paper = only(PaperKind.REFUSAL);
        assertThat(paper.signatureLine()).isEqualTo("TM. ỦY BAN NHÂN DÂN, KT. CHỦ TỊCH, PHÓ CHỦ TỊCH");
        assertThat(paper.number())
                .as("one number, that of the signature")
                .isEqualTo("125/2026")
                .isEqualTo(register.get(dossier).resultNumber());
        assertThat(text(paper))
                .contains(
                        "ỦY BAN NHÂN DÂN XÃ THANH QUANG",
                        "Số: 125/2026",
                        "ngày 19 tháng 11 năm 2026",
                        REASON,
                        "TM. ỦY BAN NHÂN DÂN",
                        "KT. CHỦ TỊCH",
                        "PHÓ CHỦ TỊCH",
                        "Đặng Xuân Quyền")
                .doesNotContain("TCHS", "Văn bản kèm theo");
        assertThat(PdfReader.qr(print(paper))).contains("|1.001193|" + paper.number() + "|000.00.41.H24");
    }

    @Test
    void a_paper_printed_again_is_the_same_whatever_has_changed_since_and_its_copies_are_counted() {
        desk.turnsAway(dossier, REASON);
        var paper = only(PaperKind.REFUSAL);
        var first = print(paper);
        time.itIs("2027-02-01T09:00");
        jdbc.sql("update authority set name = name || ' mới' where id = 'xa-thanh-quang'")
                .update();
        try {
            assertThat(print(paper)).isEqualTo(first);
        } finally {
            jdbc.sql("update authority set name = replace(name, ' mới', '') where id = 'xa-thanh-quang'")
                    .update();
        }
        assertThat(only(PaperKind.REFUSAL).printedCopies()).isEqualTo(2);
    }

    @Test
    void nobody_changes_what_was_issued_and_who_gets_round_that_is_found_out() {
        desk.turnsAway(dossier, REASON);
        var paper = only(PaperKind.REFUSAL);
        var change = jdbc.sql("update paper set content = replace(content, 'An', 'Bình') where id = ?")
                .param(paper.id());

        assertThatThrownBy(change::update).hasMessageContaining("keeps what it says");
        assertThatThrownBy(() -> jdbc.sql("delete from paper").update()).hasMessageContaining("append-only");
        jdbc.sql("alter table paper disable trigger paper_kept").update();
        try {
            change.update();
        } finally {
            jdbc.sql("alter table paper enable trigger paper_kept").update();
        }
        assertThatThrownBy(() -> print(paper)).hasMessageContaining("changed outside");
    }

    @Test
    void the_office_finds_its_papers_and_no_other_office_does() {
        desk.turnsAway(dossier, REASON);
        var paper = only(PaperKind.REFUSAL);
        var list = "/api/dossiers/%s/papers".formatted(dossier);
        var file = list + "/%s.pdf".formatted(paper.id());

        var own = http.script("thanh-quang.desk-1").get(list);
        assertThat(own.json()).hasSize(1);
        assertThat(own.json().get(0).path("href").asText()).isEqualTo(file);
        assertThat(http.script("thanh-quang.desk-1").get(file).contentType()).startsWith("application/pdf");
        assertThat(http.script("gia-loc.desk-1").get(list).status()).isEqualTo(404);
        assertThat(http.script("gia-loc.desk-1").get(file).status()).isEqualTo(404);
        assertThat(http.script("thanh-quang.desk-1")
                        .get(list + "/00000000-0000-0000-0000-000000000000.pdf")
                        .status())
                .isEqualTo(404);
        assertThat(http.browser("thanh-quang.desk-1")
                        .get("/desk/dossiers/" + dossier)
                        .text())
                .contains("Giấy tờ do cơ quan lập", paper.number(), file);
    }

    @Test
    void a_cancelled_number_stays_and_is_printed_no_more() {
        desk.turnsAway(dossier, REASON);
        var paper = only(PaperKind.REFUSAL);
        var cancel = "/api/dossiers/%s/papers/%s/cancel".formatted(dossier, paper.id());
        var official = http.script("thanh-quang.desk-1");

        assertThat(official.postText(cancel, "{\"reason\":\"nhầm\"}").status()).isEqualTo(400);
        assertThat(official.postText(cancel, "{\"reason\":\"Lập nhầm cho hồ sơ khác.\"}")
                        .status())
                .isEqualTo(204);
        assertThat(official.postText(cancel, "{\"reason\":\"Lập nhầm cho hồ sơ khác.\"}")
                        .status())
                .isEqualTo(409);

        assertThat(printPaper.print(dossier, paper.id())).isInstanceOf(Outcome.Refused.class);
        assertThat(papers.of(dossier)).extracting(Paper::number).containsExactly(paper.number());
        assertThat(papers.latest(dossier, PaperKind.REFUSAL)).isEmpty();
    }

    @Test
    void the_control_sheet_tells_who_had_the_dossier_when() {
        desk.accepts(dossier);
        counter.worker("thanh-quang.ho-tich").reviews(dossier);
        counter.worker("thanh-quang.chairman").uploadsResult(dossier).signs(dossier);
        time.letDueJobsRun(dossier);
        desk.returns(dossier);

        assertThat(PdfReader.text(printControlSheet.print(register.get(dossier)).orThrow()))
                .containsSubsequence(
                        "1. Giao: Trung tâm Phục", "1. Giao: Công chức", "1. Giao: Lãnh đạo", "1. Giao: Trung tâm Phục")
                .contains("09 giờ 00 phút, ngày 19 tháng 11", "Trước hạn", "Nguyễn Thị", "Phạm Thị Bích", "Nguyễn Hữu")
                .doesNotContain("Quá hạn");
        assertThat(http.script("thanh-quang.controller")
                        .get("/api/dossiers/%s/papers/control-sheet.pdf".formatted(dossier))
                        .status())
                .isEqualTo(200);
        assertThat(http.script("gia-loc.controller")
                        .get("/api/dossiers/%s/papers/control-sheet.pdf".formatted(dossier))
                        .status())
                .isEqualTo(404);
    }

    @Test
    void what_was_late_or_taken_away_is_late_on_the_control_sheet() {
        desk.accepts(dossier);
        var specialist = counter.worker("thanh-quang.ho-tich").claims(dossier, Step.REVIEW);
        time.itIs("2026-11-23T10:00");
        specialist.asksSupplement(dossier, Step.REVIEW, "birth-notice");
        desk.takesSupplement(dossier);

        assertThat(PdfReader.text(printControlSheet.print(register.get(dossier)).orThrow()))
                .containsSubsequence("1. Giao: Công chức", "10 giờ 00 phút, ngày 23", "Quá hạn", "Yêu cầu bổ sung");
    }

    @Test
    void the_step_that_is_open_has_a_row_of_its_own_late_or_not_when_the_sheet_is_printed() {
        desk.accepts(dossier);
        assertThat(controlSheet())
                .containsSubsequence("1. Giao: Trung tâm Phục", "Trước hạn", "Nhận: chưa nhận")
                .containsSubsequence("1. Giao: Công chức", "Chưa giao", "Đang xử lý", "2. Nhận: …")
                .doesNotContain("Người đang giữ", "Quá hạn");

        time.itIs("2026-11-19T09:13");
        counter.worker("thanh-quang.ho-tich").claims(dossier, Step.REVIEW);
        time.itIs("2026-11-23T10:00");
        assertThat(controlSheet())
                .contains("Thanh Quang, ngày 23 tháng 11 năm 2026", "Tính đến lúc in: 10 giờ 00 phút, ngày 23 tháng 11")
                .containsSubsequence(
                        "Giao: 09 giờ 00 phút",
                        "Nhận: 09 giờ 13 phút",
                        "1. Giao: Công chức",
                        "Chưa giao",
                        "Quá hạn",
                        "Hạn bước này:",
                        "Người đang giữ",
                        "Phạm Thị Bích");

        counter.worker("thanh-quang.ho-tich").asksSupplement(dossier, Step.REVIEW, "birth-notice");
        time.itIs("2027-01-04T10:00");
        assertThat(controlSheet()).containsSubsequence("Chưa giao", "Đang xử lý", "Chờ người nộp");
    }

    private String controlSheet() {
        return PdfReader.text(printControlSheet.print(register.get(dossier)).orThrow());
    }

    @Test
    void the_control_sheet_of_a_stopped_dossier_has_no_hand_over_to_who_stopped_it() {
        desk.accepts(dossier);
        counter.worker("thanh-quang.ho-tich").claims(dossier, Step.REVIEW);
        earlyEnds.stop("thanh-quang.chairman", dossier);

        assertThat(PdfReader.text(printControlSheet.print(register.get(dossier)).orThrow()))
                .containsSubsequence("1. Giao: Công chức", "Dừng xử lý", "2. Nhận: Trung tâm Phục")
                .doesNotContain("Lãnh đạo", "Nguyễn Hữu");
    }

    @Test
    void the_receipt_says_where_in_the_book_the_dossier_stands() {
        desk.accepts(dossier);
        var entry = book.entryOf(dossier).orElseThrow();

        assertThat(PdfReader.text(receiptPaper
                        .print(register.get(dossier), java.util.Set.of())
                        .orThrow()))
                .contains("Vào Sổ theo dõi hồ sơ, Quyển số: %s".formatted(entry.volume()))
                .contains("Số thứ tự: %s".formatted(entry.number()));
    }

    private Paper only(PaperKind kind) {
        var all = papers.of(dossier);
        assertThat(all).extracting(Paper::kind).containsExactly(kind);
        return all.get(0);
    }

    private byte[] print(Paper paper) {
        return printPaper.print(dossier, paper.id()).orThrow();
    }

    private String text(Paper paper) {
        return PdfReader.text(print(paper));
    }
}
