package vn.motcua.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.motcua.testing.ADossier.aDossier;

import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.motcua.authority.OfficialId;
import vn.motcua.dossier.DossierId;
import vn.motcua.paper.ApologyFacts;
import vn.motcua.paper.IssueApology;
import vn.motcua.paper.IssueStopNotice;
import vn.motcua.paper.Paper;
import vn.motcua.paper.PdfReader;
import vn.motcua.paper.PrintPaper;
import vn.motcua.paper.StopFacts;
import vn.motcua.shared.Outcome;
import vn.motcua.testing.Counter;
import vn.motcua.testing.MotCuaTest;
import vn.motcua.testing.Office;

/** Numbers, form sets and signatures of papers by the day on which they are issued. */
@MotCuaTest
class PaperNumbersTest {

    private static final int CROWD = 50;
    private static final OfficialId CHAIRMAN = new OfficialId("tu-ky.chairman");

    @Autowired
    Counter counter;

    @Autowired
    Office time;

    @Autowired
    IssueApology issueApology;

    @Autowired
    IssueStopNotice issueStopNotice;

    @Autowired
    PrintPaper printPaper;

    @Autowired
    PlatformTransactionManager transactions;

    DossierId dossier;

    @BeforeEach
    void a_dossier_is_accepted() {
        var desk = counter.worker("tu-ky.desk-1");
        dossier = counter.given(aDossier().receivedAt("2025-09-12T09:00"), desk);
        desk.accepts(dossier);
    }

