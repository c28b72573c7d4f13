package vn.motcua.scenario;

import java.util.HashMap;
import java.util.Map;
import vn.motcua.authority.Role;
import vn.motcua.procedure.Step;

/** What the specialist finds, and whom else they ask. */
final class ReviewPhrases {

    private static final String OUTCOME = "reviewOutcome";

    private ReviewPhrases() {}

    static void addTo(Phrases phrases) {
        phrases.when(
                        "công chức thẩm định đề nghị giải quyết",
                        "Đủ điều kiện; hồ sơ được trình.",
                        "công chức thẩm định đề nghị giải quyết",
                        (play, said) -> review(play, eligible(play)))
                .when(
                        "công chức thẩm định đề nghị từ chối vì {chữ}",
                        "Không đủ điều kiện; văn bản từ chối cũng được trình ký.",
                        "công chức thẩm định đề nghị từ chối vì \"trẻ đã được đăng ký khai sinh\"",
                        (play, said) -> review(play, Map.of(OUTCOME, "NOT_ELIGIBLE", "refusalBasis", said.text(0))))
                .when(
                        "công chức thẩm định yêu cầu bổ sung {chữ} vì {chữ}",
                        "Hồ sơ ra khỏi thời hạn để chờ người nộp bổ sung giấy tờ đó.",
                        "công chức thẩm định yêu cầu bổ sung \"Tờ khai\" vì \"thông tin không khớp\"",
                        (play, said) -> review(play, DeskPhrases.supplement(play, OUTCOME, said)))
                .when(
                        "công chức thẩm định chuyển lại một cửa vì {chữ}",
                        "Lỗi của một cửa: hồ sơ về một cửa hoàn thiện, thời hạn vẫn tính.",
                        "công chức thẩm định chuyển lại một cửa vì \"bản quét trang 2 bị mờ\"",
                        (play, said) -> review(play, Map.of(OUTCOME, "SENT_TO_DESK", "sentToDeskReason", said.text(0))))
                .when(
                        "công chức thẩm định lấy ý kiến {chữ} về {chữ}",
                        "Hỏi một cơ quan khác, có thời hạn trả lời.",
                        "công chức thẩm định lấy ý kiến \"xã Gia Lộc\" về \"tình trạng hôn nhân từ 2015\"",
                        (play, said) -> review(play, question(play, false, said)))
                .when(
                        "công chức thẩm định cần kiểm tra thực địa",
                        "Chỉ kiểm tra thực địa, không hỏi ai.",
                        "công chức thẩm định cần kiểm tra thực địa",
                        (play, said) -> review(play, Map.of(OUTCOME, "VERIFY", "siteCheckNeeded", true)))
                .when(
                        "công chức thẩm định cần kiểm tra thực địa và lấy ý kiến {chữ} về {chữ}",
                        "Hai việc đi song song.",
                        "công chức thẩm định cần kiểm tra thực địa và lấy ý kiến \"xã Gia Lộc\" về \"ranh giới thửa"
                                + " đất\"",
                        (play, said) -> review(play, question(play, true, said)))
                .when(
                        "cơ quan được hỏi trả lời {chữ}",
                        "Cơ quan được hỏi đồng ý, với nội dung đó.",
                        "cơ quan được hỏi trả lời \"chưa đăng ký kết hôn với ai\"",
                        (play, said) -> play.does(
                                play.tasks().withKey("UserTask_GiveOpinion"),
                                Map.of("verdict", "AGREED", "answer", said.text(0))))
                .when(
                        "công chức thẩm định yêu cầu nộp {số tiền}",
                        "Đã có thông báo nộp tiền: hồ sơ ra khỏi thời hạn để chờ nộp.",
                        "công chức thẩm định yêu cầu nộp 75.000 đồng",
                        (play, said) -> {
                            var fields = PaymentPhrases.notice(play, said.text(0));
                            fields.put(OUTCOME, "PAYMENT");
                            review(play, fields);
                        })
                .when(
                        "công chức thẩm định chuyển phiếu thông tin cho {chữ}",
                        "Nhờ cơ quan thu tính số tiền phải nộp.",
                        "công chức thẩm định chuyển phiếu thông tin cho \"Thuế cơ sở 12\"",
                        (play, said) -> review(
                                play,
                                Map.of(
                                        OUTCOME,
                                        "PAYMENT_REFERRED",
                                        "referralNumber",
                                        "07/PCTT",
                                        "referralDate",
                                        play.robots().today(),
                                        "collector",
                                        said.text(0))));
    }

    /** With what a collector reckons by, where one is asked. */
    private static Map<String, Object> eligible(Play play) {
        var fields = new HashMap<String, Object>();
        fields.put(OUTCOME, "ELIGIBLE");
        fields.put("opinion", "Đủ điều kiện, đề nghị ký.");
        if (new FilledForm(play, play.tasks().withKey(Step.REVIEW.taskId())).has("slipContent")) {
            fields.put("slipContent", "Thửa 125, tờ bản đồ 14, 210 m² đất ở, giá theo hợp đồng 1.500.000.000 đồng.");
        }
        return fields;
    }

    private static void review(Play play, Map<String, Object> fields) {
        play.does(Role.SPECIALIST, play.tasks().withKey(Step.REVIEW.taskId()), fields);
    }

    /** As the form of this procedure asks another authority: alone, or together with the site. */
    private static Map<String, Object> question(Play play, boolean site, Said said) {
        var alone = new FilledForm(play, play.tasks().withKey(Step.REVIEW.taskId())).offers(OUTCOME, "ASK_OPINION");
        var fields = new HashMap<String, Object>();
        fields.put(OUTCOME, alone ? "ASK_OPINION" : "VERIFY");
        fields.put("opinionOf", play.offices().called(said.text(0)).value());
        fields.put("opinionQuestion", said.text(1));
        if (!alone) {
            fields.put("siteCheckNeeded", site);
        }
        return fields;
    }
}
