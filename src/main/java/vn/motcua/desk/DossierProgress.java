package vn.motcua.desk;

import java.time.OffsetDateTime;
import java.util.List;

/**
 * What happened to a dossier's clock and outside the office: each list is empty, promise, parcel and ending null, where there was
 * nothing.
 * Times are in Vietnam's offset.
 *
 * @param receiver null unless the result goes home by post and the viewer's own authority has to do with it
 * @param mayWithdraw whether the viewer may record now that the applicant withdraws it
 * @param mayStop whether the viewer may stop it now by a decision
 * @param mayRemind whether the viewer may write down that a partner was reminded
 * @param mayPermitSupplement whether the viewer may let the applicant be asked once more
 * @param mayObject whether the viewer may write down that somebody objects to what was posted
 */
record DossierProgress(
        List<Interval> ledger,
        PromiseView promise,
        List<ApologyView> apologies,
        List<SupplementView> supplements,
        List<PaymentView> payments,
        List<OpinionView> opinions,
        List<BranchView> branches,
        List<MeetingView> meetings,
        List<PostingView> postings,
        List<ReminderView> reminders,
        ReceiverView receiver,
        ParcelView parcel,
        EndingView ending,
        boolean mayWithdraw,
        boolean mayStop,
        boolean mayPermitSupplement,
        boolean mayRemind,
        boolean mayObject) {

    /** For a viewer whom only the result concerns. */
    static final DossierProgress NOT_SHOWN = new DossierProgress(
            List.of(), null, List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(),
            null, null, null, false, false, false, false, false);

    /**
     * An interval of the clock's ledger.
     *
     * @param state RUNNING, PAUSED or STOPPED
     * @param to null for the one that lasts, and for the end of the clock
     * @param by full name of who wrote the line, null for the system itself
     * @param proofs papers and words that bear it out
     */
    record Interval(
            String state,
            String stateLabel,
            String cause,
            OffsetDateTime from,
            OffsetDateTime to,
            String reason,
            String basis,
            String by,
            List<String> proofs) {}

    /**
     * The due date that law and ledger give, and the one that was promised in its place; how the dossier stands to both.
     *
     * @param lateAgainstFirst past the first of them when it was concluded, or now if it is not
     * @param lateAgainstPromise past the other one as well
     * @param concluded whether that is final
     */
    record PromiseView(
            OffsetDateTime firstDueAt,
            OffsetDateTime promisedAt,
            boolean lateAgainstFirst,
            boolean lateAgainstPromise,
            boolean concluded) {}

    /**
     * A question about a due date, and the apology if one followed; what is not yet known is null.
     *
     * @param round which promise of the dossier it is, or would be
     * @param reason as the applicant reads it
     * @param signer full name of the leader who signed it, as {@code signedAt} says when
     * @param exceptionReason why it was promised once more than the law lets
     */
    record ApologyView(
            String id,
            int round,
            String status,
            String statusLabel,
            OffsetDateTime dueBefore,
            OffsetDateTime answerBy,
            OffsetDateTime sendBy,
            String cause,
            String reason,
            OffsetDateTime promisedAt,
            String writer,
            String signer,
            OffsetDateTime signedAt,
            String exceptionReason) {}

    /**
     * @param documents names of the papers
     * @param outcome Vietnamese, null while it is open
     * @param late what came after the time for it, a sentence each
     */
    record SupplementView(
            int round,
            String stage,
            List<String> documents,
            String reason,
            OffsetDateTime askedAt,
            OffsetDateTime dueAt,
            OffsetDateTime closedAt,
            String outcome,
            List<String> late) {}

    /**
     * Money that is, or was, owed; what is not yet known is null.
     *
     * @param referral slip and collector
     * @param notice number and date
     * @param amounts each sum and the total
     * @param outcome Vietnamese, null while it is open
     * @param proof number, date and source
     */
    record PaymentView(
            int round,
            OffsetDateTime askedAt,
            String referral,
            OffsetDateTime referralDueAt,
            String notice,
            String amounts,
            OffsetDateTime dueAt,
            OffsetDateTime closedAt,
            String outcome,
            String proof) {}

    /**
     * @param consequence what follows, or followed, from silence; null once it was answered in time
     * @param silentAt when the deadline passed unanswered, null if it did not
     */
    record OpinionView(
            String id,
            String asking,
            String asked,
            String question,
            OffsetDateTime askedAt,
            OffsetDateTime dueAt,
            OffsetDateTime answeredAt,
            String verdict,
            String answer,
            OffsetDateTime silentAt,
            String consequence,
            boolean mayRemind) {}

    /**
     * What one other authority does of a linked procedure; what is not yet known is null.
     *
     * @param result GRANTED, REFUSED or NOT_DONE
     * @param paper number and date of what came out of it
     * @param reason why it was not done, as the applicant reads it
     * @param remedy what the applicant can do
     * @param late whether its own limit was broken, or is by now
     * @param used working time that authority has had, on its own calendar where it is one of ours, or the lead's
     * @param by full name of who entered the answer at the desk, null where that authority told
     * @param explanation why it was late, in that authority's own words; null for one outside, and for none
     */
    record BranchView(
            String id,
            String label,
            String authority,
            OffsetDateTime sentAt,
            OffsetDateTime dueAt,
            OffsetDateTime answeredAt,
            String result,
            String resultLabel,
            String paper,
            String reason,
            String remedy,
            boolean late,
            String used,
            String by,
            String explanation,
            boolean mayRemind) {}

    /**
     * A meeting of the council about it.
     *
     * @param minutes number and day
     * @param attendance who was there, a line each
     * @param votes how many were there and in favour
     * @param aboutObjections what was concluded about objections; null where none was waiting
     */
    record MeetingView(
            int round,
            String minutes,
            String place,
            String attendance,
            String votes,
            String verdict,
            String conclusion,
            String aboutObjections) {}

    /**
     * What was put up for everybody to see.
     *
     * @param notice number and day
     * @param outcome Vietnamese, null while it hangs
     */
    record PostingView(
            int round,
            String notice,
            String place,
            OffsetDateTime endsAt,
            OffsetDateTime closedAt,
            String outcome,
            List<ObjectionView> objections) {}

    /** @param objector name and how to reach them; empty for whoever was only let in to read the dossier */
    record ObjectionView(String receivedOn, List<String> objector, String content, OffsetDateTime recordedAt) {}

    /**
     * @param by full name, null where the software reminded
     * @param mayAnswer whether the viewer may write down that the answer came
     */
    record ReminderView(
            String id,
            String partner,
            String about,
            OffsetDateTime at,
            String by,
            OffsetDateTime answeredAt,
            boolean mayAnswer) {}

    /**
     * @param address null where it is still owed: nothing can be sent until then
     * @param mayMend whether the viewer may change it now
     */
    record ReceiverView(String name, String address, String phone, boolean mayMend) {}

    /**
     * @param trackingNumber null until the carrier has answered
     * @param problem why the order could not be sent, null unless it waits for somebody to mend it
     * @param consignment 1 for the first sending
     * @param postage sum and who pays it
     * @param cashOnDelivery null where nothing is collected
     */
    record ParcelView(
            String trackingNumber,
            String status,
            OffsetDateTime statusAt,
            OffsetDateTime orderedAt,
            OffsetDateTime dueAt,
            int failedAttempts,
            String receivedBy,
            String problem,
            int consignment,
            String zone,
            String postage,
            String cashOnDelivery) {}

    /**
     * @param kind at whose wish it ended
     * @param basis null where the applicant withdrew
     * @param decision number and date, null where the applicant withdrew
     * @param fees what becomes of fees and charges
     */
    record EndingView(String kind, OffsetDateTime at, String reason, String basis, String decision, String fees) {}
}
