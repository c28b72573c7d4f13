package vn.motcua.scenario;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import vn.motcua.authority.Role;
import vn.motcua.posting.Objection;
import vn.motcua.posting.Posting;
import vn.motcua.procedure.Step;
import vn.motcua.shared.Vietnam;

/** What a council concludes, what is posted, and who objects. */
final class PostingPhrases {

    private static final String MEETING = "UserTask_CouncilMeeting";
    private static final String OUTCOME = "meetingOutcome";
    private static final String CONCLUDED = "Hội đồng thống nhất: người đề nghị đủ điều kiện hưởng.";

    private PostingPhrases() {}

    static void addTo(Phrases phrases) {
        phrases.when(
                        "công chức thẩm định đưa hồ sơ ra hội đồng xét duyệt",
                        "Đủ điều kiện theo thẩm định; hội đồng kết luận.",
                        "công chức thẩm định đưa hồ sơ ra hội đồng xét duyệt",
                        (play, said) -> play.does(
                                Role.SPECIALIST,
                                play.tasks().withKey(Step.REVIEW.taskId()),
                                Map.of("reviewOutcome", "COUNCIL")))
                .when(
                        "hội đồng kết luận đủ điều kiện",
                        "Họp đủ thành viên, quá nửa tán thành; biên bản được ghi.",
                        "hội đồng kết luận đủ điều kiện",
                        (play, said) -> meets(play, "APPROVED", 6, CONCLUDED, null))
                .when(
                        "hội đồng giữ kết luận đủ điều kiện, trả lời khiếu nại {chữ}",
                        "Họp xét lại sau khiếu nại.",
                        "hội đồng giữ kết luận đủ điều kiện, trả lời khiếu nại \"đã xác minh, khiếu nại không đúng\"",
                        (play, said) -> meets(play, "APPROVED", 6, CONCLUDED, said.text(0)))
                .when(
                        "hội đồng kết luận không đủ điều kiện vì {chữ}",
                        "Hồ sơ trở lại thẩm định để đề nghị từ chối.",
                        "hội đồng kết luận không đủ điều kiện vì \"đang hưởng lương hưu\"",
                        (play, said) -> meets(play, "NOT_APPROVED", 1, said.text(0), null))
                .when(
                        "hội đồng không giữ kết luận cũ vì {chữ}",
                        "Khiếu nại đúng: hồ sơ trở lại thẩm định để đề nghị từ chối.",
                        "hội đồng không giữ kết luận cũ vì \"khiếu nại đúng, người đề nghị đang hưởng lương hưu\"",
                        (play, said) -> meets(play, "NOT_APPROVED", 1, said.text(0), said.text(0)))
                .when(
                        "hội đồng chưa kết luận vì {chữ}",
                        "Hồ sơ trở lại thẩm định để làm rõ.",
                        "hội đồng chưa kết luận vì \"cần xác minh thu nhập của hộ\"",
                        (play, said) -> meets(play, "POSTPONED", 2, said.text(0), null))
                .when(
                        "công chức thẩm định niêm yết công khai",
                        "Niêm yết từ hôm nay; thời gian đếm từ ngày làm việc kế tiếp.",
                        "công chức thẩm định niêm yết công khai",
                        (play, said) -> play.does(
                                Role.SPECIALIST,
                                play.tasks().withKey("UserTask_Posting"),
                                Map.of(
                                        "noticeNumber",
                                        "12/TB",
                                        "postedOn",
                                        play.robots().today(),
                                        "place",
                                        "Bảng tin trụ sở Ủy ban nhân dân và nhà văn hóa thôn",
                                        "onlyWhatIsNeeded",
                                        true)))
                .when(
                        "có người đến quầy khiếu nại rằng {chữ}",
                        "Một cửa ghi ở trang hồ sơ.",
                        "có người đến quầy khiếu nại rằng \"người đề nghị đang hưởng lương hưu\"",
                        (play, said) -> objects(play, said.text(0)))
                .then(
                        "hồ sơ đang niêm yết đến {thời điểm}",
                        "Đang trong thời gian niêm yết, kết thúc lúc đó nếu không có khiếu nại.",
                        "hồ sơ đang niêm yết đến 17:00 ngày 05/03/2026",
                        (play, said) -> {
                            var posting = last(play);
                            var until = said.moment(0).atZone(Vietnam.ZONE).toInstant();
                            OutcomePhrases.require(
                                    posting.open() && posting.endsAt().equals(until),
                                    "niêm yết lần %d %s, hết lúc %s"
                                            .formatted(
                                                    posting.round(),
                                                    posting.open()
                                                            ? "đang mở"
                                                            : posting.outcome().label(),
                                                    Vietnam.minuteOfDay(posting.endsAt())));
                        })
                .then(
                        "sổ khiếu nại của hồ sơ có {số} khiếu nại",
                        "Mỗi khiếu nại được ghi một dòng, không sửa, không xóa.",
                        "sổ khiếu nại của hồ sơ có 2 khiếu nại",
                        (play, said) -> {
                            var kept =
                                    play.stage().objections().of(play.dossier()).size();
                            OutcomePhrases.require(kept == said.number(0), "sổ có " + kept + " khiếu nại");
                        });
    }

    private static Posting last(Play play) {
        return play.stage().postings().of(play.dossier()).stream()
                .reduce((earlier, later) -> later)
                .orElseThrow(() -> new NotSo("hồ sơ chưa được niêm yết", "Xem lại các câu trước"));
    }

    private static void meets(Play play, String verdict, int inFavour, String conclusion, String aboutObjections) {
        var fields = new HashMap<String, Object>(Map.of(
                "minutesNumber",
                "05/BB",
                "heldOn",
                play.robots().today(),
                "place",
                "Phòng họp Ủy ban nhân dân",
                "members",
                7,
                "present",
                6,
                "attendance",
                "Chủ tịch Ủy ban nhân dân; công chức Văn hóa - Xã hội; trưởng thôn; đại diện Mặt trận Tổ quốc.",
                "inFavour",
                inFavour,
                OUTCOME,
                verdict,
                "conclusion",
                conclusion));
        if (aboutObjections != null) {
            fields.put("aboutObjections", aboutObjections);
        }
        play.does(Role.SPECIALIST, play.tasks().withKey(MEETING), fields);
    }

    private static void objects(Play play, String content) {
        play.as(play.robots().deskOf(play.dossier()), () -> play.stage()
                .takeObjection()
                .take(
                        play.row(),
                        new Objection.Words(LocalDate.parse(play.robots().today()), "Người cùng thôn", null, content))
                .orThrow());
    }
}
