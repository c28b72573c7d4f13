package vn.motcua.digitization.extraction;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vn.motcua.shared.Vietnam;

/** Words that stand beside each other on a page, from left to right; columns are not told apart, labels do that. */
record Line(int page, List<Word> words, List<String> folded) {

    /** A label of so many letters may be misread in one more place. */
    private static final int LETTERS_A_SLIP = 8;

    private static final int SHORT_WORD = 3;

    private Line(int page, List<Word> words) {
        this(
                page,
                words,
                words.stream()
                        .map(word -> Vietnam.fold(word.text()).replaceAll("^[^\\p{L}\\p{N}]+|[^\\p{L}\\p{N}]+$", ""))
                        .toList());
    }

    /** From top to bottom. */
    static List<Line> of(PageWords page) {
        var sorted = page.words().stream()
                .flatMap(word -> word.unglued().stream())
                .sorted(Comparator.comparingInt(word -> word.box().middle()))
                .toList();
        var lines = new ArrayList<Line>();
        var current = new ArrayList<Word>();
        for (var word : sorted) {
            if (!current.isEmpty() && !isBeside(current, word)) {
                lines.add(inOrder(page.page(), current));
                current.clear();
            }
            current.add(word);
        }
        if (!current.isEmpty()) {
            lines.add(inOrder(page.page(), current));
        }
        return lines;
    }

    private static boolean isBeside(List<Word> line, Word word) {
        var middle = line.stream().mapToInt(one -> one.box().middle()).sum() / line.size();
        var height = line.stream().mapToInt(one -> one.box().height()).max().orElseThrow();
        return Math.abs(word.box().middle() - middle)
                <= Math.max(height, word.box().height()) / 2;
    }

    private static Line inOrder(int page, List<Word> words) {
        return new Line(
                page,
                words.stream()
                        .sorted(Comparator.comparingInt(word -> word.box().left()))
                        .toList());
    }

    Box box() {
        return Box.around(words.stream().map(Word::box).toList());
    }

    /**
     * A label on the line.
     *
     * @param from index of its first word
     * @param until index behind its last
     * @param slips letters that were read otherwise
     */
    record Label(int from, int until, int slips) {}

    /** Where words stand from an index on, a slip or two of the recognition forgiven; short words must be right. */
    Optional<Label> find(String wanted, int begin) {
        var asked = wanted.split(" ");
        var most = wanted.length() / LETTERS_A_SLIP;
        for (int at = begin; at + asked.length <= folded.size(); at++) {
            var slips = slips(asked, at, most);
            if (slips <= most) {
                return Optional.of(new Label(at, at + asked.length, slips));
            }
        }
        return Optional.empty();
    }

    private int slips(String[] asked, int at, int most) {
        var slips = 0;
        for (int each = 0; each < asked.length && slips <= most; each++) {
            var read = folded.get(at + each);
            if (!read.equals(asked[each])) {
                slips += asked[each].length() < SHORT_WORD ? most + 1 : distance(asked[each], read);
            }
        }
        return slips;
    }

    /** Levenshtein's. */
    private static int distance(String one, String other) {
        var last = new int[other.length() + 1];
        for (int at = 0; at <= other.length(); at++) {
            last[at] = at;
        }
        for (int row = 1; row <= one.length(); row++) {
            var next = new int[other.length() + 1];
            next[0] = row;
            for (int at = 1; at <= other.length(); at++) {
                var change = one.charAt(row - 1) == other.charAt(at - 1) ? 0 : 1;
                next[at] = Math.min(Math.min(next[at - 1], last[at]) + 1, last[at - 1] + change);
            }
            last = next;
        }
        return last[other.length()];
    }
}
