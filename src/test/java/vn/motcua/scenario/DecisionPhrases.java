package vn.motcua.scenario;

import java.time.LocalDate;
import java.util.Map;
import org.camunda.bpm.engine.task.Task;
import vn.motcua.authority.Role;
import vn.motcua.dossier.AssignOfficial;
import vn.motcua.dossier.Ending;
import vn.motcua.dossier.FeeConsequence;
import vn.motcua.procedure.Step;
import vn.motcua.shared.Vietnam;

/** What heads of divisions and leaders decide, and what anybody may do with work of their own. */
final class DecisionPhrases {

    private static final String ASSIGNMENT = new Step("ASSIGNMENT").taskId();
    private static final String DIVISION_REVIEW = Step.DIVISION_REVIEW.taskId();

    private DecisionPhrases() {}

    static void addTo(Phrases phrases) {
        phrases.when(
                        "trưởng phòng phân công người ít việc nhất",
                        "Phần mềm chọn trong số người của lĩnh vực đang có mặt.",
                        "trưởng phòng phân công người ít việc nhất",
                        (play, said) -> assign(play, AssignOfficial.LEAST_LOAD))
                .when(
                        "trưởng phòng phân công {chữ}",
                        "Chỉ đích danh, bằng họ tên như trên biểu mẫu.",
                        "trưởng phòng phân công \"Vũ Ngọc Anh\"",
                        (play, said) -> assign(play, named(play, said.text(0))))
                .when(
                        "trưởng phòng trình lãnh đạo",
                        "Hồ sơ sang lãnh đạo ký.",
                        "trưởng phòng trình lãnh đạo",
                        (play, said) -> play.does(
                                Role.DIVISION_HEAD,
                                play.tasks().withKey(DIVISION_REVIEW),
                                Map.of("divisionOutcome", "SUBMITTED")))
                .when(
                        "trưởng phòng chuyển lại vì {chữ}",
                        "Hồ sơ trở lại công chức thẩm định.",
                        "trưởng phòng chuyển lại vì \"thiếu nhận xét về khoảng lùi\"",
                        (play, said) -> play.does(
                                Role.DIVISION_HEAD,
                                play.tasks().withKey(DIVISION_REVIEW),
                                Map.of("divisionOutcome", "SENT_BACK", "sentBackReason", said.text(0))))
                .when(
                        "lãnh đạo ký kết quả",
                        "Có bản quét, số và ngày, hồ sơ xử lý xong; có bước phát hành thì chuyển văn thư.",
                        "lãnh đạo ký kết quả",
                        (play, said) -> {
                            var task = play.tasks().withKey(Step.SIGNING.taskId());
                            play.mustBe(Role.LEADER, task);
                            play.robots().sign(play.dossier(), task);
                        })
                .when(
                        "văn thư phát hành kết quả",
                        "Bản quét đã đóng dấu được tải lên, có số và ngày; hồ sơ xử lý xong.",
                        "văn thư phát hành kết quả",
                        (play, said) -> {
                            var task = play.tasks().withKey(Step.ISSUING.taskId());
                            play.mustBe(Role.CLERK, task);
                            play.robots().issue(play.dossier(), task);
                        })
                .when(
                        "văn thư trả lại lãnh đạo vì {chữ}",
                        "Sai thể thức thì lãnh đạo ký lại.",
                        "văn thư trả lại lãnh đạo vì \"thiếu chức vụ của người ký\"",
                        (play, said) -> play.does(
                                Role.CLERK,
                                play.tasks().withKey(Step.ISSUING.taskId()),
                                Map.of("issuingOutcome", "SENT_BACK", "sentBackReason", said.text(0))))
                .when(
                        "lãnh đạo chuyển lại vì {chữ}",
                        "Hồ sơ trở lại công chức thẩm định.",
                        "lãnh đạo chuyển lại vì \"dự thảo chưa nêu căn cứ\"",
                        (play, said) -> play.does(
                                Role.LEADER,
                                play.tasks().withKey(Step.SIGNING.taskId()),
                                Map.of("signingOutcome", "SENT_BACK", "sentBackReason", said.text(0))))
                .when(
                        "lãnh đạo dừng giải quyết vì {chữ}",
                        "Bằng một quyết định của ngày đó, chưa thu phí, lệ phí.",
                        "lãnh đạo dừng giải quyết vì \"có tranh chấp đang được tòa án thụ lý\"",
                        DecisionPhrases::stop)
                .when(
                        "{ai} nhận việc",
                        "Nhận việc đang mở của mình; từ đó người trước không rút lại được.",
                        "công chức thẩm định nhận việc",
                        (play, said) -> play.robots().claim(play.dossier(), ownOf(play, said.role(0))))
                .when(
                        "{ai} rút lại hồ sơ vì {chữ}",
                        "Rút lại việc đã chuyển khi người sau chưa nhận.",
                        "cán bộ một cửa rút lại hồ sơ vì \"quét nhầm tệp\"",
                        (play, said) -> {
                            var dossier = play.dossier();
                            play.as(play.robots().of(dossier, said.role(0)), () -> play.stage()
                                    .taskDesk()
                                    .recall(dossier, said.text(1))
                                    .orThrow());
                        })
                .when(
                        "{ai} làm xong bước {chữ}",
                        "Với bước bất kỳ: gửi biểu mẫu của bước; ô nào khác mặc định thì ghi trong bảng | tên ô | giá"
                                + " trị |.",
                        "công chức thẩm định làm xong bước \"Kiểm tra thực địa\"",
                        (play, said) -> {
                            var task = play.tasks().called(said.text(1));
                            play.does(said.role(0), task, new FilledForm(play, task).with(said.rows()));
                        });
    }

    private static void assign(Play play, String assignee) {
        play.does(Role.DIVISION_HEAD, play.tasks().withKey(ASSIGNMENT), Map.of("assignee", assignee));
    }

    private static String named(Play play, String fullName) {
        return play.stage().assignable().presentFor(play.row()).stream()
                .filter(each -> each.fullName().equals(fullName))
                .findFirst()
                .orElseThrow(() -> new NotSo(
                        "không có ai tên «%s» để phân công".formatted(fullName), "Xem họ tên trên biểu mẫu phân công"))
                .official()
                .value();
    }

    private static Task ownOf(Play play, Role role) {
        var tasks = play.tasks();
        return tasks.ofTheProcedure().stream()
                .filter(task -> tasks.roleOf(task) == role)
                .findFirst()
                .orElseThrow(() -> new NotSo(
                        OpenPlaces.wordsFor(role) + " không có việc nào; " + tasks.state(), "Xem lại các câu trước"));
    }

    private static void stop(Play play, Said said) {
        var dossier = play.dossier();
        var today = LocalDate.ofInstant(play.stage().office().now(), Vietnam.ZONE);
        var decision = new Ending.Decision("Điều 19 Nghị định 61/2018/NĐ-CP", "15/QĐ-UBND", today);
        play.as(play.robots().of(dossier, Role.LEADER), () -> play.stage()
                .endDossier()
                .stop(dossier, said.text(0), decision, FeeConsequence.NOTHING_PAID)
                .orThrow());
    }
}
