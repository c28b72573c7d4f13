package vn.motcua.scenario;

import java.util.Optional;

/** Plays scenarios on a stage, one after the other, each with a dossier of its own. */
public final class ScenarioRunner {

    private static final String LOOK = "Xem lại tình huống; nếu nó đúng thì báo người phát triển phần mềm";

    private final Vocabulary vocabulary = Vocabulary.whole();
    private final Stage stage;
    private final Offices offices;

    public ScenarioRunner(Stage stage) {
        this.stage = stage;
        this.offices = new Offices(stage);
    }

    /** Plays it up to its end, or up to the first sentence that does not come true. */
    public Played play(Scenario scenario) {
        var objection = vocabulary.objections(scenario).stream().findFirst();
        if (objection.isPresent()) {
            return new Played(scenario, Optional.empty(), objection, Walked.NOTHING);
        }
        var play = new Play(stage, offices, scenario);
        Optional<ScenarioFinding> finding = Optional.empty();
        for (var sentence : scenario.sentences()) {
            finding = unexpectedRefusal(play, sentence).or(() -> said(play, sentence));
            if (finding.isPresent()) {
                break;
            }
        }
        return new Played(
                scenario,
                play.entered(),
                finding.or(() -> leftUnsaid(play)),
                play.entered().map(dossier -> Walked.by(stage, dossier)).orElse(Walked.NOTHING));
    }

    private Optional<ScenarioFinding> said(Play play, Sentence sentence) {
        var phrase = vocabulary.of(sentence).get(0);
        var said = phrase.in(sentence).orElseThrow();
        try {
            if (sentence.mood() == Mood.WHEN) {
                play.act(() -> phrase.deed().by(play, said));
            } else {
                phrase.deed().by(play, said);
            }
            return Optional.empty();
        } catch (NotSo wrong) {
            return Optional.of(finding(play, sentence, wrong.getMessage(), wrong.remedy()));
        } catch (RuntimeException fault) {
            return Optional.of(finding(play, sentence, "phần mềm gặp lỗi: " + fault.getMessage(), LOOK));
        }
    }

    /** A refusal has to be spoken of at once: only «Thì phần mềm không cho, vì …» may follow it. */
    private Optional<ScenarioFinding> unexpectedRefusal(Play play, Sentence next) {
        return play.refused()
                .filter(refused -> !next.text().startsWith(OutcomePhrases.REFUSED))
                .map(refused -> refusal(play, sentenceBefore(play, next), refused));
    }

    private Optional<ScenarioFinding> leftUnsaid(Play play) {
        var sentences = play.scenario().sentences();
        return play.refused().map(refused -> refusal(play, sentences.get(sentences.size() - 1), refused));
    }

    private static ScenarioFinding refusal(Play play, Sentence sentence, String refused) {
        return finding(
                play,
                sentence,
                "phần mềm không cho: " + refused,
                "Sửa các câu trước, hoặc thêm câu «Thì " + OutcomePhrases.REFUSED + " \"…\"»");
    }

    private static Sentence sentenceBefore(Play play, Sentence next) {
        var sentences = play.scenario().sentences();
        return sentences.get(Math.max(0, sentences.indexOf(next) - 1));
    }

    private static ScenarioFinding finding(Play play, Sentence sentence, String reason, String remedy) {
        return new ScenarioFinding(
                play.scenario().file(), sentence.line(), sentence.text(), withoutStop(reason), withoutStop(remedy));
    }

    private static String withoutStop(String words) {
        return words.replaceFirst("\\.$", "");
    }
}
