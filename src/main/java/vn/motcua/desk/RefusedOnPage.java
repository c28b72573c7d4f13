package vn.motcua.desk;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.ui.Model;
import vn.motcua.shared.Outcome;
import vn.motcua.shared.Refusal;
import vn.motcua.shared.RefusalException;

/** Shows a refusal above the page it came from, with status 422. */
final class RefusedOnPage {

    private RefusedOnPage() {}

    /**
     * @return the refusal that the page now shows; empty if nothing was refused
     * @throws RefusalException for whoever may not do it at all
     */
    static Optional<Refusal> show(Outcome<?> outcome, Model model, HttpServletResponse response) {
        if (!(outcome instanceof Outcome.Refused<?> refused)) {
            return Optional.empty();
        }
        if (refused.refusal().kind() == Refusal.Kind.FORBIDDEN) {
            throw new RefusalException(refused.refusal());
        }
        model.addAttribute("refused", refused.refusal().message());
        response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
        return Optional.of(refused.refusal());
    }
}
