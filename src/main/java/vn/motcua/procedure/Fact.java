package vn.motcua.procedure;

import java.util.List;
import java.util.Optional;

/**
 * A question whose answer decides the case of a dossier, its fees and its papers ({@code facts} of the catalogue file).
 *
 * @param key lowerCamel, stable: the name in the decision tables and in {@code dossier_fact}
 * @param label Vietnamese, short: heading of a column
 * @param question Vietnamese, as it is asked at the counter
 * @param choices of a {@link Type#CHOICE}, in the order they are offered; else none
 * @param source who or what is asked
 */
public record Fact(String key, String label, String question, Type type, List<Choice> choices, Source source) {

    public Fact {
        choices = choices == null ? List.of() : List.copyOf(choices);
    }

    /** What an answer looks like. */
    public enum Type {
        /** Có hoặc không. */
        BOOLEAN,
        CHOICE,
        NUMBER,
        /** A day that has come, in Vietnam's time zone. */
        DATE
    }

    /** Where the desk finds the answer. */
    public enum Source {
        APPLICANT("Hỏi người nộp"),
        PAPER("Xem giấy tờ"),
        DATABASE("Tra cứu cơ sở dữ liệu"),
        OFFICIAL("Cán bộ xác định");

        private final String label;

        Source(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    /** @param value constant in capitals, stable */
    public record Choice(String value, String label) {}

    /** The choice of that value. */
    public Optional<Choice> choice(String value) {
        return choices.stream().filter(choice -> choice.value().equals(value)).findFirst();
    }
}
