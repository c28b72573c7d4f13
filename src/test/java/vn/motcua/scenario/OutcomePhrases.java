package vn.motcua.scenario;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.engine.task.Task;
import vn.motcua.authority.Authority;
import vn.motcua.dossier.DossierStatus;
import vn.motcua.dossier.EventKind;
import vn.motcua.dossier.ResultKind;
import vn.motcua.paper.PaperKind;
import vn.motcua.shared.Vietnam;

/** Where the dossier must be, and how it must end. */
final class OutcomePhrases {

    /** How a sentence begins that speaks of a refusal. */
    static final String REFUSED = "phần mềm không cho, vì";

    private OutcomePhrases() {}

    static void addTo(Phrases phrases) {
        phrases.then(
                        "hồ sơ đang ở bước {chữ}",
                        "Việc đang mở của thủ tục là việc đó và không còn việc nào khác.",
                        "hồ sơ đang ở bước \"Ký duyệt\"",
                        (play, said) -> isAt(play, said.text(0)))
                .then(
                        "hồ sơ đang ở hai bước {chữ} và {chữ}",
                        "Hai việc song song đang mở, không còn việc nào khác.",
                        "hồ sơ đang ở hai bước \"Kiểm tra thực địa\" và \"Thẩm định\"",
                        (play, said) -> isAt(play, said.text(0), said.text(1)))
                .then(
                        "hồ sơ đang chờ ý kiến của {chữ}",
                        "Cơ quan đó có việc cho ý kiến đang mở.",
                        "hồ sơ đang chờ ý kiến của \"xã Gia Lộc\"",
                        (play, said) -> {
                            var asked = play.offices().called(said.text(0));
                            var task = play.tasks().withKey("UserTask_GiveOpinion");
                            require(
                                    asked.value().equals(task.getTenantId()),
                                    "cơ quan được hỏi là " + task.getTenantId());
                        })
                .then(
                        "hồ sơ chưa qua bước {chữ}",
                        "Bước đó chưa từng được làm xong.",
                        "hồ sơ chưa qua bước \"Ký duyệt kết quả\"",
                        (play, said) -> require(
                                !passed(play).contains(Vietnam.fold(said.text(0))),
                                "hồ sơ đã qua bước «" + said.text(0) + "»"))
                .then(
                        "hồ sơ đã qua bước {chữ}",
                        "Bước đó đã được làm xong ít nhất một lần, tên như trong mô hình.",
                        "hồ sơ đã qua bước \"Thẩm định hồ sơ\"",
                        (play, said) -> require(
                                passed(play).contains(Vietnam.fold(said.text(0))),
                                "hồ sơ chưa qua bước «" + said.text(0) + "»"))
                .then(
                        "trạng thái hồ sơ là {chữ}",
                        "Trạng thái theo mã quốc gia.",
                        "trạng thái hồ sơ là \"Đang xử lý\"",
                        (play, said) -> {
                            var status = play.row().status().label();
                            require(same(status, said.text(0)), "trạng thái là «" + status + "»");
                        })
                .then(
                        "đã lập {chữ}",
                        "Văn bản đó đã được lập cho hồ sơ.",
                        "đã lập \"Phiếu yêu cầu bổ sung, hoàn thiện hồ sơ\"",
                        (play, said) -> {
                            var made = play.stage().papers().of(play.dossier()).stream()
                                    .map(paper -> paper.kind().label())
                                    .collect(Collectors.toCollection(TreeSet::new));
                            require(
                                    made.stream().anyMatch(label -> same(label, said.text(0))),
                                    "văn bản đã lập: " + listed(made));
                        })
                .then(
                        REFUSED + " {chữ}",
                        "Việc vừa làm bị từ chối; lời từ chối có những chữ đó.",
                        "phần mềm không cho, vì \"Chỉ được yêu cầu một lần\"",
                        (play, said) -> {
                            var words = play.refused().orElse("");
                            require(!words.isEmpty(), "phần mềm đã cho làm");
                            require(
                                    Vietnam.fold(words).contains(Vietnam.fold(said.text(0))),
                                    "phần mềm nói «" + words + "»");
                            play.expectedRefusal();
                        })
                .then(
                        "kết quả là văn bản từ chối",
                        "Lãnh đạo đã ký từ chối giải quyết.",
                        "kết quả là văn bản từ chối",
                        (play, said) -> require(
                                play.row().resultKind() == ResultKind.REFUSED, "kết quả không phải văn bản từ chối"))
                .then(
                        "hồ sơ kết thúc, đã trả kết quả {cách nhận}",
                        "Quy trình đã kết thúc, trạng thái đã trả kết quả, theo cách đó.",
                        "hồ sơ kết thúc, đã trả kết quả qua bưu chính",
                        (play, said) -> {
                            ended(play, DossierStatus.RETURNED);
                            var way = play.stage().events().of(play.dossier()).stream()
                                    .filter(line -> line.kind() == EventKind.RETURNED)
                                    .map(line -> line.detail().get("Cách trả"))
                                    .collect(Collectors.joining());
                            require(way.equals(said.returnMode(0).label()), "cách trả là «" + way + "»");
                        })
                .then(
                        "hồ sơ kết thúc, không được tiếp nhận",
                        "Có phiếu từ chối tiếp nhận.",
                        "hồ sơ kết thúc, không được tiếp nhận",
                        (play, said) -> {
                            ended(play, DossierStatus.NOT_ACCEPTED);
                            require(
                                    play.stage()
                                            .papers()
                                            .latest(play.dossier(), PaperKind.REFUSAL)
                                            .isPresent(),
                                    "chưa có phiếu từ chối");
                        })
                .then(
                        "hồ sơ kết thúc, người nộp đã rút",
                        "Trạng thái rút hồ sơ.",
                        "hồ sơ kết thúc, người nộp đã rút",
                        (play, said) -> ended(play, DossierStatus.WITHDRAWN))
                .then(
                        "hồ sơ kết thúc, đã dừng giải quyết",
                        "Trạng thái dừng xử lý.",
                        "hồ sơ kết thúc, đã dừng giải quyết",
                        (play, said) -> ended(play, DossierStatus.STOPPED))
                .then(
                        "hồ sơ do {chữ} giải quyết",
                        "Cơ quan có thẩm quyền là cơ quan đó.",
                        "hồ sơ do \"xã Gia Lộc\" giải quyết",
                        (play, said) -> {
                            var competent = play.row().competentAuthority();
                            require(
                                    play.offices().called(said.text(0)).equals(competent),
                                    "cơ quan giải quyết là "
                                            + play.stage()
                                                    .authorities()
                                                    .find(competent)
                                                    .map(Authority::name)
                                                    .orElse(""));
                        });
    }

