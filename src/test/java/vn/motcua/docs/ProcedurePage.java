package vn.motcua.docs;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.motcua.authority.Role;
import vn.motcua.procedure.LimitText;
import vn.motcua.procedure.Parameter;
import vn.motcua.procedure.Procedure;
import vn.motcua.procedure.ProcedureStep;
import vn.motcua.procedure.RequiredDocument;
import vn.motcua.scenario.Scenario;
import vn.motcua.scenario.ScenarioFile;
import vn.motcua.shared.Vietnam;

/** What a procedure is, for people who carry it out or check it: its page in the docs. */
final class ProcedurePage {

    private final Procedure procedure;
    private final ScenarioFile scenarios;

    /** @param procedure the newest version of the catalogue */
    ProcedurePage(Procedure procedure, ScenarioFile scenarios) {
        this.procedure = procedure;
        this.scenarios = scenarios;
    }

    String text() {
        return Stream.of(
                        "# " + procedure.name(),
                        "<!-- Tệp này do bản dựng viết (ProcedurePagesTest), không sửa tay. -->",
                        facts(),
                        "![Mô hình](../images/%s.svg)".formatted(procedure.key()),
                        section("Thời hạn", Tables.table("Trường hợp | Thời hạn | Căn cứ", limits())),
                        section("Các bước", Tables.table("Bước | Ai làm | Giờ | Tính vào thời hạn | Căn cứ", steps()))
                                + uncounted(),
                        section(
                                "Thành phần hồ sơ",
                                Tables.table("Giấy tờ | Dạng | Số bản | Bắt buộc | Số hóa", papers())),
                        section("Phí, lệ phí", Tables.table("Khoản | Mức | Miễn, giảm | Căn cứ", fees())),
                        section(
                                "Tham số",
                                Tables.table("Tham số | Giá trị | Từ ngày | Đến ngày | Nguồn", parameters())),
                        section("Căn cứ pháp lý", bullets(procedure.legalBasis())),
                        section("Quyết định phê duyệt", bullets(procedure.approvingDecisions())),
                        section(
                                "Tình huống",
                                "Chạy được, ở [tệp tình huống](../../../%s); cách viết ở [tình huống của thủ tục](../scenarios.md).\n\n"
                                                .formatted(scenarios.file())
                                        + Tables.table("Tình huống | Cho thấy", told())))
                .collect(Collectors.joining("\n\n"));
    }

    private String facts() {
        return bullets(List.of(
                "Mã quốc gia %s, mã trong hệ thống `%s`".formatted(procedure.nationalCode(), procedure.key()),
                "Lĩnh vực %s; cấp giải quyết: %s"
                        .formatted(
                                procedure.fieldName(),
                                procedure.competentLevel().label()),
                "Nơi tiếp nhận: %s"
                        .formatted(
                                procedure.offTerritory()
                                        ? "mọi bộ phận một cửa trong tỉnh, không phụ thuộc địa giới"
                                        : "nơi có thẩm quyền, nơi nhận thay"),
                "Nộp: %s".formatted(joined(procedure.channels().stream().map(way -> way.label()))),
                "Nhận kết quả: %s"
                        .formatted(joined(procedure.returnModes().stream().map(way -> way.label()))),
                "Kết quả: %s".formatted(procedure.result()),
                "Áp dụng cho hồ sơ nhận từ %s".formatted(Vietnam.day(procedure.validFrom())),
                "[Mô hình](../../../processes/%1$s.bpmn), [danh mục](../../../processes/%1$s.yaml)"
                        .formatted(procedure.key())));
    }

    private List<String> limits() {
        return procedure.limits().stream()
                .map(limit -> "%s | %s | %s"
                        .formatted(
                                limit.label(), LimitText.of(limit.limit(), procedure.sameDayCutoff()), limit.source()))
                .toList();
    }

    private List<String> steps() {
        return procedure.steps().stream()
                .map(step -> "%s | %s | %s | %s | %s"
                        .formatted(
                                step.label(),
                                step.role().label(),
                                hours(step),
                                step.counted() ? "có" : "không",
                                step.basis() == null ? "–" : step.basis()))
                .toList();
    }

    private String hours(ProcedureStep step) {
        var ordinary = plain(step.hours());
        var others = procedure.limits().stream()
                .filter(limit -> step.hours(limit.key()).compareTo(step.hours()) != 0)
                .map(limit -> "; %s: %s".formatted(limit.label(), plain(step.hours(limit.key()))))
                .collect(Collectors.joining());
        return ordinary + others;
    }

    /** Work after the result is signed, beside whoever may do everything at once. */
    private String uncounted() {
        var works = procedure.uncountedWork().stream()
                .map(work -> "%s (%s giờ)".formatted(work.name(), plain(work.hours())))
                .toList();
        var atOnce = joined(procedure.composite().stream().sorted().map(Role::label));
        return (works.isEmpty() ? "" : "\n\nNgoài thời hạn: " + String.join("; ", works) + ".")
                + (atOnce.isEmpty() ? "" : "\n\nĐược trả ngay tại quầy: " + atOnce + ".");
    }

    private List<String> papers() {
        return procedure.documents().stream()
                .map(paper -> "%s | %s | %d | %s | %s"
                        .formatted(
                                paper.name(),
                                paper.form().label(),
                                paper.count(),
                                required(paper),
                                paper.digitise() ? "có" : "không"))
                .toList();
    }

    private static String required(RequiredDocument paper) {
        return paper.required() ? "có" : paper.condition() == null ? "không" : paper.condition();
    }

    private List<String> fees() {
        return procedure.fees().stream()
                .map(fee -> "%s | %s | %s | %s"
                        .formatted(
                                fee.name(),
                                Vietnam.dong(fee.amount()),
                                fee.exemption() == null ? "–" : fee.exemption(),
                                fee.source()))
                .toList();
    }

    private List<String> parameters() {
        return procedure.parameters().stream().map(ProcedurePage::parameter).toList();
    }

    private static String parameter(Parameter parameter) {
        return "`%s` | %s | %s | %s | %s"
                .formatted(
                        parameter.key(),
                        parameter.value(),
                        Vietnam.day(parameter.validFrom()),
                        parameter.validTo() == null ? "nay" : Vietnam.day(parameter.validTo()),
                        parameter.source());
    }

    private List<String> told() {
        return scenarios.scenarios().stream().map(ProcedurePage::told).toList();
    }

    private static String told(Scenario scenario) {
        return "%s | %s".formatted(scenario.name(), scenario.shows());
    }

    private static String section(String title, String content) {
        return "## " + title + "\n\n" + content;
    }

    private static String bullets(List<String> lines) {
        return lines.stream().map(line -> "- " + line).collect(Collectors.joining("\n"));
    }

    private static String joined(Stream<String> words) {
        return words.collect(Collectors.joining(", "));
    }

    private static String plain(BigDecimal hours) {
        return hours.stripTrailingZeros().toPlainString().replace('.', ',');
    }
}
