package vn.motcua.paper;

import java.util.List;

/** An official paper that would go out with a hole. A fault: whoever filled the record forgot something. */
public class IncompletePaper extends RuntimeException {

    private final transient List<String> fields;

    IncompletePaper(String paper, List<String> fields) {
        super(paper + " thiếu hoặc không in được: " + String.join(", ", fields));
        this.fields = fields;
    }

    /** Names of the record's components, and never their values. */
    public List<String> fields() {
        return fields;
    }
}
