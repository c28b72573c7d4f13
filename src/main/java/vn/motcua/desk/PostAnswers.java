package vn.motcua.desk;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpStatus;
import org.springframework.ui.Model;
import vn.motcua.shared.Outcome;
import vn.motcua.shared.Refusal;
import vn.motcua.shared.RefusalException;

/** Says on a page of the post what came of a press: done, or refused in words. What is not there or not theirs has no page. */
final class PostAnswers {

    private PostAnswers() {}

    static void put(Outcome<String> outcome, Model model, HttpServletResponse response) {
        if (outcome instanceof Outcome.Done<String> done) {
            model.addAttribute("done", done.value());
            return;
        }
        var refusal = ((Outcome.Refused<String>) outcome).refusal();
        if (refusal.kind() == Refusal.Kind.FORBIDDEN || refusal.kind() == Refusal.Kind.NOT_FOUND) {
            throw new RefusalException(refusal);
        }
        model.addAttribute("refused", refusal.message());
        response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
    }
}
