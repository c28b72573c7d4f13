package vn.motcua.digitization.extraction;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.motcua.shared.Vietnam;

/** Takes a value of a kind out of the words behind its label. Where more than one thing could be meant, it takes none. */
final class ValueOnLine {

    private static final int DIGITS = 12;

    private ValueOnLine() {}

    /** @param words those it was read from; never empty */
    record Taken(String value, List<Word> words) {}

    static Optional<Taken> of(ValueKind kind, List<Word> words, LocalDate today) {
        return switch (kind) {
            case IDENTITY_NUMBER -> number(words, today);
            case DATE, LAST_DAY -> day(words, kind.lastYear(today));
            case PERSON_NAME -> name(words);
            case TEXT -> text(words);
        };
    }

    /** Exactly one run of digits, grouped by blanks or points or not at all; of another length it is misread. */
    private static Optional<Taken> number(List<Word> words, LocalDate today) {
        var digits = new ArrayList<Word>();
        for (var word : words) {
            var text = word.text().replaceAll("[.,;:()]", "");
            if (text.matches("\\d+")) {
                digits.add(word);
            } else if (!digits.isEmpty() || text.matches(".*\\d.*")) {
                break;
            }
        }
        var joined =
                digits.stream().map(word -> word.text().replaceAll("\\D", "")).collect(Collectors.joining());
        return joined.length() == DIGITS
                ? IdentityNumber.of(joined, today).map(number -> new Taken(number, digits))
                : Optional.empty();
    }

    private static Optional<Taken> day(List<Word> words, int lastYear) {
        var text = new StringBuilder();
        var begins = new int[words.size()];
        for (int at = 0; at < words.size(); at++) {
            begins[at] = text.length();
            text.append(Vietnam.fold(words.get(at).text())).append(' ');
        }
        return VietnameseDate.first(text.toString(), lastYear).map(found -> {
            var its = new ArrayList<Word>();
            for (int at = 0; at < words.size(); at++) {
                if (begins[at] < found.until()
                        && begins[at] + words.get(at).text().length() > found.from()) {
                    its.add(words.get(at));
                }
            }
            return new Taken(found.day().toString(), its);
        });
    }

    private static Optional<Taken> name(List<Word> words) {
        var its = new ArrayList<Word>();
        var name = new ArrayList<String>();
        for (var word : words) {
            var bare = word.text().replaceAll("^[\\p{Punct}…]+|[\\p{Punct}…]+$", "");
            if (!PersonName.isWord(bare)) {
                if (bare.isEmpty() && name.isEmpty()) {
                    continue;
                }
                break;
            }
            its.add(word);
            name.add(bare);
            if (word.text().matches(".*[,;.…]$")) {
                break;
            }
        }
        return name.size() >= 2 && name.size() <= PersonName.MOST_WORDS
                ? Optional.of(new Taken(String.join(" ", name), its))
                : Optional.empty();
    }

    /** Up to a semicolon; leaders of dots are left out. */
    private static Optional<Taken> text(List<Word> words) {
        var its = new ArrayList<Word>();
        for (var word : words) {
            if (!word.text().matches("[\\p{Punct}…]+")) {
                its.add(word);
            }
            if (word.text().endsWith(";")) {
                break;
            }
        }
        var text =
                its.stream().map(Word::text).collect(Collectors.joining(" ")).replaceAll("^[\\s:.…]+|[\\s;,.…]+$", "");
        return text.length() < 2 ? Optional.empty() : Optional.of(new Taken(text, its));
    }
}
