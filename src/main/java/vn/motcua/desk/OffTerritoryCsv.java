package vn.motcua.desk;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.motcua.procedure.Channel;
import vn.motcua.procedure.Procedure;
import vn.motcua.procedure.ReturnMode;
import vn.motcua.shared.Vietnam;

/** Danh mục thủ tục nhận không phụ thuộc địa giới trong tỉnh, as it is published. */
final class OffTerritoryCsv {

    private OffTerritoryCsv() {}

    /** @param inForce of the day; those that every desk of the province takes in are listed */
    static String of(List<Procedure> inForce) {
        return Csv.BYTE_ORDER_MARK
                + Csv.row(Stream.of(
                        "Mã thủ tục",
                        "Tên thủ tục",
                        "Lĩnh vực",
                        "Cấp giải quyết",
                        "Phạm vi tiếp nhận",
                        "Cách nộp",
                        "Cách trả kết quả",
                        "Áp dụng từ",
                        "Quyết định"))
                + inForce.stream()
                        .filter(Procedure::offTerritory)
                        .map(OffTerritoryCsv::line)
                        .collect(Collectors.joining());
    }

    private static String line(Procedure procedure) {
        return Csv.row(Stream.of(
                procedure.nationalCode(),
                procedure.name(),
                procedure.fieldName(),
                procedure.competentLevel().label(),
                procedure.receptionScope().label(),
                procedure.channels().stream().map(Channel::label).collect(Collectors.joining("; ")),
                procedure.returnModes().stream().map(ReturnMode::label).collect(Collectors.joining("; ")),
                Vietnam.day(procedure.validFrom()),
                String.join("; ", procedure.approvingDecisions())));
    }
}
