package vn.motcua.desk;

import vn.motcua.control.Figure;

/** What the rule of a figure looks for, said to the one who reads the number. */
final class FigureWords {

    private FigureWords() {}

    /** @param value of the figure's parameter; of no matter where it has none */
    static String of(Figure figure, int value) {
        return switch (figure) {
            case OVERDUE -> "Hồ sơ đang giải quyết đã quá hẹn trả.";
            case SOON -> "Hồ sơ đang giải quyết còn không quá 4 giờ làm việc đến hẹn trả.";
            case RUNNING -> "Hồ sơ đã tiếp nhận, chưa có kết quả, kể cả đang chờ bổ sung hoặc chờ nộp tiền.";
            case FINISHED -> "Hồ sơ có kết quả được ký trong kỳ.";
            case OWED -> "Hồ sơ có bước chậm mà chưa ai giải trình.";
            case ASKED_AGAIN -> "Người nộp bị yêu cầu bổ sung hơn một lần.";
            case FINISHED_ON_THE_BRINK ->
                "Việc xong trong %d phút cuối trước hạn của bước, rồi phải làm lại, hoặc hồ sơ phải đính chính, lập lại, hủy."
                        .formatted(value);
            case ASKED_ON_THE_LAST_DAY ->
                value == 1
                        ? "Yêu cầu bổ sung vào chính ngày hẹn trả. Không kể hồ sơ hẹn trả ngay trong ngày tiếp nhận."
                        : "Yêu cầu bổ sung trong %d ngày cuối trước hẹn trả. Không kể hồ sơ hẹn trả ngay trong ngày tiếp nhận."
                                .formatted(value);
            case REMINDED -> "Hồ sơ có cơ quan, đơn vị khác được đôn đốc trong kỳ.";
            case UNANSWERED -> "Đã đôn đốc trong kỳ, chưa có trả lời.";
        };
    }
}
