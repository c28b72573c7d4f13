package vn.motcua.paper;

import java.util.List;

/**
 * Bảng tính thời hạn, in words.
 *
 * @param facts label and text, in order
 * @param rules how was counted, a sentence each
 * @param footer when and by whom it was made
 * @param tight whether it is set in smaller letters to stay on one page
 */
record ClockStatementPage(
        String code,
        String due,
        String dueNote,
        List<Fact> facts,
        List<String> rules,
        List<Row> days,
        List<IntervalRow> intervals,
        String footer,
        boolean tight) {

    /** The same in smaller letters. */
    ClockStatementPage tightened() {
        return new ClockStatementPage(code, due, dueNote, facts, rules, days, intervals, footer, true);
    }

    record Fact(String label, String text) {}

    /** @param part css class of what became of the days */
    record Row(String days, String counted, String sum, String why, String source, String part) {}

    record IntervalRow(String state, String from, String to, String cause, List<String> details, String official) {}
}
