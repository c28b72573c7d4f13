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

    /** What was known of the lateness when it was explained, in minutes of office time. */
    record Lateness(int late, int partner, int outage) {}

    /** Where the explanation stands. */
    public enum Status {
        /** Late, but not yet by as much as calls for an explanation. */
        NOTED("Đã ghi nhận chậm"),
        OPEN("Chờ giải trình"),
        EXPLAINED("Chờ xác nhận"),
        SENT_BACK("Bị trả lại, chờ giải trình lại"),
        CONFIRMED("Đã xác nhận"),
        DROPPED("Thôi giải trình: hồ sơ đã hủy");

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
    private Instant askedAt;
    private Instant answerBy;
    private AnswerLevel reached;
    private Integer lateMinutes;
    private Integer partnerMinutes;
    private Integer outageMinutes;

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
        noted.reached = AnswerLevel.OWN;
        return noted;
    }

    void ask(Instant now, Instant until) {
        status = Status.OPEN;
        askedAt = now;
        answerBy = until;
    }

    /** From a leader's table on, a leader's reasons may come: then the controller confirms. */
    void climb(AnswerLevel to, String controllers, Instant now, Instant until) {
        reached = to;
        askedAt = now;
        answerBy = until;
        if (to.compareTo(AnswerLevel.LEADER) >= 0) {
            confirmingGroup = controllers;
        }
    }

    void reachTheTop() {
        reached = AnswerLevel.CONTROLLER;
    }

    boolean unansweredAt(Instant now) {
        return awaitsAnswer() && reached != AnswerLevel.CONTROLLER && answerBy != null && !answerBy.isAfter(now);
    }

    void explain(DelayCause why, String text, Lateness known, OfficialId by, Instant at) {
        lateMinutes = known.late();
        partnerMinutes = known.partner();
        outageMinutes = known.outage();
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

    void sendBack(String note, Instant now, Instant until) {
        confirmationNote = note;
        askedAt = now;
        reached = AnswerLevel.OWN;
        answerBy = until;
        status = Status.SENT_BACK;
    }

    /** Nobody is asked for it, nor for its confirmation, any more. */
    void drop() {
        status = Status.DROPPED;
    }

    boolean isOpen() {
        return awaitsAnswer() || status == Status.EXPLAINED;
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

    Instant askedAt() {
        return askedAt;
    }

    /** Until when it is to be given before it climbs; null while it is only noted. */
    public Instant answerBy() {
        return answerBy;
    }

    public AnswerLevel reached() {
        return reached;
    }

    /** Office time the step was late by, without outages; null until explained. */
    public Integer lateMinutes() {
        return lateMinutes;
    }

    /** Office time for which another authority alone had been waited for since acceptance; null until explained. */
    public Integer partnerMinutes() {
        return partnerMinutes;
    }

    /** Office time that outages had taken since acceptance; null until explained. */
    public Integer outageMinutes() {
        return outageMinutes;
    }

    /** Null until somebody has confirmed it. */
    public OfficialId confirmedBy() {
        return confirmedBy;
    }

    /** The leader's word; null if nothing was said. */
    public String confirmationNote() {
        return confirmationNote;
    }
}
