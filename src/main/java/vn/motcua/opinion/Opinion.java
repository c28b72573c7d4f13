package vn.motcua.opinion;

import java.time.Instant;
import java.util.UUID;
import vn.motcua.authority.AuthorityId;
import vn.motcua.authority.OfficialId;
import vn.motcua.dossier.DossierId;

/**
 * One request for an opinion (NĐ 61/2018 Art 19.5): content and deadline are in it from the first moment.
 *
 * @param field the procedure's field of work: whose desk answers at the asked authority
 * @param dueAt on the calendar of the authority that is asked
 * @param silence what follows from no answer, by the law of the dossier's reception
 * @param silentAt when the deadline passed without an answer; null if it did not
 * @param droppedAt when the dossier ended before the answer; null if it did not
 * @param answeredAt null until answered; may lie behind {@code silentAt}: a late answer is kept and changes nothing
 */
public record Opinion(
        UUID id,
        DossierId dossier,
        AuthorityId asking,
        AuthorityId asked,
        String field,
        String question,
        Instant askedAt,
        OfficialId askedBy,
        Instant dueAt,
        Silence silence,
        Instant silentAt,
        Instant answeredAt,
        OfficialId answeredBy,
        Verdict verdict,
        String answer,
        Instant droppedAt) {

    /** What the asked authority says. */
    public enum Verdict {
        AGREED("Đồng ý, xác nhận"),
        DISAGREED("Không đồng ý, không xác nhận");

        private final String label;

        Verdict(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    /** What it means when nobody answers in time: the parameter {@code opinion.silence}. */
    public enum Silence {
        CONSENT("Quá hạn không trả lời thì coi là đồng ý"),
        REVIEWER_DECIDES("Quá hạn không trả lời thì cơ quan giải quyết tự quyết định và chịu trách nhiệm");

        private final String label;

        Silence(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    /** The asker still waits for it. */
    public boolean open() {
        return answeredAt == null && silentAt == null && droppedAt == null;
    }
}
