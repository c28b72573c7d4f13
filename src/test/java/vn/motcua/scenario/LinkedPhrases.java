package vn.motcua.scenario;

import java.util.Map;
import vn.motcua.authority.Role;
import vn.motcua.procedure.LinkedBranch;
import vn.motcua.shared.Vietnam;

/** What outside authorities do of a linked procedure. */
final class LinkedPhrases {

    private static final String FOLLOW = "UserTask_FollowBranch";

    private LinkedPhrases() {}

    static void addTo(Phrases phrases) {
        phrases.when(
                        "cơ quan liên thông giải quyết phần {chữ}",
                        "Cơ quan bên ngoài báo qua hệ thống là phần của mình đã giải quyết.",
                        "cơ quan liên thông giải quyết phần \"Đăng ký thường trú\"",
                        (play, said) ->
                                play.stage().outside().answersForItsPart(play.dossier(), key(play, said.text(0)), null))
                .when(
                        "cơ quan liên thông từ chối phần {chữ} vì {chữ}",
                        "Cơ quan bên ngoài báo qua hệ thống là không giải quyết phần của mình.",
                        "cơ quan liên thông từ chối phần \"Đăng ký thường trú\" vì \"chủ hộ chưa đồng ý\"",
                        (play, said) -> play.stage()
                                .outside()
                                .answersForItsPart(play.dossier(), key(play, said.text(0)), said.text(1)))
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
                        "Cơ quan bên ngoài chưa trả lời phần ấy.",
                        "hồ sơ đang chờ phần \"Đăng ký thường trú\"",
                        (play, said) -> play.tasks().ofBranch(FOLLOW, key(play, said.text(0))));
    }

    private static String key(Play play, String label) {
        return play.stage().law().procedureOf(play.row()).branches().stream()
                .filter(branch -> Vietnam.fold(branch.label()).equals(Vietnam.fold(label)))
                .map(LinkedBranch::key)
                .findFirst()
                .orElseThrow(() -> new NotSo(
                        "thủ tục không có phần liên thông «" + label + "»", "Ghi tên phần như trong danh mục"));
    }
}
