package vn.motcua.decree;

import java.util.List;

/** A decree as somebody typed it, every part still text. */
public record DecreeEntry(
        String number, String issuedBy, String issuedOn, String title, String source, List<Day> days) {

    public DecreeEntry {
        days = days == null ? List.of() : List.copyOf(days);
    }

    /**
     * @param day ISO date
     * @param kind OFF or WORK
     */
    public record Day(String day, String kind, String reason) {

        /** A row that was left empty. */
        boolean blank() {
            return isBlank(day) && isBlank(reason);
        }

        private static boolean isBlank(String text) {
            return text == null || text.isBlank();
        }
    }
}
