package vn.motcua.desk;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.motcua.authority.CurrentOfficial;
import vn.motcua.authority.For;
import vn.motcua.authority.Role;
import vn.motcua.delay.AnswerApology.Answer;
import vn.motcua.shared.Does;

/** The page «Kịp hạn»: an official answers for many dossiers at once whether their due dates will be kept. */
@For({Role.SPECIALIST, Role.DIVISION_HEAD, Role.LEADER})
@Controller
@RequestMapping("/desk/apologies")
class ApologyPageController {

    private final ApologyList list;
    private final AnswerMany answerMany;
    private final CurrentOfficial current;

    ApologyPageController(ApologyList list, AnswerMany answerMany, CurrentOfficial current) {
        this.list = list;
        this.answerMany = answerMany;
        this.current = current;
    }

    /** @param dossier its code */
    record Failed(String dossier, String reason) {}

    @Does("Xem hồ sơ đang được hỏi có kịp hạn không")
    @GetMapping
    String page(Model model) {
        model.addAttribute("official", current.get());
        model.addAttribute("here", "apologies");
        model.addAttribute("words", new PageWords());
        model.addAttribute("questions", list.open());
        model.addAttribute("most", ApologyList.MOST);
        return "desk/apologies";
    }

    @Does("Trả lời kịp hay không kịp cho nhiều hồ sơ")
    @PostMapping
    String answer(
            @RequestParam(required = false) List<String> taskIds,
            @RequestParam Answer answer,
            Model model,
            HttpServletResponse response) {
        if (taskIds == null || taskIds.isEmpty() || taskIds.size() > ApologyList.MOST) {
            model.addAttribute("refused", taskIds == null ? "Hãy chọn hồ sơ cần trả lời." : "Chọn quá nhiều hồ sơ.");
            response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            return page(model);
        }
        var codes = list.open().stream().collect(Collectors.toMap(ApologyList.Line::taskId, Function.identity()));
        var result = answerMany.answer(taskIds, answer);
        model.addAttribute("done", "Đã trả lời «%s» cho %d hồ sơ.".formatted(answer.label(), result.answered()));
        model.addAttribute(
                "failed",
                result.failed().stream()
                        .map(failure -> new Failed(
                                codes.containsKey(failure.taskId())
                                        ? codes.get(failure.taskId()).dossier().code()
                                        : "Hồ sơ không còn trong danh sách",
                                failure.reason()))
                        .toList());
        return page(model);
    }
}
