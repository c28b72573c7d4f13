package vn.motcua.scenario;

import java.util.List;
import java.util.Map;
import vn.motcua.authority.Role;
import vn.motcua.dossier.FeeConsequence;
import vn.motcua.procedure.ReturnMode;
import vn.motcua.procedure.Step;

/** What the one-stop desk does, and the applicant at its counter. */
final class DeskPhrases {

    private DeskPhrases() {}

    static void addTo(Phrases phrases) {
        phrases.when(
                        "cán bộ một cửa tiếp nhận hồ sơ",
                        "Hồ sơ có mã, hạn trả và giấy tiếp nhận.",
                        "cán bộ một cửa tiếp nhận hồ sơ",
                        (play, said) -> intake(play, Map.of("intakeOutcome", "ACCEPTED")))
                .when(
                        "cán bộ một cửa từ chối tiếp nhận vì {chữ}",
                        "Hồ sơ kết thúc với phiếu từ chối.",
                        "cán bộ một cửa từ chối tiếp nhận vì \"không thuộc đối tượng thực hiện\"",
                        (play, said) -> intake(play, Map.of("intakeOutcome", "REFUSED", "refusalReason", said.text(0))))
                .when(
                        "cán bộ một cửa chuyển hồ sơ đến {chữ} vì {chữ}",
                        "Hồ sơ sang cơ quan có thẩm quyền.",
                        "cán bộ một cửa chuyển hồ sơ đến \"xã Gia Lộc\" vì \"người yêu cầu cư trú ở xã đó\"",
                        (play, said) -> intake(
                                play,
                                Map.of(
                                        "intakeOutcome",
                                        "HANDED_OVER",
                                        "handOverTo",
                                        play.offices().called(said.text(0)).value(),
                                        "handOverReason",
                                        said.text(1))))
                .when(
                        "cán bộ một cửa yêu cầu bổ sung {chữ} vì {chữ}",
                        "Trước khi tiếp nhận: hồ sơ chờ người nộp bổ sung giấy tờ đó.",
                        "cán bộ một cửa yêu cầu bổ sung \"Tờ khai\" vì \"chưa có chữ ký\"",
                        (play, said) -> intake(play, supplement(play, "intakeOutcome", said)))
                .when(
                        "người nộp bổ sung giấy tờ tại quầy",
                        "Một cửa ghi nhận đã nhận đủ; hồ sơ trở lại bước đang dở.",
                        "người nộp bổ sung giấy tờ tại quầy",
                        (play, said) -> play.does(
                                Role.ONE_STOP_DESK,
                                play.tasks().withKey("UserTask_AwaitSupplement"),
                                Map.of("note", "Đã nhận đủ tại quầy.")))
                .when(
                        "người nộp mang đến {chữ}",
                        "Một cửa quét giấy tờ còn thiếu vào hồ sơ.",
                        "người nộp mang đến \"Tờ khai\"",
                        (play, said) ->
                                play.robots().scanAtTheDesk(play.dossier(), FilledForm.documentKey(play, said.text(0))))
                .when(
                        "cán bộ một cửa hoàn thiện hồ sơ",
                        "Sau khi thẩm định chuyển lại hoặc một cửa rút lại: sửa rồi chuyển lại.",
                        "cán bộ một cửa hoàn thiện hồ sơ",
                        (play, said) -> play.does(
                                Role.ONE_STOP_DESK,
                                play.tasks().withKey("UserTask_CorrectIntake"),
                                Map.of("correctionNote", "Đã quét lại trang bị mờ.")))
                .when(
                        "cán bộ một cửa trả kết quả",
                        "Kiểm tra người đến nhận rồi trao kết quả tại quầy; bản điện tử thì gửi.",
                        "cán bộ một cửa trả kết quả",
                        (play, said) -> handOver(play))
                .when(
                        "người nộp rút hồ sơ vì {chữ}",
                        "Một cửa ghi nhận việc rút, chưa thu phí, lệ phí.",
                        "người nộp rút hồ sơ vì \"không còn nhu cầu\"",
                        (play, said) -> {
                            var dossier = play.dossier();
                            play.as(play.robots().deskOf(dossier), () -> play.stage()
                                    .endDossier()
                                    .withdraw(dossier, said.text(0), FeeConsequence.NOTHING_PAID)
                                    .orThrow());
                        });
    }

    /** What was to travel by post and came back is handed over at the desk, to whoever filed it. */
    private static void handOver(Play play) {
        var wanted = play.row().returnMode();
        var way = wanted == ReturnMode.ELECTRONIC ? wanted : ReturnMode.DESK;
        var task = play.tasks().withKey(Step.RETURN.taskId());
        play.mustBe(Role.ONE_STOP_DESK, task);
        if (way == ReturnMode.DESK) {
            play.robots().checkReceiver(play.dossier(), task);
        }
        play.does(task, Map.of("returnedTo", Filing.applicant(), "returnChannel", way.name()));
    }

    private static void intake(Play play, Map<String, Object> fields) {
        play.dossier();
        play.does(Role.ONE_STOP_DESK, play.tasks().withKey(Step.INTAKE.taskId()), fields);
    }

    /** Place 0 of the sentence names the paper, place 1 the reason. */
    static Map<String, Object> supplement(Play play, String outcome, Said said) {
        return Map.of(
                outcome,
                "SUPPLEMENT",
                "supplementDocuments",
                List.of(FilledForm.documentKey(play, said.text(0))),
                "supplementReason",
                said.text(1));
    }
}
