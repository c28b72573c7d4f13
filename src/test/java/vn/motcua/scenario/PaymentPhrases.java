package vn.motcua.scenario;

import java.util.HashMap;
import java.util.Map;
import org.camunda.bpm.engine.task.Task;
import vn.motcua.authority.Role;

/** Money that is owed before the procedure goes on. */
final class PaymentPhrases {

    private static final String NOTICE = "15/TB";
    private static final String NOTICE_TASK = "UserTask_AwaitPaymentNotice";

    private PaymentPhrases() {}

    static void addTo(Phrases phrases) {
        phrases.when(
                        "cơ quan thu thông báo phải nộp {số tiền}",
                        "Một cửa ghi nhận thông báo nộp tiền.",
                        "cơ quan thu thông báo phải nộp 75.000 đồng",
                        (play, said) -> {
                            var fields = notice(play, said.text(0));
                            fields.put("paymentStage", "NOTICE");
                            play.does(Role.ONE_STOP_DESK, play.tasks().withKey(NOTICE_TASK), fields);
                        })
                .when(
                        "cơ quan thu trả lời không phải nộp vì {chữ}",
                        "Một cửa ghi nhận; hồ sơ trở lại thẩm định.",
                        "cơ quan thu trả lời không phải nộp vì \"người nộp thuộc diện được miễn\"",
                        (play, said) -> play.does(
                                Role.ONE_STOP_DESK,
                                play.tasks().withKey(NOTICE_TASK),
                                Map.of("paymentStage", "NONE", "notOwedReason", said.text(0))))
                .when(
                        "cơ quan thuế gửi thông báo phải nộp {số tiền}",
                        "Cơ quan thuế đã nhận phiếu chuyển thông tin; thông báo của họ đến qua hệ thống, người nộp được báo.",
                        "cơ quan thuế gửi thông báo phải nộp 15.000.000 đồng",
                        (play, said) -> {
                            play.tasks().withKey(NOTICE_TASK);
                            play.stage()
                                    .outside()
                                    .answersToTheSlip(
                                            play.dossier(),
                                            Long.parseLong(said.text(0).replace(".", "")),
                                            null);
                        })
                .when(
                        "cơ quan thuế trả lời không phải nộp vì {chữ}",
                        "Trả lời của cơ quan thuế đến qua hệ thống; hồ sơ vào lại thời hạn.",
                        "cơ quan thuế trả lời không phải nộp vì \"cha mẹ tặng cho con\"",
                        (play, said) -> {
                            play.tasks().withKey(NOTICE_TASK);
                            play.stage().outside().answersToTheSlip(play.dossier(), 0, said.text(0));
                        })
                .when(
                        "người nộp nộp {số tiền} và mang chứng từ đến quầy",
                        "Một cửa ghi nhận chứng từ; hồ sơ vào lại thời hạn.",
                        "người nộp nộp 75.000 đồng và mang chứng từ đến quầy",
                        (play, said) -> play.does(
                                Role.ONE_STOP_DESK,
                                awaited(play),
                                Map.of(
                                        "paymentOutcome",
                                        "PAID",
                                        "proofNumber",
                                        "0001234",
                                        "proofDate",
                                        play.robots().today(),
                                        "proofAmount",
                                        said.text(0))))
                .when(
                        "người nộp nộp {số tiền} qua cổng thanh toán",
                        "Cổng thanh toán báo đã nộp; hồ sơ vào lại thời hạn.",
                        "người nộp nộp 75.000 đồng qua cổng thanh toán",
                        (play, said) -> {
                            awaited(play);
                            play.stage()
                                    .outside()
                                    .paysOnline(
                                            play.dossier(),
                                            play.stage()
                                                    .payments()
                                                    .open(play.dossier())
                                                    .orElseThrow()
                                                    .noticeNumber(),
                                            Long.parseLong(said.text(0).replace(".", "")));
                        })
                .when(
                        "một cửa đề nghị dừng vì {chữ}",
                        "Quá hạn nộp: cán bộ một cửa đề nghị lãnh đạo dừng giải quyết, người nộp vẫn nộp được.",
                        "một cửa đề nghị dừng vì \"người nộp không nộp sau khi được nhắc\"",
                        (play, said) -> play.does(
                                Role.ONE_STOP_DESK,
                                awaited(play),
                                Map.of("paymentOutcome", "STOP_PROPOSED", "stopReason", said.text(0))))
                .when(
                        "người nộp không phải nộp nữa vì {chữ}",
                        "Một cửa ghi nhận; hồ sơ trở lại thẩm định.",
                        "người nộp không phải nộp nữa vì \"yêu cầu nhầm, người nộp được miễn\"",
                        (play, said) -> play.does(
                                Role.ONE_STOP_DESK,
                                awaited(play),
                                Map.of("paymentOutcome", "NOT_OWED", "notOwedReason", said.text(0))))
                .then(
                        "đã đôn đốc {chữ}",
                        "Sổ đôn đốc có dòng nhắc cơ quan ngoài đó.",
                        "đã đôn đốc \"Thuế cơ sở 12\"",
                        (play, said) -> {
                            if (play.stage().reminders().of(play.dossier()).stream()
                                    .noneMatch(reminder -> reminder.partner().equals(said.text(0)))) {
                                throw new NotSo("chưa ai đôn đốc «" + said.text(0) + "»", "Để quá hạn của cơ quan ấy");
                            }
                        });
    }

    private static Task awaited(Play play) {
        return play.tasks().withKey("UserTask_AwaitPayment");
    }

    /** The fields of a notice of today, without who states them. */
    static Map<String, Object> notice(Play play, String amount) {
        var fields = new HashMap<String, Object>();
        fields.put("noticeNumber", NOTICE);
        fields.put("noticeDate", play.robots().today());
        fields.put("paymentAmounts", "Lệ phí: " + amount);
        return fields;
    }
}
