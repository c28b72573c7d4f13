package vn.motcua.scenario;

import java.util.Map;
import vn.motcua.authority.Role;

/** Explaining what was late, and apologising before it is. */
final class DelayPhrases {

    private static final String ANSWER = "UserTask_AnswerApology";

    private DelayPhrases() {}

    static void addTo(Phrases phrases) {
        phrases.when(
                        "người chịu trách nhiệm giải trình chậm vì {chữ}",
                        "Trả lời phiếu giải trình chậm mở lâu nhất.",
                        "người chịu trách nhiệm giải trình chậm vì \"phải đối chiếu nhiều nguồn dữ liệu\"",
                        (play, said) -> play.does(
                                play.tasks().withKey("UserTask_ExplainDelay"),
                                Map.of("cause", "COMPLEX_CASE", "explanation", said.text(0))))
                .when(
                        "cấp trên xác nhận giải trình",
                        "Phiếu giải trình chậm khép lại.",
                        "cấp trên xác nhận giải trình",
                        (play, said) -> play.does(
                                play.tasks().withKey("UserTask_ConfirmExplanation"),
                                Map.of("confirmationOutcome", "CONFIRMED")))
                .when(
                        "cấp trên trả lại giải trình vì {chữ}",
                        "Phải giải trình lại.",
                        "cấp trên trả lại giải trình vì \"chưa nêu rõ nguyên nhân\"",
                        (play, said) -> play.does(
                                play.tasks().withKey("UserTask_ConfirmExplanation"),
                                Map.of("confirmationOutcome", "SENT_BACK", "note", said.text(0))))
                .when(
                        "người giữ hồ sơ trả lời kịp hạn",
                        "Câu hỏi kịp hay không khép lại, không phải xin lỗi.",
                        "người giữ hồ sơ trả lời kịp hạn",
                        (play, said) -> play.does(play.tasks().withKey(ANSWER), Map.of("apologyAnswer", "IN_TIME")))
                .when(
                        "người giữ hồ sơ trả lời không kịp hạn",
                        "Phải viết thư xin lỗi và hẹn lại.",
                        "người giữ hồ sơ trả lời không kịp hạn",
                        (play, said) -> play.does(play.tasks().withKey(ANSWER), Map.of("apologyAnswer", "NOT_IN_TIME")))
                .when(
                        "người giữ hồ sơ viết thư xin lỗi vì {chữ}, hẹn lại ngày {ngày}",
                        "Thư xin lỗi chờ lãnh đạo ký.",
                        "người giữ hồ sơ viết thư xin lỗi vì \"chưa có ý kiến của xã được hỏi\", hẹn lại ngày"
                                + " 12/03/2026",
                        (play, said) -> play.does(
                                play.tasks().withKey("UserTask_WriteApology"),
                                Map.of(
                                        "cause",
                                        "WAITING_FOR_OPINION",
                                        "reason",
                                        said.text(0),
                                        "promisedOn",
                                        said.day(1).toString())))
                .when(
                        "lãnh đạo ký thư xin lỗi",
                        "Thư được gửi, hạn trả là ngày hẹn lại.",
                        "lãnh đạo ký thư xin lỗi",
                        (play, said) -> play.does(
                                Role.LEADER,
                                play.tasks().withKey("UserTask_DecideApology"),
                                Map.of("apologyOutcome", "SENT")));
    }
}
