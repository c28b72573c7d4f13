package vn.motcua.desk;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.motcua.shared.Vietnam;

/** What was put right as a table: which fields, never whose data. */
final class CorrectionCsv {

    private static final String HEAD = Csv.row(Stream.of(
            "Mã hồ sơ",
            "Thủ tục",
            "Việc",
            "Tình trạng",
            "Trường",
            "Lý do",
            "Giấy tờ, căn cứ",
            "Đề nghị lúc",
            "Người đề nghị",
            "Quyết định lúc",
            "Người quyết định",
            "Ý kiến lãnh đạo",
            "Sự cố từ",
            "Sự cố đến",
            "Số phiếu giấy",
            "Thủ tục mới",
            "Mã hồ sơ mới"));

    private CorrectionCsv() {}

    static String of(List<CorrectionView> lines) {
        return Csv.BYTE_ORDER_MARK
                + HEAD
                + lines.stream().map(CorrectionCsv::row).collect(Collectors.joining());
    }

    private static String row(CorrectionView line) {
        var outage = line.outage();
        return Csv.row(Stream.of(
                line.code(),
                line.procedureName(),
                line.kindLabel(),
                line.stateLabel(),
                String.join(", ", line.fields()),
                line.reason(),
                line.evidence(),
                time(line.proposedAt()),
                line.proposedBy(),
                time(line.decidedAt()),
                line.decidedBy(),
                line.note(),
                outage == null ? null : time(outage.from()),
                outage == null ? null : time(outage.to()),
                outage == null ? null : outage.paperNumber(),
                line.newProcedure(),
                line.other() == null ? null : line.other().code()));
    }

    private static String time(OffsetDateTime time) {
        return time == null ? "" : Vietnam.minute(time.toInstant());
    }
}
