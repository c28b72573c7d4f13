package vn.motcua.delay;

import java.time.Instant;
import java.util.UUID;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;
import vn.motcua.authority.AuthorityId;
import vn.motcua.authority.OfficialId;
import vn.motcua.dossier.DossierId;

/**
 * Thư xin lỗi, hẹn lại ngày trả: what an office was asked before a due date, and, where it could not keep it, the apology
 * with its reason, its new date and whoever signed it (NĐ 61/2018 Art 19.9).
 */
@Table("apology")
public class Apology {

    /** Where it stands. */
    public enum Status {
        ASKED("Chờ trả lời kịp hay không"),
        IN_TIME("Kịp hạn"),
        OWED("Chờ viết thư xin lỗi"),
        WRITTEN("Chờ lãnh đạo ký"),
        SENT_BACK("Bị trả lại, chờ viết lại"),
        SENT("Đã xin lỗi, hẹn lại"),
        /** Overtaken: the result was signed, or the dossier stopped or waits, before it came to its end. */
        ENDED("Không còn cần");

        private final String label;

        Status(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    @Id
    UUID id;

    @Version
    int version;

    DossierId dossierId;
    int round;
    AuthorityId authorityId;
    OfficialId holder;
    String answeringGroup;
    String signingGroup;
    Instant dueBefore;
    Instant askedAt;
    Instant answerBy;
    Instant sendBy;
    Status status;
    OfficialId answeredBy;
    Instant answeredAt;
    DelayCause cause;
    String reason;
    Instant promisedAt;
    OfficialId writtenBy;
    Instant writtenAt;
    OfficialId decidedBy;
    Instant decidedAt;
    String decisionNote;
    String exceptionReason;
    Instant endedAt;
    AnswerLevel reached;

    Apology() {}

    void answer(AnswerApology.Answer answer, OfficialId by, Instant at) {
        answeredBy = by;
        answeredAt = at;
        status = answer == AnswerApology.Answer.IN_TIME ? Status.IN_TIME : Status.OWED;
    }

    void climb(Instant until) {
        reached = AnswerLevel.LEADER;
        answerBy = until;
    }

    void reachTheTop() {
        reached = AnswerLevel.CONTROLLER;
    }

    void write(DelayCause why, String text, Instant promised, OfficialId by, Instant at) {
        cause = why;
        reason = text;
        promisedAt = promised;
        writtenBy = by;
        writtenAt = at;
        status = Status.WRITTEN;
    }

    void sendBack(String note) {
        decisionNote = note;
        status = Status.SENT_BACK;
    }

    /** @param instead of which date, as the dossier holds it at this moment */
    void send(OfficialId by, Instant at, String exception, Instant instead) {
        dueBefore = instead;
        decidedBy = by;
        decidedAt = at;
        exceptionReason = exception;
        status = Status.SENT;
    }

    void end(Instant at) {
        endedAt = at;
        status = Status.ENDED;
    }

    boolean isOpen() {
        return switch (status) {
            case ASKED, OWED, WRITTEN, SENT_BACK -> true;
            case IN_TIME, SENT, ENDED -> false;
        };
    }

    boolean awaitsText() {
        return status == Status.OWED || status == Status.SENT_BACK;
    }

    public UUID id() {
        return id;
    }

    public DossierId dossier() {
        return dossierId;
    }

    /** Which promise of the dossier it is, or would be: 1 for the first. */
    public int round() {
        return round;
    }

    /** The authority that decides and apologises. */
    public AuthorityId authority() {
        return authorityId;
    }

    /** Who held the dossier when it was asked; null if nobody did. */
    public OfficialId holder() {
        return holder;
    }

    public String answeringGroup() {
        return answeringGroup;
    }

    public String signingGroup() {
        return signingGroup;
    }

    /** The due date in danger. */
    public Instant dueBefore() {
        return dueBefore;
    }

    public Instant askedAt() {
        return askedAt;
    }

    public Instant answerBy() {
        return answerBy;
    }

    /** How far up the question has gone. */
    public AnswerLevel reached() {
        return reached;
    }

    /** By when an apology is to be sent. */
    public Instant sendBy() {
        return sendBy;
    }

    public Status status() {
        return status;
    }

    /** Null until answered. */
    public OfficialId answeredBy() {
        return answeredBy;
    }

    public Instant answeredAt() {
        return answeredAt;
    }

    /** Null until written, as are reason, date and writer. */
    public DelayCause cause() {
        return cause;
    }

    public String reason() {
        return reason;
    }

    /** The new date, a close of office. */
    public Instant promisedAt() {
        return promisedAt;
    }

    public OfficialId writtenBy() {
        return writtenBy;
    }

    public Instant writtenAt() {
        return writtenAt;
    }

    /** Who signed; null until sent. */
    public OfficialId decidedBy() {
        return decidedBy;
    }

    /** When it was signed and sent. */
    public Instant decidedAt() {
        return decidedAt;
    }

    /** Why it was last sent back; null if it never was. */
    public String decisionNote() {
        return decisionNote;
    }

    /** Why the head promised once more than the law lets; null otherwise. */
    public String exceptionReason() {
        return exceptionReason;
    }
}
