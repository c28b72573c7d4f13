package vn.motcua.desk;

import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.motcua.authority.CurrentOfficial;
import vn.motcua.authority.For;
import vn.motcua.authority.Role;
import vn.motcua.messaging.Direction;
import vn.motcua.messaging.MendMessage;
import vn.motcua.messaging.Messages;
import vn.motcua.messaging.ResendDeadLetters;
import vn.motcua.messaging.ResendMessage;
import vn.motcua.messaging.SkipMessage;
import vn.motcua.shared.Does;
import vn.motcua.shared.Outcome;
import vn.motcua.shared.Refusal;
import vn.motcua.shared.RefusalException;

/**
 * The page «Thông điệp» for operators: what partners have not got, what nobody could handle, and what may be done about
 * it. Each act answers with the message as it stands then.
 */
@For(Role.OPERATOR)
@Controller
@RequestMapping("/desk/messages")
class MessageController {

    private final CurrentOfficial current;
    private final Messages messages;
    private final MendMessage mendMessage;
    private final ResendMessage resendMessage;
    private final SkipMessage skipMessage;
    private final ResendDeadLetters resendDeadLetters;
    private final MessageTimes times;

    MessageController(
            CurrentOfficial current,
            Messages messages,
            MendMessage mendMessage,
            ResendMessage resendMessage,
            SkipMessage skipMessage,
            ResendDeadLetters resendDeadLetters,
            MessageTimes times) {
        this.current = current;
        this.messages = messages;
        this.mendMessage = mendMessage;
        this.resendMessage = resendMessage;
        this.skipMessage = skipMessage;
        this.resendDeadLetters = resendDeadLetters;
        this.times = times;
    }

    /** What of a direction is listed. */
    enum Shown {
        GIVEN_UP,
        WAITING
    }

    @Does("Xem thông điệp chưa gửi, chưa xử lý")
    @GetMapping
    String list(
            @RequestParam(defaultValue = "OUT") Direction direction,
            @RequestParam(defaultValue = "GIVEN_UP") Shown shown,
            @RequestParam(defaultValue = "0") long after,
            Model model) {
        page(model);
        var listed = shown == Shown.GIVEN_UP ? messages.givenUp(direction, after) : messages.waiting(direction, after);
        model.addAttribute("direction", direction.name());
        model.addAttribute("shown", shown.name());
        model.addAttribute("after", after);
        model.addAttribute("messages", listed);
        model.addAttribute(
                "next",
                listed.size() == Messages.PAGE ? listed.get(listed.size() - 1).seq() : null);
        model.addAttribute("counts", messages.counts());
        return "desk/messages";
    }

    @Does("Xem một thông điệp")
    @GetMapping("/{id}")
    String look(@PathVariable UUID id, Model model) {
        page(model);
        show(id, model);
        return "desk/message";
    }

    @Does("Xem nội dung thông điệp, có ghi lại")
    @PostMapping("/{id}/payload")
    String mend(
            @PathVariable UUID id,
            @RequestParam int version,
            @RequestParam String payload,
            Model model,
            HttpServletResponse response) {
        page(model);
        var outcome = mendMessage.mend(id, version, payload, by());
        if (outcome instanceof Outcome.Refused) {
            model.addAttribute("typed", payload);
        }
        return answer(id, outcome, "Đã lưu nội dung mới. Nội dung cũ còn trong phần diễn biến.", model, response);
    }

    @Does("Gửi lại một thông điệp")
    @PostMapping("/{id}/resend")
    String resend(@PathVariable UUID id, @RequestParam int version, Model model, HttpServletResponse response) {
        page(model);
        return answer(id, resendMessage.resend(id, version, by()), "Đã đưa vào hàng chờ.", model, response);
    }

    @Does("Bỏ qua một thông điệp")
    @PostMapping("/{id}/skip")
    String skip(
            @PathVariable UUID id,
            @RequestParam int version,
            @RequestParam String reason,
            Model model,
            HttpServletResponse response) {
        page(model);
        var outcome = skipMessage.skip(id, version, reason, by());
        if (outcome instanceof Outcome.Refused) {
            model.addAttribute("typedReason", reason);
        }
        return answer(id, outcome, "Đã bỏ qua, lý do được giữ lại.", model, response);
    }

    @Does("Gửi lại nhiều thông điệp")
    @PostMapping("/resend")
    String resendAll(@RequestParam String partner, Model model) {
        page(model);
        var resent = resendDeadLetters.resend(partner, by());
        model.addAttribute("done", "%d thông điệp đã vào hàng chờ gửi lại.".formatted(resent));
        return list(Direction.OUT, Shown.GIVEN_UP, 0, model);
    }

    private String by() {
        return current.get().id().value();
    }

    private void page(Model model) {
        model.addAttribute("official", current.get());
        model.addAttribute("here", "messages");
        model.addAttribute("times", times);
    }

    /** Numbers are seen only where the content may have to be mended. */
    private void show(UUID id, Model model) {
        var message =
                messages.find(id).orElseThrow(() -> new RefusalException(Refusal.notFound("Không có thông điệp này.")));
        model.addAttribute("message", message.leftToAPerson() ? message : message.masked());
    }

    private String answer(UUID id, Outcome<UUID> outcome, String done, Model model, HttpServletResponse response) {
        if (outcome instanceof Outcome.Refused<UUID> refused) {
            model.addAttribute("refused", refused.refusal().message());
            response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
        } else {
            model.addAttribute("done", done);
        }
        show(id, model);
        return "desk/message :: message";
    }
}
