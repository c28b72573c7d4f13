package vn.motcua.testing;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What stands in no line of a log and in no address: the words about certain people, and whatever looks like the number
 * or the mail address of anybody.
 */
public final class PersonalData {

    private static final Pattern ID =
            Pattern.compile("[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}");
    private static final List<Pattern> SHAPES = List.of(
            Pattern.compile("(?<![\\w.])0\\d{11}(?!\\w)"),
            Pattern.compile("(?<![\\w.])(0|\\+84)\\d{9}(?!\\w)"),
            Pattern.compile("[\\w.+-]+@[\\w-]+(\\.[\\w-]+)*\\.[a-z]{2,}"));
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    private final List<String> words;

    private PersonalData(List<String> words) {
        this.words = words;
    }

    /** @param words names, numbers, addresses: capitals, accents and the way of writing blanks in an address count for nothing */
    public static PersonalData of(String... words) {
        return new PersonalData(Stream.of(words).map(PersonalData::plain).toList());
    }

    /** Of a line or an address, what it gives away; empty as it should be. */
    public List<String> in(String text) {
        var read = ID.matcher(text + "\n" + decoded(text)).replaceAll("");
        var plain = plain(read);
        return Stream.concat(
                        words.stream().filter(plain::contains),
                        SHAPES.stream()
                                .flatMap(shape -> shape.matcher(read).results().map(hit -> hit.group())))
                .distinct()
                .toList();
    }

    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException noAddress) {
            return "";
        }
    }

    private static String plain(String text) {
        var bare =
                MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
        return bare.replace('đ', 'd').replace('Đ', 'D').toLowerCase(Locale.ROOT);
    }
}
