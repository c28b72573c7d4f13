package vn.motcua.scenario;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import vn.motcua.delay.DelayExplanation;
import vn.motcua.shared.Vietnam;

/** When things are due, and what must be said where they are late. */
final class DuePhrases {

    private static final String CORRECT =
            "Tính lại hạn bằng tay; nếu hạn này đúng luật thì sửa câu, nếu không thì sửa danh mục";

    private DuePhrases() {}

    static void addTo(Phrases phrases) {
        phrases.then(
                        "hạn trả là {thời điểm}",
                        "Hạn trả kết quả đang ghi trong sổ.",
                        "hạn trả là 17:00 ngày 05/03/2026",
                        (play, said) -> isDue("hạn trả", play.row().dueAt(), said.moment(0)))
                .then(
                        "hạn của bước {chữ} là {thời điểm}",
                        "Hạn của việc đang mở đó, đến phút.",
                        "hạn của bước \"Thẩm định\" là 11:00 ngày 02/03/2026",
                        (play, said) -> isDue(
                                "hạn của bước",
                                play.tasks().called(said.text(0)).getDueDate().toInstant(),
                                said.moment(1)))
                .then(
                        "hồ sơ đã quá hạn trả",
                        "Hạn trả đã qua, chuông quá hạn đã reo mà kết quả chưa được ký.",
                        "hồ sơ đã quá hạn trả",
                        (play, said) -> isOverdue(play))
                .then(
                        "có phiếu giải trình chậm ở bước {chữ}",
                        "Đã mở phiếu giải trình cho bước đó («Toàn bộ hồ sơ» nếu cả hồ sơ quá hạn), chưa xác nhận.",
                        "có phiếu giải trình chậm ở bước \"Thẩm định\"",
                        (play, said) -> OutcomePhrases.require(
                                explanation(play, said.text(0)).status() != DelayExplanation.Status.CONFIRMED,
                                "phiếu giải trình đã được xác nhận"))
                .then(
                        "giải trình chậm ở bước {chữ} đã được xác nhận",
                        "Phiếu giải trình của bước đó đã khép lại.",
                        "giải trình chậm ở bước \"Thẩm định\" đã được xác nhận",
                        (play, said) -> OutcomePhrases.require(
                                explanation(play, said.text(0)).status() == DelayExplanation.Status.CONFIRMED,
                                "phiếu giải trình: "
                                        + explanation(play, said.text(0))
                                                .status()
                                                .label()))
                .then(
                        "không có phiếu giải trình chậm nào",
                        "Không bước nào bị hỏi vì chậm.",
                        "không có phiếu giải trình chậm nào",
                        (play, said) -> OutcomePhrases.require(
                                play.stage().explanations().of(play.dossier()).isEmpty(), "có phiếu giải trình chậm"))
                .then(
                        "người giữ hồ sơ được hỏi có kịp hạn không",
                        "Câu hỏi kịp hay không đang chờ trả lời.",
                        "người giữ hồ sơ được hỏi có kịp hạn không",
                        (play, said) -> play.tasks().withKey("UserTask_AnswerApology"));
    }

    /** To the minute. */
    private static void isDue(String what, Instant due, LocalDateTime expected) {
        if (due == null) {
            throw new NotSo(what + " chưa có", "Tiếp nhận hồ sơ trước đã");
        }
        var minute = LocalDateTime.ofInstant(due, Vietnam.ZONE).plusSeconds(30).truncatedTo(ChronoUnit.MINUTES);
        if (!minute.equals(expected)) {
            throw new NotSo(what + " là " + Vietnam.minuteOfDay(due), CORRECT);
        }
    }

    private static void isOverdue(Play play) {
        var rang = Walked.activities(play.stage(), play.dossier()).stream()
                .anyMatch(activity -> activity.getActivityId().equals("BoundaryEvent_DossierOverdue"));
        OutcomePhrases.require(
                rang,
                "chuông quá hạn chưa reo; hạn trả là "
                        + Vietnam.minuteOfDay(play.row().dueAt()));
        OutcomePhrases.require(
                play.row().running(), "trạng thái là «" + play.row().status().label() + "»");
    }

    private static DelayExplanation explanation(Play play, String step) {
        var procedure = play.stage().law().procedureOf(play.row());
        return play.stage().explanations().of(play.dossier()).stream()
                .filter(late -> Vietnam.fold(late.step().label(procedure)).equals(Vietnam.fold(step)))
                .findFirst()
                .orElseThrow(() -> new NotSo(
                        "không có phiếu giải trình chậm ở bước «" + step + "»",
                        "Xem lại thời gian đã qua và tên bước"));
    }
}
