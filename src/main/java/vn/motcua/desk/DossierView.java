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
 * @param caseLabel the case of limits it stands under, null for the ordinary one
 * @param tone none, ok, soon, paused or overdue
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
        List<PaperView> documents,
        List<FileView> results,
        boolean mayUpload,
        boolean mayReturnNow,
        String receipt,
        String receiptTwoCopies,
        @JsonUnwrapped DossierProgress progress,
        List<DelayView> delays,
        List<EventView> events) {

    /**
     * @param scanned a scan of it is asked for; otherwise it is enough that it is shown
     * @param shown it was there and is not scanned
     * @param askedFor the applicant is to bring it, or bring it mended
     */
    record PaperView(
            String key,
            String name,
            String formLabel,
            boolean required,
            boolean scanned,
            String condition,
            boolean shown,
            boolean askedFor,
            List<FileView> files) {}

    record FileView(String id, String fileName, String mediaType, long sizeBytes, OffsetDateTime uploadedAt) {}

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
