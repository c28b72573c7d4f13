package vn.motcua.dossier;

import java.time.LocalDate;
import java.util.function.Supplier;
import vn.motcua.calendar.DueDate;

/** What is told of the days while a ledger is walked; told nobody, unless somebody wants to know. */
interface ClockTrail {

    ClockTrail NONE = new ClockTrail() {};

    /**
     * A stretch that counted.
     *
     * @param plan where it would have led
     * @param until day on which it broke off, null if it went all the way
     */
    default void counted(Supplier<DueDate> plan, LocalDate until) {}

    /** What has counted so far counts no more. */
    default void anew() {}

    /**
     * The clock stood still up to a day, that one included.
     *
     * @param until null if it did not, the due date having passed before
     * @param why what was waited for
     * @param ended how, in Vietnamese
     */
    default void waited(LocalDate until, ClockCause why, String ended) {}

    /** From here on another limit counts, from one. */
    default void owedApart() {}

    /** @param until day up to which a date on paper reaches, null for none */
    default void kept(LocalDate until, ClockDay.Part part) {}
}