    private static void isAt(Play play, String... names) {
        var tasks = play.tasks();
        var open = tasks.ofTheProcedure();
        for (var name : names) {
            if (open.stream().noneMatch(task -> tasks.isCalled(task, name))) {
                throw tasks.notThere(name);
            }
        }
        require(
                open.size() == names.length,
                "còn việc khác đang mở: "
                        + listed(open.stream().map(Task::getName).toList()));
    }

    private static void ended(Play play, DossierStatus status) {
        var open = play.tasks().ofTheProcedure();
        require(open.isEmpty(), "hồ sơ chưa kết thúc; " + play.tasks().state());
        var now = play.row().status();
        require(now == status, "trạng thái là «" + now.label() + "»");
    }

    /** Names of what was finished in any process about it, folded. */
    private static Set<String> passed(Play play) {
        var stage = play.stage();
        return stage.office().unchecked(() -> Walked.activities(stage, play.dossier()).stream()
                .filter(activity -> activity.getEndTime() != null && activity.getActivityName() != null)
                .filter(activity -> !activity.isCanceled())
                .map(HistoricActivityInstance::getActivityName)
                .map(Vietnam::fold)
                .collect(Collectors.toSet()));
    }

    /** @throws NotSo with that reason where it does not hold */
    static void require(boolean holds, String otherwise) {
        if (!holds) {
            throw new NotSo(otherwise, "Sửa lại điều mong đợi, hoặc sửa mô hình, danh mục nếu kết quả này là sai");
        }
    }

    private static boolean same(String one, String other) {
        return Vietnam.fold(one).equals(Vietnam.fold(other));
    }

    private static String listed(Iterable<String> names) {
        return "«" + String.join("», «", names) + "»";
    }
}
