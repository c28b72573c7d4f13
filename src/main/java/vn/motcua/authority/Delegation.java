package vn.motcua.authority;

import java.time.LocalDate;
import java.util.List;
import vn.motcua.shared.Vietnam;

/**
 * That an official signs for an authority, as the register of delegations has it.
 *
 * @param id of the line of the register
 * @param fullName of the official, as printed under the signature
 * @param onBehalfOf for whom ("Ủy ban nhân dân", "Chủ tịch")
 * @param title in which office ("Phó Chủ tịch")
 * @param validFrom first day
 * @param validTo last day, null while it holds
 * @param source the document it rests on
 * @param endSource the document that ended it before its time, null if none did
 */
public record Delegation(
        long id,
        AuthorityId authority,
        OfficialId official,
        String fullName,
        SigningForm form,
        String onBehalfOf,
        String title,
        LocalDate validFrom,
        LocalDate validTo,
        String source,
        String endSource) {

    /** Whether it holds on the day. */
    public boolean on(LocalDate day) {
        return !day.isBefore(validFrom) && (validTo == null || !day.isAfter(validTo));
    }

    /** Whether it is over on the day. */
    public boolean over(LocalDate day) {
        return validTo != null && day.isAfter(validTo);
    }

    /** {@code TM. ỦY BAN NHÂN DÂN} and below it {@code CHỦ TỊCH}. */
    public List<String> signatureLines() {
        return List.of(
                form.abbreviation() + " " + onBehalfOf.toUpperCase(Vietnam.LOCALE), title.toUpperCase(Vietnam.LOCALE));
    }
}
