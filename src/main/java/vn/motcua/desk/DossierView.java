package vn.motcua.desk;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.OffsetDateTime;
import java.util.List;
import vn.motcua.calendar.DueDate;

/**
 * A dossier as the API and the Tasklist tab show it. Times are in Vietnam's offset; what is not yet known is null.
 *
 * @param taskId the caller's open task, null if the caller has none
 * @param step the spine step of that task
 * @param assistingAuthority who helped to file it, null if nobody did
 * @param returningDesk where the result is fetched, null where it is not fetched at a desk
 * @param caseLabel the case of limits it stands under, null for the ordinary one
 * @param tone none, ok, soon, paused or overdue
 * @param clockBar null until acceptance, and where it cannot be counted
 * @param duplicates other dossiers of its owner under the same procedure, told until it is accepted
 * @param issuedByClerk whether a clerk numbers and seals what the leader signs
 * @param draft null where no head of a division initials one
 * @param pastFiles older versions and struck uploads, oldest first
 * @param ours whether the viewer's office received or decides it; whoever was only let in to read gets neither papers nor notices
 * @param maxFileBytes largest single file that is taken
 * @param mayReturnNow whether the viewer may decide it on the spot
 * @param explanation how the due date was reached, day by day
 */
record DossierView(
        String dossierId,
        String taskId,
        String step,
        String code,
        int status,
        String statusLabel,
        String procedure,
        String procedureName,
        String receivingAuthority,
        String competentAuthority,
        String assistingAuthority,
        String returningDesk,
        String ownerName,
        String filerName,
        String receiverName,
        String caseLabel,
        boolean online,
        boolean awaitsSupplement,
        String channelLabel,
        String returnModeLabel,
        String summary,
        OffsetDateTime submittedAt,
        OffsetDateTime receivedAt,
        OffsetDateTime enteredAt,
        OffsetDateTime acceptedAt,
        OffsetDateTime dueAt,
        OffsetDateTime originalDueAt,
        OffsetDateTime processedAt,
        OffsetDateTime returnedAt,
        List<DueDate.DayNote> explanation,
        OffsetDateTime stepDueAt,
        String tone,
        String toneText,
        ClockBars.ClockBar clockBar,
        List<PaperView> documents,
        boolean issuedByClerk,
        DraftViews.DraftView draft,
        List<StepRecords.StepRecordView> records,
        List<FileView> results,
        List<PastFileView> pastFiles,
        List<EarlierView> duplicates,
        boolean ours,
        boolean mayUpload,
        long maxFileBytes,
        boolean mayReturnNow,
        String receipt,
        String receiptTwoCopies,
        @JsonUnwrapped DossierProgress progress,
        List<DelayView> delays,
        List<EventView> events) {

    /**
     * Another dossier of the owner, open or of the last thirty days.
     *
     * @param code null where it has none
     */
    record EarlierView(String dossierId, String code, String statusLabel, OffsetDateTime enteredAt) {}

    /**
     * @param scanned a scan of it is asked for; otherwise it is enough that it is shown
     * @param mayBeCopied false for what an office must not digitise
     * @param shown it was there and is not scanned
     * @param waived for what reason it was taken in without a scan, null unless it was
     * @param askedFor the applicant is to bring it, or bring it mended
     * @param earlier a scan of it in an earlier dossier of the owner, null unless it may be taken over now
     */
    record PaperView(
            String key,
            String name,
            String formLabel,
            boolean required,
            boolean scanned,
            boolean mayBeCopied,
            String condition,
            boolean shown,
            boolean askedFor,
            String waived,
            EarlierPaperView earlier,
            List<FileView> files) {}

    /**
     * What the office has of a paper already.
     *
     * @param code of the dossier that has it, null where it has none
     * @param digitizedCode mã kết quả số hóa of a paper of the store; null for a mere scan of an earlier dossier
     * @param validity of a paper of the store, Vietnamese; null for a mere scan
     */
    record EarlierPaperView(String id, String code, OffsetDateTime uploadedAt, String digitizedCode, String validity) {}

    /**
     * A scan that counts.
     *
     * @param uploadedBy full name of the official, or that the applicant sent it
     * @param mayStrike whether the viewer may strike it now as a wrong upload
     */
    record FileView(
            String id,
            String fileName,
            String mediaType,
            long sizeBytes,
            OffsetDateTime uploadedAt,
            String uploadedBy,
            boolean mayStrike) {}

    /**
     * A scan that counts no more: an older version, or a wrong upload.
     *
     * @param documentKey of the paper; "result" for the result
     * @param replacedBy the newer version, null unless there is one
     * @param strikeReason null unless it was struck
     */
    record PastFileView(
            String id,
            String documentKey,
            String fileName,
            String mediaType,
            long sizeBytes,
            OffsetDateTime uploadedAt,
            String uploadedBy,
            String replacedBy,
            OffsetDateTime replacedAt,
            OffsetDateTime struckAt,
            String struckBy,
            String strikeReason) {}

    /**
     * @param authority whose official owes, or gave, the explanation
     * @param reached how far up the question has gone; null where it is with whoever it began with
     * @param late hours it was late by, without outages; null until explained
     * @param partner hours for which a partner alone was waited for; null where there were none
     * @param word the leader's; null if nothing was said
     */
    record DelayView(
            String step,
            String authority,
            String status,
            String reached,
            String cause,
            String explanation,
            String explainedBy,
            String late,
            String partner,
            String confirmedBy,
            String word) {}

    record EventView(OffsetDateTime at, String official, String text) {}
}
