package vn.motcua.digitization.pipeline;

/**
 * How a stage ended. A fault is an exception instead, and tried again.
 *
 * @param words Vietnamese, without personal data
 * @param rows writes what was found, in the transaction that ends the stage
 */
record StageResult(Kind kind, String words, Runnable rows) {

    enum Kind {
        DONE,
        /** Could or should not be done here; the scan is kept as it is and goes on. */
        SKIPPED,
        /** Nothing more is done with this scan, and nobody opens it. */
        REFUSED
    }

    /** The same, and something more written with it. */
    StageResult and(Runnable more) {
        return new StageResult(kind, words, () -> {
            rows.run();
            more.run();
        });
    }

    static StageResult done(String words, Runnable rows) {
        return new StageResult(Kind.DONE, words, rows);
    }

    static StageResult skipped(String words) {
        return new StageResult(Kind.SKIPPED, words, () -> {});
    }

    static StageResult refused(String words) {
        return new StageResult(Kind.REFUSED, words, () -> {});
    }
}
