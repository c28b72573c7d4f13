package vn.motcua.desk;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import vn.motcua.authority.EnterDelegation;
import vn.motcua.authority.OfficialId;
import vn.motcua.authority.SigningForm;

/** A delegation as a browser sends it; what cannot be read counts as missing. */
record DelegationForm(
        String officialId,
        String form,
        String onBehalfOf,
        String title,
        String validFrom,
        String validTo,
        String source) {

    static final DelegationForm EMPTY = new DelegationForm(null, null, null, null, null, null, null);

    EnterDelegation.Entry entry() {
        return new EnterDelegation.Entry(
                blank(officialId) ? null : new OfficialId(officialId),
                Arrays.stream(SigningForm.values())
                        .filter(each -> each.name().equals(form))
                        .findFirst()
                        .orElse(null),
                onBehalfOf,
                title,
                day(validFrom),
                day(validTo),
                source);
    }

    /** As a browser's date field writes it; null if it is none. */
    static LocalDate day(String typed) {
        try {
            return blank(typed) ? null : LocalDate.parse(typed.strip());
        } catch (DateTimeParseException unreadable) {
            return null;
        }
    }

    private static boolean blank(String typed) {
        return typed == null || typed.isBlank();
    }
}
