package vn.motcua.scenario;

import io.cucumber.cucumberexpressions.Expression;
import java.util.List;
import java.util.Optional;

/**
 * A sentence that scenarios may use, with places left open.
 *
 * @param meaning Vietnamese, what happens or what must be true
 * @param example Vietnamese, the sentence as somebody would write it
 * @param deed what it does when it is played
 */
public record Phrase(Mood mood, Expression expression, String meaning, String example, Deed deed) {

    /** What a sentence does on the stage. */
    @FunctionalInterface
    interface Deed {

        /** @throws NotSo if it cannot be done, or is not as it is said */
        void by(Play play, Said said);
    }

    /** With its places in braces: "hạn trả là {thời điểm}". */
    public String words() {
        return expression.getSource();
    }

    /** The word it begins with: «Biết», «Khi» or «Thì». */
    public String keyword() {
        return mood.keyword();
    }

    Optional<Said> in(Sentence sentence) {
        return expression
                .match(sentence.text())
                .map(found -> new Said(
                        List.copyOf(found.stream()
                                .map(place -> (Object) place.getValue())
                                .toList()),
                        sentence.rows()));
    }
}
