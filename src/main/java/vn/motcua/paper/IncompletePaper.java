package vn.motcua.paper;

import java.util.List;
import vn.motcua.shared.Refusal;

/** An official paper that would go out with a hole. A fault: whoever filled the record forgot something. */
public class IncompletePaper extends RuntimeException {

    private final transient List<String> fields;

    IncompletePaper(String paper, List<String> fields) {
        super(paper + " thiếu hoặc không in được: " + String.join(", ", fields));
        this.fields = fields;
    }

    /** The same as a no to whoever wanted the paper. */
    Refusal refusal() {
        return Refusal.refused(getMessage() + ".");
    }

    /** Names of the record's components, and never their values. */
    public List<String> fields() {
        return fields;
    }
}
