package vn.motcua.decree;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.motcua.authority.OfficialId;
import vn.motcua.calendar.DecreedDay;
import vn.motcua.shared.Vietnam;

/**
 * A decree that moves working days.
 *
 * @param title what it is about, in its own words
 * @param source where it may be read; null if nobody noted it
 * @param previewedAt null until its effect was looked at
 * @param appliedBy null until somebody put it in force
 * @param inForceAt from when on everybody counts with its days; null until then
 * @param appliedAt when the last running dossier was re-dated; null until then
 * @param days in their order
 */
public record Decree(
        UUID id,
        String number,
        String issuedBy,
        LocalDate issuedOn,
        String title,
        String source,
        DecreeState state,
        OfficialId enteredBy,
        Instant enteredAt,
        Instant previewedAt,
        OfficialId appliedBy,
        Instant inForceAt,
        Instant appliedAt,
        int looks,
        List<DecreedDay> days) {

    /** As a paper cites it. */
    public String basis() {
        return "Quyết định số %s ngày %s của %s".formatted(number, Vietnam.day(issuedOn), issuedBy);
    }
}
