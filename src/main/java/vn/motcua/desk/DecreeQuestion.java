package vn.motcua.desk;

import java.util.Map;
import java.util.stream.Stream;
import vn.motcua.decree.DateOutcome;
import vn.motcua.shared.PlainText;

/**
 * Which of a decree's effects somebody wants to see.
 *
 * @param text part of a dossier's code; null for all
 * @param outcome null for all
 * @param page the first is 0
 */
record DecreeQuestion(String text, DateOutcome outcome, int page) {

    static final DecreeQuestion ALL = new DecreeQuestion(null, null, 0);

    private static final int LONGEST = 100;

    /** What cannot be read is not asked. */
    static DecreeQuestion of(Map<String, String> asked) {
        var text = PlainText.line(asked.get("text"));
        return new DecreeQuestion(
                text == null ? null : text.substring(0, Math.min(text.length(), LONGEST)),
                Stream.of(DateOutcome.values())
                        .filter(outcome -> outcome.name().equals(asked.get("outcome")))
                        .findFirst()
                        .orElse(null),
                PageNumber.of(asked.get("page")));
    }
}
