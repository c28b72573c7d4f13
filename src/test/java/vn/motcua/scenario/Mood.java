package vn.motcua.scenario;

import io.cucumber.messages.types.PickleStepType;

/** What a sentence of a scenario does, by the keyword it begins with; «Và» and «Nhưng» go on with the last. */
enum Mood {
    GIVEN("Biết"),
    WHEN("Khi"),
    THEN("Thì");

    private final String keyword;

    Mood(String keyword) {
        this.keyword = keyword;
    }

    /** Gherkin's keyword in Vietnamese. */
    String keyword() {
        return keyword;
    }

    static Mood of(PickleStepType type) {
        return switch (type) {
            case ACTION -> WHEN;
            case OUTCOME -> THEN;
            default -> GIVEN;
        };
    }
}