    @Test
    void fifty_papers_at_once_get_fifty_numbers_in_a_row() throws Exception {
        time.itIs("2026-11-20T09:00");
        var before = number(apology("Chờ kết quả xác minh."));
        var start = new CountDownLatch(1);
        var threads = Executors.newFixedThreadPool(CROWD);
        try {
            var crowd = IntStream.range(0, CROWD)
                    .mapToObj(each -> CompletableFuture.supplyAsync(
                            () -> {
                                await(start);
                                return number(apology("Chờ kết quả xác minh."));
                            },
                            threads))
                    .toList();
            start.countDown();
            assertThat(crowd.stream().map(CompletableFuture::join).sorted().toList())
                    .isEqualTo(IntStream.rangeClosed(before + 1, before + CROWD)
                            .boxed()
                            .toList());
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void what_is_rolled_back_or_refused_leaves_no_gap() {
        time.itIs("2026-11-20T09:00");
        var before = number(apology("Chờ kết quả xác minh."));

        assertThatThrownBy(() -> new TransactionTemplate(transactions).executeWithoutResult(status -> {
                    assertThat(number(apology("Mất điện."))).isEqualTo(before + 1);
                    throw new IllegalStateException("the power went");
                }))
                .hasMessage("the power went");
        assertThat(apology(" ")).isInstanceOf(Outcome.Refused.class);

        assertThat(number(apology("Chờ kết quả xác minh."))).isEqualTo(before + 1);
    }

    @Test
    void each_year_and_each_kind_counts_for_itself() {
        time.itIs("2029-12-31T23:59");
        var last = number(apology("Chờ kết quả xác minh."));
        assertThat(number(apology("Chờ kết quả xác minh."))).isEqualTo(last + 1);
        assertThat(number(stop())).isEqualTo(1);

        time.itIs("2030-01-01T00:00");
        assertThat(apology("Chờ kết quả xác minh.").orThrow())
                .satisfies(paper -> assertThat(paper.year()).isEqualTo(2030))
                .satisfies(paper -> assertThat(paper.number()).isEqualTo("01/PXL"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2025-09-14T23:59 | Mẫu số 04 ban hành kèm theo Thông tư số 01/2018/TT-VPCP | PHIẾU XIN LỖI VÀ HẸN LẠI NGÀY TRẢ KẾT QUẢ",
                "2025-09-15T00:00 | Mẫu số 04 ban hành kèm theo Thông tư số 03/2025/TT-VPCP | ĐỀ NGHỊ GIA HẠN THỜI GIAN GIẢI QUYẾT"
            })
    void the_set_of_forms_is_that_of_the_day_of_issue(String now, String basis, String title) {
        time.itIs(now);
        var paper = apology("Chờ kết quả xác minh.").orThrow();

        assertThat(PdfReader.text(printPaper.print(dossier, paper.id()).orThrow()))
                .contains(basis)
                .containsIgnoringCase(title);
    }

    @Test
    void a_notice_of_stopping_is_issued_under_both_sets_in_the_chairmans_name_for_the_committee() {
        time.itIs("2025-09-14T10:00");
        assertThat(stop().orThrow().signatureLine()).isEqualTo("TM. ỦY BAN NHÂN DÂN, CHỦ TỊCH");
        time.itIs("2025-09-15T10:00");
        assertThat(stop().orThrow().signatureLine()).isEqualTo("TM. ỦY BAN NHÂN DÂN, CHỦ TỊCH");
    }

    @ParameterizedTest
    @CsvSource({
        "tu-ky.chairman, 2025-09-20T09:00, CHỦ TỊCH",
        "tu-ky.deputy, 2025-09-20T09:00, 'KT. CHỦ TỊCH, PHÓ CHỦ TỊCH'"
    })
    void the_signature_is_that_of_the_register_of_delegations(String signer, String now, String lines) {
        time.itIs(now);

        assertThat(apology("Chờ kết quả xác minh.", new OfficialId(signer))
                        .orThrow()
                        .signatureLine())
                .isEqualTo(lines);
    }

    @ParameterizedTest
    @CsvSource({
        "tu-ky.ho-tich, 2026-11-20T09:00",
        "tu-ky.desk-1, 2026-11-20T09:00",
        "gia-loc.chairman, 2026-11-20T09:00"
    })
    void whoever_holds_no_delegation_for_it_is_told_who_does(String signer, String now) {
        time.itIs(now);

        assertThat(refusal(apology("Chờ kết quả xác minh.", new OfficialId(signer))))
                .contains(
                        "không có thẩm quyền ký",
                        "Ủy ban nhân dân xã Tứ Kỳ",
                        "20/11/2026",
                        "Lê Văn Phước (TM. ỦY BAN NHÂN DÂN, CHỦ TỊCH)",
                        "Hoàng Thị Kim Oanh (KT. CHỦ TỊCH, PHÓ CHỦ TỊCH)");
    }

    @Test
    void before_its_first_day_a_delegation_is_none() {
        time.itIs("2025-06-30T09:00");

        assertThat(refusal(apology("Chờ kết quả xác minh."))).contains("chưa có ai trong sổ ủy quyền ký");
    }

    @Test
    void what_is_missing_is_named() {
        time.itIs("2026-11-20T09:00");

        assertThat(refusal(apology(null))).contains("«Văn bản xin lỗi", "thiếu hoặc không in được: Lý do chậm.");
        assertThat(refusal(apology("阮氏"))).contains("Lý do chậm").doesNotContain("阮");
        assertThat(refusal(issueStopNotice.issue(
                        new StopFacts(dossier, null, null, null, null, null, null, null, null, CHAIRMAN))))
                .contains(
                        "Bên yêu cầu dừng",
                        "Giai đoạn",
                        "Số văn bản dừng",
                        "Ngày văn bản dừng",
                        "Căn cứ",
                        "Lý do dừng",
                        "Phí, lệ phí",
                        "Giấy tờ trả lại");
    }

    @Test
    void a_new_time_that_is_not_later_is_refused() {
        time.itIs("2026-11-20T09:00");
        var due = Instant.parse("2026-11-25T10:00:00Z");

        assertThat(refusal(issueApology.issue(
                        new ApologyFacts(dossier, due, due, "Chờ xác minh.", time.now(), 1, CHAIRMAN))))
                .contains("phải sau ngày đã hẹn");
    }

    private Outcome<Paper> apology(String reason) {
        return apology(reason, CHAIRMAN);
    }

    private Outcome<Paper> apology(String reason, OfficialId signer) {
        return issueApology.issue(new ApologyFacts(
                dossier,
                Instant.parse("2026-11-25T10:00:00Z"),
                Instant.parse("2026-11-30T10:00:00Z"),
                reason,
                time.now(),
                1,
                signer));
    }

    private Outcome<Paper> stop() {
        return issueStopNotice.issue(new StopFacts(
                dossier,
                StopFacts.RequestedBy.APPLICANT,
                "Đang thẩm định",
                "15/QĐ-UBND",
                java.time.LocalDate.of(2026, 11, 19),
                "Điều 20 Nghị định 118/2025/NĐ-CP",
                "Người nộp tự nguyện rút hồ sơ.",
                "Không phát sinh",
                List.of(),
                CHAIRMAN));
    }

    private static int number(Outcome<Paper> issued) {
        var symbol = issued.orThrow().number();
        return Integer.parseInt(symbol.substring(0, symbol.indexOf('/')));
    }

    private static String refusal(Outcome<Paper> issued) {
        return ((Outcome.Refused<Paper>) issued).refusal().message();
    }

    private static void await(CountDownLatch start) {
        try {
            start.await();
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }
}
