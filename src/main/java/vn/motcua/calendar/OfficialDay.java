package vn.motcua.calendar;

/**
 * What the official calendar says about one day.
 *
 * @param reason Vietnamese, null for an ordinary working day
 */
record OfficialDay(boolean working, String reason, boolean provisional) {

    private static final String PROVISIONAL_MARK = " (tạm tính)";

    /** The reason alone, for a day that does not count. */
    String note() {
        return marked(reason);
    }

    /** What the day counts as, with its own reason behind it where it has one. */
    String note(String counting) {
        return marked(reason == null ? counting : counting + " – " + reason);
    }

    private String marked(String text) {
        return provisional ? text + PROVISIONAL_MARK : text;
    }
}
