package vn.motcua.delay;

import java.time.Instant;
import java.util.UUID;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;
import vn.motcua.authority.AuthorityId;
import vn.motcua.authority.OfficialId;
import vn.motcua.dossier.DossierId;

/** An explanation owed for a late step, once per dossier and step, kept with the dossier. */
@Table("delay_explanation")
public class DelayExplanation {

    /** Where the explanation stands. */
    public enum Status {
        /** Late, but not yet by as much as calls for an explanation. */
        NOTED("Đã ghi nhận chậm"),
        OPEN("Chờ giải trình"),
        EXPLAINED("Chờ xác nhận"),
        SENT_BACK("Bị trả lại, chờ giải trình lại"),
        CONFIRMED("Đã xác nhận");

        private final String label;

        Status(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    @Id
    private UUID id;

    @Version
    private int version;

    private DossierId dossierId;
    private String step;
    private AuthorityId authorityId;
    private OfficialId answerer;
    private String answeringGroup;
    private String confirmingGroup;
    private Instant wasDueAt;
    private Instant openedAt;
    private Status status;
    private DelayCause cause;
    private String explanation;
    private OfficialId explainedBy;
    private Instant explainedAt;
    private OfficialId confirmedBy;
    private Instant confirmedAt;
    private String confirmationNote;

    DelayExplanation() {}

    static DelayExplanation note(
            DossierId dossier,
            LateStep step,
            AuthorityId authority,
            OfficialId answerer,
            String answeringGroup,
            String confirmingGroup,
            Instant wasDueAt,
            Instant now) {
        var noted = new DelayExplanation();
        noted.id = UUID.randomUUID();
        noted.dossierId = dossier;
        noted.step = step.name();
        noted.authorityId = authority;
        noted.answerer = answerer;
        noted.answeringGroup = answeringGroup;
        noted.confirmingGroup = confirmingGroup;
        noted.wasDueAt = wasDueAt;
        noted.openedAt = now;
        noted.status = Status.NOTED;
        return noted;
    }

    void ask() {
        status = Status.OPEN;
    }

    void explain(DelayCause why, String text, OfficialId by, Instant at) {
        cause = why;
        explanation = text;
        explainedBy = by;
        explainedAt = at;
        status = Status.EXPLAINED;
    }

    void confirm(OfficialId by, Instant at, String note) {
        confirmedBy = by;
        confirmedAt = at;
        confirmationNote = note;
        status = Status.CONFIRMED;
    }

    void sendBack(String note) {
        confirmationNote = note;
        status = Status.SENT_BACK;
    }

    boolean awaitsAnswer() {
        return status == Status.OPEN || status == Status.SENT_BACK;
    }

    public UUID id() {
        return id;
    }

    public DossierId dossier() {
        return dossierId;
    }

    public LateStep step() {
        return new LateStep(step);
    }

    /** Whose official answers: the tenant of the explanation's process. */
    public AuthorityId authority() {
        return authorityId;
    }

    /** Who had claimed the step; null if nobody had. */
    public OfficialId answerer() {
        return answerer;
    }

    public String answeringGroup() {
        return answeringGroup;
    }

    public String confirmingGroup() {
        return confirmingGroup;
    }

    public Instant wasDueAt() {
        return wasDueAt;
    }

    public Instant openedAt() {
        return openedAt;
    }

    public Status status() {
        return status;
    }

    /** Null until explained. */
    public DelayCause cause() {
        return cause;
    }

    public String explanation() {
        return explanation;
    }

    public OfficialId explainedBy() {
        return explainedBy;
    }
}
