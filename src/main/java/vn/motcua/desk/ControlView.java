package vn.motcua.desk;

import java.time.OffsetDateTime;
import java.util.List;

/**
 * «Bàn kiểm soát» as it is read. No block names a citizen. Times are in Vietnam's offset.
 *
 * @param overdue sum of the loads
 * @param soon sum of the loads
 * @param authorities empty for whoever supervises nothing
 * @param booksAwaiting volumes whose closing has been asked for, of the books that the viewer may read
 */
record ControlView(
        int overdue,
        int soon,
        List<LoadView> loads,
        Listed<ExplanationView> explanations,
        Listed<RejectedView> rejected,
        List<CorrectionCount> corrections,
        List<FigureView> patterns,
        FigureView askedAgain,
        List<ReminderView> reminders,
        List<AuthorityView> authorities,
        int booksAwaiting) {

    public int correctionsInAll() {
        return corrections.stream().mapToInt(CorrectionCount::all).sum();
    }

    public int remindersSent() {
        return reminders.stream().mapToInt(ReminderView::sent).sum();
    }

    public int remindersAnswered() {
        return reminders.stream().mapToInt(ReminderView::answered).sum();
    }

    public int patternsInAll() {
        return patterns.stream().mapToInt(FigureView::dossiers).sum();
    }

    /** @param unit the group, empty where no task is open
     * @param holder official's id, empty where nobody has taken it */
    record LoadView(
            String unit,
            String unitName,
            String authority,
            String holder,
            String holderName,
            int overdue,
            int soon,
            OffsetDateTime oldestDueAt) {}

    /** @param asked whom it waits for */
    record ExplanationView(
            String id,
            String code,
            String step,
            String asked,
            String authority,
            String status,
            String reached,
            OffsetDateTime since,
            OffsetDateTime answerBy,
            boolean missed,
            String href) {}

    record RejectedView(String code, OffsetDateTime at, String reason, boolean open, String href) {}

    record CorrectionCount(String label, int all, int proposed) {}

    /** @param words what the rule looks for */
    record FigureView(String figure, String label, String words, int dossiers) {}

    record ReminderView(String partner, int sent, int answered, OffsetDateTime waitingSince) {}

    /** @param percent of the finished ones in time, null where nothing was finished */
    record AuthorityView(
            String id, String name, int depth, int running, int overdue, int finished, Integer percent, int owed) {}
}
