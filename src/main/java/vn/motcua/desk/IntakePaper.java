package vn.motcua.desk;

import java.util.Map;
import org.springframework.core.io.InputStreamSource;
import vn.motcua.shared.Refusal;

/**
 * A scan handed in with the form.
 *
 * @param documentKey the required document it belongs to
 * @param fileName as the browser names it; not to be trusted as a path or a type
 */
record IntakePaper(String documentKey, String fileName, InputStreamSource content) {

    /** Of the page's inputs; a document's key follows. */
    static final String FIELD = "paper.";

    /** The refusal of this scan, said beside its paper and with its name. */
    Refusal at(Refusal refusal) {
        var message = "Tệp «%s»: %s".formatted(fileName, refusal.message());
        return new Refusal(refusal.kind(), message, Map.of(FIELD + documentKey, message));
    }
}
