package vn.motcua.desk;

import java.time.OffsetDateTime;

/**
 * A dossier behind a number. Times are in Vietnam's offset.
 *
 * @param code null while it has none
 * @param unit null where no task is open
 * @param holder full name, null where nobody has it
 * @param at the moment that counts for the number
 * @param href where it opens
 */
record ControlLine(
        String code,
        String procedure,
        String authority,
        String unit,
        String holder,
        String status,
        OffsetDateTime dueAt,
        OffsetDateTime at,
        String href) {}
