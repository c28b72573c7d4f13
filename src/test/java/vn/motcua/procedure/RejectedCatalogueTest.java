package vn.motcua.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every rule of the catalogue refuses its sample, and says where. */
class RejectedCatalogueTest {

    private static final Path SAMPLES = Path.of("src/test/resources/rejected/catalogue");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    anchor.yaml                              |  9 | không dùng neo (&kenh)
                    bad-clock-policy.yaml                    | 34 | «parameters.value» phải là một trong: RESTART, PAUSE, FIXED_THEN_REFUSE
                    bad-date.yaml                            | 41 | «validFrom» không phải ngày có thật (năm-tháng-ngày)
                    bad-national-code.yaml                   |  2 | «nationalCode» sai dạng, ví dụ đúng: "1.001193"
                    bad-parameter-value.yaml                 | 34 | «parameters.value» phải là số nguyên
                    bad-pause-from.yaml                      | 34 | «parameters.value» phải là một trong: REFERRAL, NOTICE
                    bad-time-of-day.yaml                     | 25 | «sameDayCutoff» sai dạng, ví dụ đúng: "15:00"
                    octal-count.yaml                         | 15 | «documents.count» phải là số nguyên
                    branch-to-no-office.yaml                 | 32 | nhánh liên thông «residence» giao cơ quan trong hệ thống («authorities») thì phải khai «office»: cấp, loại cơ quan, lĩnh vực
                    branch-to-office-outside.yaml            | 36 | nhánh liên thông «residence» gửi cơ quan bên ngoài thì không khai «office»; giao cơ quan trong hệ thống thì «partner» là «authorities»
                    branch-to-the-lead.yaml                  | 36 | nhánh liên thông «residence» giao đúng loại cơ quan chủ trì; phần liên thông là của cơ quan khác
                    branch-to-office-without-field.yaml      | 36 | thiếu trường bắt buộc «branches.office.field»
                    digitised-copy.yaml                      | 17 | giấy tờ «declaration» (Bản sao chứng thực) không được số hóa theo Thông tư 01/2023/TT-VPCP
                    duplicate-case.yaml                      | 25 | trường hợp «ordinary» khai hai lần
                    duplicate-document.yaml                  | 18 | giấy tờ «declaration» khai hai lần
                    duplicate-fee.yaml                       | 20 | phí, lệ phí «ordinary» khai hai lần
                    duplicate-key.yaml                       |  6 | trường «name» lặp lại
                    empty-name.yaml                          |  4 | «name» không được để trống
                    empty.yaml                               |  1 | tệp rỗng
                    missing-field.yaml                       |  1 | thiếu trường bắt buộc «limits»
                    missing-nested-field.yaml                | 12 | thiếu trường bắt buộc «documents.form»
                    nationwide-reception.yaml                |  8 | «receptionScope» phải là một trong: NONE, PROVINCE. Với tỉnh khác, hồ sơ chỉ trao đổi qua Cổng Dịch vụ công quốc gia: hãy ghi PROVINCE, người ở tỉnh khác nộp trực tuyến hoặc qua bưu chính
                    missing-step.yaml                        | 26 | thiếu bước bắt buộc «REVIEW»
                    negative-fee.yaml                        | 19 | «fees.amount» nằm ngoài khoảng cho phép (từ 0 đến 10000000000)
                    no-documents.yaml                        | 11 | «documents» phải có ít nhất 1 mục
                    no-ordinary-case.yaml                    | 21 | trường hợp đầu tiên phải là «ordinary»
                    not-a-mapping.yaml                       |  1 | «cả tệp» phải là nhóm trường
                    optional-document-without-condition.yaml | 12 | thiếu trường bắt buộc «documents.condition»
                    overlapping-parameters.yaml              | 40 | tham số «supplement.maxCount» chồng hiệu lực
                    parameter-validity-backwards.yaml        | 36 | «validTo» đứng trước «validFrom»
                    record-of-the-review.yaml                | 28 | bước «REVIEW» có giấy tờ riêng của nó (thành phần hồ sơ, dự thảo, kết quả, phiếu ký nhận), không ghi «record»
                    repeated-channel.yaml                    |  9 | «channels» có mục lặp lại
                    return-now-by-post-only.yaml             | 32 | trả ngay cần nhận kết quả tại quầy được (DESK trong «returnModes»)
                    return-now-by-stranger.yaml              | 32 | «specialist» không làm bước nào của thủ tục, không được trả ngay
                    return-now-in-days.yaml                  | 32 | chỉ thủ tục giải quyết trong ngày mới trả ngay được
                    return-now-not-at-desk.yaml              | 32 | trả ngay cần nộp trực tiếp được (DESK trong «channels»)
                    return-now-of-another.yaml               |  8 | bước «INTAKE» do cơ quan khác nắm, không trả ngay được
                    return-now-with-payment.yaml             | 29 | bước «PAYMENT» (Thủ quỹ) không làm được trong một lần ở quầy, không trả ngay được
                    same-day-without-cutoff.yaml             | 20 | thời hạn trong ngày cần có «sameDayCutoff»
                    bad-step-name.yaml                       | 29 | «steps.key» sai dạng, ví dụ đúng: SITE_CHECK
                    counted-return.yaml                      | 30 | bước «RETURN» đi sau trạng thái 9, không tính vào thời hạn
                    duplicate-step.yaml                      | 29 | bước «REVIEW» khai hai lần
                    hours-of-unknown-case.yaml               | 29 | bước này không có trường hợp «with-verification»
                    received-by-a-specialist.yaml            | 27 | bước «INTAKE» là việc của one-stop-desk, không phải specialist
                    reviewed-by-a-leader.yaml                | 28 | bước «REVIEW» là việc của specialist hoặc division-head, không phải leader
                    signed-by-a-clerk.yaml                   | 29 | bước «SIGNING» là việc của leader, không phải clerk
                    step-after-return.yaml                   | 26 | các bước phải đi từ INTAKE qua REVIEW, SIGNING đến RETURN, bước thêm nằm giữa INTAKE và RETURN
                    step-of-unknown-case.yaml                | 29 | không có trường hợp «with-verification»
                    steps-out-of-order.yaml                  | 26 | các bước phải đi từ INTAKE qua REVIEW, SIGNING đến RETURN, bước thêm nằm giữa INTAKE và RETURN
                    uncounted-review.yaml                    | 28 | bước «REVIEW» phải tính vào thời hạn
                    unknown-composite-role.yaml              | 32 | «composite» phải là một trong: one-stop-desk, specialist, leader
                    unknown-role.yaml                        | 29 | «steps.role» phải là một trong: one-stop-desk, specialist, division-head, leader, clerk, cashier, controller, centre-head
                    sector-without-system.yaml               |  8 | giải quyết ở hệ thống khác (MIRROR) cần khai «sectorSystem»
                    sector-system-of-our-own.yaml            |  9 | có hệ thống ngành nhưng «systemOfRecord» là OWN: khai ROUTED hoặc MIRROR
                    sector-for-half.yaml                     |  8 | thẩm định và ký duyệt phải cùng một nơi giữ dữ liệu gốc (MIRROR)
                    sector-without-step.yaml                 | 37 | giải quyết ở hệ thống ngành cần bước «SECTOR_PROCESSING» giữa REVIEW và SIGNING
                    sector-link-with-name.yaml               | 11 | đường dẫn phải có {dossierCode} và không có chỗ điền nào khác: dữ liệu cá nhân không được nằm trên địa chỉ
                    sector-link-without-code.yaml            | 11 | đường dẫn phải có {dossierCode} và không có chỗ điền nào khác: dữ liệu cá nhân không được nằm trên địa chỉ
                    sector-copy-from-nowhere.yaml            | 13 | ô cần chép lấy từ một nơi: «from» hoặc «declared»
                    sector-result-optional.yaml              | 14 | MIRROR phải trả về «sectorResultNumber», bắt buộc (required)
                    sector-routed-with-result.yaml           | 14 | ROUTED chỉ giữ số tham chiếu, «sectorDecision» là của MIRROR
                    issuing-by-leader.yaml                   | 30 | bước phát hành là việc của văn thư (clerk), không phải leader
                    issuing-before-signing.yaml              | 29 | văn thư phát hành sau khi lãnh đạo ký: đặt ISSUING giữa SIGNING và RETURN
                    issuing-not-counted.yaml                 | 30 | hồ sơ xử lý xong khi văn thư phát hành: giờ của bước ISSUING tính vào thời hạn
                    syntax-error.yaml                        |  4 | sai cú pháp YAML ở cột 14
                    tab-indentation.yaml                     | 27 | sai cú pháp YAML ở cột 1
                    two-documents.yaml                       | 43 | sai cú pháp YAML ở cột 1
                    unknown-channel.yaml                     |  9 | «channels» phải là một trong: DESK, ONLINE, POST
                    unknown-field.yaml                       | 41 | không có trường nào tên «fee»
                    unknown-parameter.yaml                   | 33 | «parameters.key» phải là một trong: transfer.cutoffTime, supplement.maxCount, supplement.clockPolicy, supplement.waitWorkingDays, supplement.refuseWithinWorkingDays, assignment.mode, finance.pauseFrom, finance.noticeWorkingDays, finance.payWithinDays, opinion.answerWorkingDays, opinion.silence, opinion.caseKey, posting.days, posting.dayUnit, posting.objectionCaseKey, meeting.quorumPercent, channel.paperOnlyAfterIncident, apology.mode, apology.leadWorkingDays, apology.questionWorkingDays, apology.maxCount, apology.maxExtensionWorkingDays, delay.explanationThresholdHours, result.signature, return.signedSlip, signing.batchPreview, result.verificationOwner, result.serialForm, archive.paperType, archive.resultValidMonths, archive.retentionYears
                    unquoted-code.yaml                       |  2 | «nationalCode» phải là chữ (đặt trong dấu nháy)
                    validity-backwards.yaml                  | 42 | «validTo» đứng trước «validFrom»
                    wrong-type.yaml                          | 15 | «documents.count» phải là số nguyên
                    zero-hours.yaml                          | 28 | «steps.hours» nằm ngoài khoảng cho phép (lớn hơn 0 đến 2000)
                    """)
    void a_broken_file_is_refused_with_its_line(String file, int line, String message) throws IOException {
        var checked = CatalogueFile.procedure(file, Files.readString(SAMPLES.resolve(file)));

        assertThat(checked.findings()).containsExactly(new CatalogueFinding(file, line, message));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    misnamed          | other.yaml, dòng 1: tên tệp không khớp khóa thủ tục «sample»
                    misnamed          | sample@2025-01-01.yaml, dòng 41: tên tệp không khớp ngày hiệu lực 2025-07-01
                    overlapping       | sample@2023-01-01.yaml, dòng 42: chồng hiệu lực với sample.yaml
                    newer-than-newest | sample.yaml, dòng 41: phải là phiên bản mới nhất, nhưng sample@2026-01-01.yaml có hiệu lực sau
                    """)
    void files_that_contradict_names_or_each_other_are_left_out(String folder, String finding) {
        var read = CatalogueFolder.read(SAMPLES.resolve(folder).toUri().toString());

        assertThat(read.findings()).extracting(CatalogueFinding::text).contains(finding);
        assertThat(read.procedures()).isEmpty();
    }

    @Test
    void every_sample_has_its_row() throws Exception {
        var rows = getClass()
                .getDeclaredMethod("a_broken_file_is_refused_with_its_line", String.class, int.class, String.class)
                .getAnnotation(CsvSource.class)
                .textBlock();
        try (var files = Files.list(SAMPLES)) {
            assertThat(Arrays.stream(rows.split("\n"))
                            .filter(row -> row.contains("|"))
                            .map(row -> row.substring(0, row.indexOf('|')).strip()))
                    .containsExactlyInAnyOrderElementsOf(files.filter(Files::isRegularFile)
                            .map(file -> file.getFileName().toString())
                            .toList());
        }
    }

    @Test
    void letters_that_are_not_utf_8_are_refused_with_their_line() {
        var checked = CatalogueFile.procedure("sample.yaml", "key: sample\nname: Th\uFFFD t\uFFFDc\n");

        assertThat(checked.findings())
                .containsExactly(new CatalogueFinding("sample.yaml", 2, "có ký tự không phải UTF-8"));
    }

    @Test
    void all_mistakes_of_a_file_are_said_at_once_in_the_order_of_its_lines() throws IOException {
        var sample = Files.readString(SAMPLES.resolve("zero-hours.yaml")).replace("count: 1", "count: 0");

        assertThat(CatalogueFile.procedure("sample.yaml", sample).findings())
                .extracting(CatalogueFinding::text)
                .containsExactly(
                        "sample.yaml, dòng 15: «documents.count» nằm ngoài khoảng cho phép (từ 1 đến 99)",
                        "sample.yaml, dòng 28: «steps.hours» nằm ngoài khoảng cho phép (lớn hơn 0 đến 2000)");
    }
}
