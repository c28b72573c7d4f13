package vn.motcua.linked;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import vn.motcua.authority.AuthorityId;
import vn.motcua.authority.OfficialId;
import vn.motcua.dossier.DossierId;
import vn.motcua.shared.PlainText;
import vn.motcua.shared.Refusal;
import vn.motcua.shared.Vietnam;

/**
 * Phần liên thông: what one other authority was asked to do for a dossier, with a clock of its own beside the dossier's.
 *
 * @param key of the branch in the dossier's procedure
 * @param label Vietnamese, as the procedure called it when it was sent
 * @param authority Vietnamese name of who does it, likewise
 * @param partner name of the adapter
 * @param asked the authority of ours that does it; null for one outside
 * @param field whose specialists do it there; null for one outside
 * @param dueAt end of its own limit, on the calendar of whoever does it, if that is of ours, or leads
 * @param lateNotedAt when the bell rang on an unanswered one; null if it did not
 * @param answer what counts; null while it is awaited
 */
public record Branch(
        UUID id,
        DossierId dossier,
        String key,
        String label,
        String authority,
        String partner,
        AuthorityId asked,
        String field,
        Instant sentAt,
        Instant dueAt,
        Instant lateNotedAt,
        Answer answer) {

    /** What became of a branch. */
    public enum Result {
        GRANTED("Đã giải quyết"),
        REFUSED("Bị từ chối"),
        NOT_DONE("Không thực hiện được");

        private final String label;

        Result(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    /**
     * @param number of the paper that came out of it; null unless granted
     * @param date of that paper; null unless granted
     * @param reason Vietnamese, why it was not done; null where granted
     * @param remedy Vietnamese, what the applicant can do; null where granted
     * @param at when it reached us
     * @param by who entered at the desk what came on paper; null where the authority told by its own system, or by its own task in ours
     */
    public record Answer(
            Result result, String number, LocalDate date, String reason, String remedy, Instant at, OfficialId by) {

        static Answer granted(String number, LocalDate date, Instant at, OfficialId by) {
            return new Answer(Result.GRANTED, PlainText.line(number), date, null, null, at, by);
        }

        static Answer failed(Result result, String reason, String remedy, Instant at, OfficialId by) {
            return new Answer(result, null, null, PlainText.line(reason), PlainText.line(remedy), at, by);
        }

        /** Why a person may not enter this; empty if he may. */
        Optional<Refusal> objection() {
            return date != null && date.isAfter(LocalDate.ofInstant(at, Vietnam.ZONE))
                    ? Optional.of(Refusal.refused("Ngày văn bản không thể ở tương lai.")
                            .about("branchDate"))
                    : Optional.empty();
        }
    }

    /** Whether an authority of ours does it. */
    public boolean own() {
        return asked != null;
    }

    /** The dossier still waits for it. */
    public boolean open() {
        return answer == null;
    }

    /** Answered, and not as the applicant asked. */
    public boolean failed() {
        return answer != null && answer.result() != Result.GRANTED;
    }

    /** Whether its own limit was broken by then, or by its answer. */
    public boolean late(Instant now) {
        return (answer == null ? now : answer.at()).isAfter(dueAt);
    }
}
