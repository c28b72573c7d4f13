package vn.motcua.scenario;

import io.cucumber.cucumberexpressions.ExpressionFactory;
import java.util.ArrayList;
import java.util.List;

/** Collects phrases, group by group. */
final class Phrases {

    private final ExpressionFactory expressions = new ExpressionFactory(OpenPlaces.registry());
    private final List<Phrase> all = new ArrayList<>();

    Phrases given(String words, String meaning, String example, Phrase.Deed deed) {
        return add(Mood.GIVEN, words, meaning, example, deed);
    }

    Phrases when(String words, String meaning, String example, Phrase.Deed deed) {
        return add(Mood.WHEN, words, meaning, example, deed);
    }

    Phrases then(String words, String meaning, String example, Phrase.Deed deed) {
        return add(Mood.THEN, words, meaning, example, deed);
    }

    List<Phrase> all() {
        return List.copyOf(all);
    }

    private Phrases add(Mood mood, String words, String meaning, String example, Phrase.Deed deed) {
        all.add(new Phrase(mood, expressions.createExpression(words), meaning, example, deed));
        return this;
    }
}
