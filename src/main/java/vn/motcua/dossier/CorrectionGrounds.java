package vn.motcua.dossier;

import vn.motcua.shared.Outcome;

/**
 * Why something is put right, and what shows it.
 *
 * @param reason one or more lines of Vietnamese, 10 to 1000 characters
 * @param evidence one line, 5 to 500 characters
 */
public record CorrectionGrounds(String reason, String evidence) {

    private static final int REASON_LEAST = 10;
    private static final int REASON_MOST = 1000;
    private static final int EVIDENCE_LEAST = 5;
    private static final int EVIDENCE_MOST = 500;

    Outcome<CorrectionGrounds> read() {
        var entered = new Entered();
        var read = read(entered);
        return entered.outcome(read);
    }

    CorrectionGrounds read(Entered entered) {
        return new CorrectionGrounds(
                within(entered, "reason", entered.lines("reason", reason, REASON_MOST), REASON_LEAST, "Lý do"),
                within(
                        entered,
                        "evidence",
                        entered.line("evidence", evidence, EVIDENCE_MOST),
                        EVIDENCE_LEAST,
                        "Giấy tờ, căn cứ"));
    }

    private static String within(Entered entered, String field, String text, int least, String what) {
        if (text == null || text.length() < least) {
            entered.wrong(field, "%s cần ít nhất %d ký tự.".formatted(what, least));
        }
        return text;
    }
}
