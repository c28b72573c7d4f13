package vn.motcua.desk;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import vn.motcua.dossier.Dossier;
import vn.motcua.procedure.Procedure;
import vn.motcua.shared.Persisted;

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
            boolean late) {

        static WaitingPaper of(Dossier dossier, Procedure procedure, Instant since, Instant due, Instant now) {
            return new WaitingPaper(
                    dossier.id().toString(),
                    dossier.code().value(),
                    dossier.owner().name(),
                    procedure.name(),
                    Persisted.time(since),
                    Persisted.time(due),
                    now.isAfter(due));
        }
    }

    record WaitingUnit(String group, String name, List<WaitingPaper> papers) {}

    /** @param what of the dossier goes back to the desk */
    record OwedPaper(String what, WaitingPaper paper) {}

    /**
     * What has to come from another authority.
     *
     * @param holder whose desk or unit has it
     * @param what of the dossier comes
     */
    record ExpectedPaper(String holder, String what, WaitingPaper paper) {}

    /** What units owe one desk. */
    record OwedDesk(String name, String unit, List<OwedPaper> papers) {}

    /**
     * @param what of the dossier goes back to the desk, null for what goes to the unit
     * @param clicked when the dossier was claimed, null if it was not: the electronic mark
     * @param takenAt when its papers were in hand: the mark of the papers
     * @param whyNot Vietnamese, where they are not waited for though nobody took them
     */
    record SheetPaper(
            int position,
            String dossier,
            String code,
            String owner,
            String what,
            OffsetDateTime clicked,
            String clickedBy,
            OffsetDateTime takenAt,
            String takenBy,
            String whyNot) {}

    /** A sheet whose papers the reader's unit, or desk, takes. */
    record ComingSheet(
            String id,
            String number,
            String direction,
            String giver,
            OffsetDateTime madeAt,
            String madeBy,
            List<SheetPaper> papers) {}

    /** @param whyNot Vietnamese; null where the line still waits */
    record UntakenPaper(int position, String dossier, String code, String whyNot) {}

    /** @param done whether nothing on it waits any more */
    record MadeSheet(
            String id,
            String number,
            String direction,
            String taker,
            OffsetDateTime madeAt,
            String madeBy,
            long taken,
            int size,
            boolean done,
            List<UntakenPaper> untaken) {}
}
