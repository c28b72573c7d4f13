package vn.motcua.scenario;

import java.time.LocalDate;
import java.util.Map;
import vn.motcua.authority.Role;
import vn.motcua.procedure.LinkedBranch;
import vn.motcua.shared.Vietnam;

/** What other authorities, outside or of ours, do of a linked procedure. */
final class LinkedPhrases {

    private static final String FOLLOW = "UserTask_FollowBranch";

    private LinkedPhrases() {}

    static void addTo(Phrases phrases) {
        phrases.when(
                        "cơ quan liên thông giải quyết phần {chữ}",
                        "Cơ quan ấy, bên ngoài hoặc trong hệ thống, báo là phần của mình đã giải quyết.",
                        "cơ quan liên thông giải quyết phần \"Đăng ký thường trú\"",
                        (play, said) -> answers(play, branch(play, said.text(0)), null))
                .when(
                        "cơ quan liên thông từ chối phần {chữ} vì {chữ}",
                        "Cơ quan ấy, bên ngoài hoặc trong hệ thống, báo là không giải quyết phần của mình.",
                        "cơ quan liên thông từ chối phần \"Đăng ký thường trú\" vì \"chủ hộ chưa đồng ý\"",
                        (play, said) -> answers(play, branch(play, said.text(0)), said.text(1)))
                .when(
                        "một cửa ghi phần {chữ} không thực hiện được vì {chữ}",
                        "Không có trả lời qua hệ thống: cán bộ một cửa ghi ở việc theo dõi phần ấy.",
                        "một cửa ghi phần \"Cấp thẻ bảo hiểm y tế\" không thực hiện được vì \"trẻ đã có thẻ\"",
                        (play, said) -> play.does(
                                Role.ONE_STOP_DESK,
                                play.tasks().ofBranch(FOLLOW, key(play, said.text(0))),
                                Map.of(
                                        "branchResult",
                                        "NOT_DONE",
                                        "branchReason",
                                        said.text(1),
                                        "branchEvidence",
                                        "Trao đổi qua điện thoại với cơ quan liên thông")))
                .then(
                        "hồ sơ đang chờ phần {chữ}",
                        "Cơ quan ấy chưa trả lời phần của mình.",
                        "hồ sơ đang chờ phần \"Đăng ký thường trú\"",
                        (play, said) -> play.tasks().ofBranch(FOLLOW, key(play, said.text(0))));
    }

    /** One outside tells by its system, one of ours by its own task. */
    private static void answers(Play play, LinkedBranch branch, String reason) {
        if (!branch.own()) {
            play.stage().outside().answersForItsPart(play.dossier(), branch.key(), reason);
            return;
        }
        var today = LocalDate.ofInstant(play.stage().office().now(), Vietnam.ZONE);
        play.does(
                play.tasks().ofOwnOffice(branch.key()),
                reason == null
                        ? Map.of("branchResult", "GRANTED", "branchNumber", "45/VB", "branchDate", today.toString())
                        : Map.of("branchResult", "REFUSED", "branchReason", reason));
    }

    private static String key(Play play, String label) {
        return branch(play, label).key();
    }

    private static LinkedBranch branch(Play play, String label) {
        return play.stage().law().procedureOf(play.row()).branches().stream()
                .filter(branch -> Vietnam.fold(branch.label()).equals(Vietnam.fold(label)))
                .findFirst()
                .orElseThrow(() -> new NotSo(
                        "thủ tục không có phần liên thông «" + label + "»", "Ghi tên phần như trong danh mục"));
    }
}
