package vn.motcua.desk;

import java.time.OffsetDateTime;
import java.util.List;

/** What the page of hand-over sheets shows. */
final class HandOverView {

    private HandOverView() {}

    /**
     * @param since when they came to the desk
     * @param late whether their time to be passed on is over
     */
    record WaitingPaper(
            String dossier,
            String code,
            String owner,
            String procedure,
            OffsetDateTime since,
            OffsetDateTime dueAt,
            boolean late) {}

    record WaitingUnit(String group, String name, List<WaitingPaper> papers) {}

    /**
     * @param clicked when the dossier was claimed, null if it was not: the electronic mark
     * @param takenAt when its papers were in hand: the mark of the papers
     * @param whyNot Vietnamese, where they are not waited for though nobody took them
     */
    record SheetPaper(
            int position,
            String dossier,
            String code,
            String owner,
            OffsetDateTime clicked,
            String clickedBy,
            OffsetDateTime takenAt,
            String takenBy,
            String whyNot) {}

    /** A sheet whose papers the reader's unit takes. */
    record ComingSheet(String id, String number, OffsetDateTime madeAt, String madeBy, List<SheetPaper> papers) {}

    /** @param whyNot Vietnamese; null where the line still waits */
    record UntakenPaper(int position, String dossier, String code, String whyNot) {}

    /** @param done whether nothing on it waits any more */
    record MadeSheet(
            String id,
            String number,
            String unit,
            OffsetDateTime madeAt,
            String madeBy,
            long taken,
            int size,
            boolean done,
            List<UntakenPaper> untaken) {}
}
