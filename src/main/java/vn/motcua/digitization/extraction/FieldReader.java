package vn.motcua.digitization.extraction;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import vn.motcua.shared.Vietnam;

/**
 * Reads the fields of a paper's type from its words and codes. Rather none than a wrong one: a page without the type's
 * heading gives nothing, nor does a field that is said twice and differently, or that was read with too little confidence.
 */
public final class FieldReader {

    /** Two lines' height: beyond, what is below a label is not its value. */
    private static final int LINES_BELOW = 3;

    private static final int SLIP_COSTS = 5;
    private static final int CERTAIN = 100;
    private static final int PER_CENT = Box.WHOLE / 100;

    private final Template template;
    private final List<Line> lines;
    private final List<PageCode> codes;
    private final LocalDate today;

    private FieldReader(Template template, List<PageWords> pages, List<PageCode> codes, LocalDate today) {
        this.template = template;
        this.lines = pages.stream().flatMap(page -> Line.of(page).stream()).toList();
        this.codes = codes;
        this.today = today;
    }

    /** One for each field of the type, in its order. */
    public static List<ReadValue> read(
            Template template, List<PageWords> pages, List<PageCode> codes, LocalDate today) {
        return new FieldReader(template, pages, codes, today).values();
    }

    private List<ReadValue> values() {
        var cards = codes.stream()
                .flatMap(code -> ChipCard.of(code.text(), today).map(card -> new SeenCard(card, code)).stream())
                .toList();
        var one = cards.stream().map(SeenCard::card).distinct().count() == 1 ? cards.get(0) : null;
        var ours = isOfThisType();
        return template.fields().stream()
                .map(field ->
                        fromCard(field, one).orElseGet(() -> ours ? labelled(field) : ReadValue.none(field.key())))
                .toList();
    }

    private record SeenCard(ChipCard card, PageCode code) {}

    private static Optional<ReadValue> fromCard(Template.Field field, SeenCard seen) {
        return field.card() == null || seen == null
                ? Optional.empty()
                : Optional.ofNullable(seen.card().part(field.card()))
                        .map(value -> new ReadValue(
                                field.key(),
                                value,
                                CERTAIN,
                                seen.code().page(),
                                seen.code().box()));
    }

    private boolean isOfThisType() {
        return template.headings().isEmpty()
                || lines.stream().anyMatch(line -> template.headings().stream()
                        .anyMatch(heading -> line.find(heading, 0).isPresent()));
    }

    private ReadValue labelled(Template.Field field) {
        var read = new ArrayList<ReadValue>();
        for (int at = 0; at < lines.size(); at++) {
            if (isInZone(field, lines.get(at))) {
                read.addAll(onLine(field, at));
            }
        }
        var valued = read.stream().filter(one -> one.value() != null).toList();
        if (valued.isEmpty()) {
            return read.stream().findFirst().orElseGet(() -> ReadValue.none(field.key()));
        }
        var best = valued.stream()
                .max(Comparator.comparingInt(ReadValue::confidence))
                .orElseThrow();
        var agreed =
                valued.stream().map(one -> Vietnam.fold(one.value())).distinct().count() == 1;
        return agreed && best.confidence() >= field.confidence() ? best : best.withoutValue();
    }

    private static boolean isInZone(Template.Field field, Line line) {
        var middle = line.box().middle();
        return middle >= field.from() * PER_CENT && middle <= field.to() * PER_CENT;
    }

    private List<ReadValue> onLine(Template.Field field, int at) {
        var line = lines.get(at);
        return longest(field, line).stream()
                .map(label -> read(field, line, label, at))
                .toList();
    }

    /** Where several ways of writing the label fit, the one that says most; one label a line. */
    private static Optional<Line.Label> longest(Template.Field field, Line line) {
        return field.after().stream()
                .map(words -> line.find(words, 0))
                .flatMap(Optional::stream)
                .max(Comparator.comparingInt((Line.Label label) -> label.until() - label.from())
                        .thenComparing(Line.Label::slips, Comparator.reverseOrder()));
    }

    private ReadValue read(Template.Field field, Line line, Line.Label label, int at) {
        var behind = behind(line, label.until());
        if (behind.isEmpty() && at + 1 < lines.size() && isClose(line, lines.get(at + 1))) {
            behind = behind(lines.get(at + 1), 0);
        }
        var place = behind.isEmpty() ? line.words().subList(label.from(), label.until()) : behind;
        return ValueOnLine.of(field.kind(), behind, today)
                .map(taken -> new ReadValue(
                        field.key(),
                        taken.value(),
                        Math.max(0, worst(taken.words()) - SLIP_COSTS * label.slips()),
                        line.page(),
                        around(taken.words())))
                .orElseGet(() -> new ReadValue(field.key(), null, worst(place), line.page(), around(place)));
    }

    private static boolean isClose(Line line, Line next) {
        return line.page() == next.page()
                && next.box().top() - line.box().bottom()
                        <= LINES_BELOW * line.box().height();
    }

    /** From an index to the next label of any field; what stands in brackets explains the label and is left out. */
    private List<Word> behind(Line line, int from) {
        var until = template.fields().stream()
                .flatMap(field -> field.after().stream())
                .map(words -> line.find(words, from))
                .flatMap(Optional::stream)
                .mapToInt(Line.Label::from)
                .min()
                .orElse(line.words().size());
        var words = new ArrayList<Word>();
        var inBrackets = false;
        for (var word : line.words().subList(from, until)) {
            inBrackets = inBrackets || words.isEmpty() && word.text().startsWith("(");
            if (!inBrackets && !(words.isEmpty() && word.text().matches("[:.…\\-]+"))) {
                words.add(word);
            }
            inBrackets = inBrackets && !word.text().matches(".*\\):?$");
        }
        return words.stream().allMatch(word -> word.text().matches("[\\p{Punct}…]+")) ? List.of() : words;
    }

    private static int worst(List<Word> words) {
        return words.stream().mapToInt(Word::confidence).min().orElse(0);
    }

    private static Box around(List<Word> words) {
        return Box.around(Stream.ofNullable(words)
                .flatMap(List::stream)
                .map(Word::box)
                .filter(Objects::nonNull)
                .toList());
    }
}
