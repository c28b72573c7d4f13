package vn.motcua.digitization.extraction;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Days as Vietnamese papers write them: "ngày 12 tháng 11 năm 2026", "12/11/2026", "ngày mười hai tháng mười một năm hai nghìn…". */
final class VietnameseDate {

    private static final Pattern LONG =
            Pattern.compile("ngay\\s*(\\d{1,2})\\s*,?\\s*thang\\s*(\\d{1,2})\\s*,?\\s*nam\\s*(\\d{4})(?!\\d)");
    private static final Pattern SHORT =
            Pattern.compile("(?<![\\d/.-])(\\d{1,2})\\s?[/.-]\\s?(\\d{1,2})\\s?[/.-]\\s?(\\d{4})(?![\\d/-])");
    private static final Pattern IN_WORDS = Pattern.compile(
            "ngay ([a-z ]{2,20}?) thang ([a-z]{2,8}(?: [a-z]{2,8})??),? nam ((?:mot|hai) (?:nghin|ngan)[a-z ]{0,40})");
    private static final int FIRST_YEAR = 1900;
    private static final Map<String, Integer> DIGITS = Map.ofEntries(
            Map.entry("khong", 0),
            Map.entry("mot", 1),
            Map.entry("gieng", 1),
            Map.entry("hai", 2),
            Map.entry("ba", 3),
            Map.entry("bon", 4),
            Map.entry("tu", 4),
            Map.entry("nam", 5),
            Map.entry("lam", 5),
            Map.entry("sau", 6),
            Map.entry("bay", 7),
            Map.entry("tam", 8),
            Map.entry("chin", 9),
            Map.entry("chap", 12));

    private VietnameseDate() {}

    /** @param from where in the text it begins */
    record Found(LocalDate day, int from, int until) {}

    /** The day that a text names first. Empty where there is none, or where figures and words of it say different days. */
    static Optional<Found> first(String folded, int lastYear) {
        var written = Stream.of(LONG, SHORT)
                .flatMap(pattern -> found(pattern, folded, lastYear).stream())
                .min(java.util.Comparator.comparingInt(Found::from));
        var inWords = found(IN_WORDS, folded, lastYear);
        if (written.isPresent()
                && inWords.isPresent()
                && !written.get().day().equals(inWords.get().day())) {
            return Optional.empty();
        }
        return written.or(() -> inWords);
    }

    private static Optional<Found> found(Pattern pattern, String folded, int lastYear) {
        return pattern.matcher(folded).results().findFirst().flatMap(match -> day(match, lastYear)
                .map(day -> new Found(day, match.start(), match.end())));
    }

    private static Optional<LocalDate> day(MatchResult match, int lastYear) {
        var day = number(match.group(1));
        var month = number(match.group(2));
        var year = number(match.group(3));
        if (day < 0 || month < 0 || year < FIRST_YEAR || year > lastYear) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.of(year, month, day));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    /** Below ten thousand, in figures or in words; -1 for what is none. */
    private static int number(String text) {
        if (Character.isDigit(text.charAt(0))) {
            return Integer.parseInt(text);
        }
        var sum = 0;
        var digit = 0;
        var tens = false;
        for (var word : List.of(text.strip().split("\\s+"))) {
            switch (word) {
                case "nghin", "ngan" -> {
                    sum += digit * 1000;
                    digit = 0;
                }
                case "tram" -> {
                    sum += digit * 100;
                    digit = 0;
                }
                case "muoi" -> {
                    sum += digit == 0 ? 10 : digit * 10;
                    digit = 0;
                    tens = true;
                }
                case "linh", "le", "mung", "mong" -> digit = 0;
                default -> {
                    var known = DIGITS.get(word);
                    if (known == null || digit != 0 && !tens) {
                        return -1;
                    }
                    digit = known;
                }
            }
        }
        return sum + digit;
    }
}
