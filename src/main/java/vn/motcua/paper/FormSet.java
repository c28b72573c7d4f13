package vn.motcua.paper;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A set of printed forms and the days on which papers are issued on it.
 *
 * @param legalBasis the circular, as printed at the foot
 * @param requestLabel how this set asks what the applicant wants
 * @param receiptLines what Mẫu số 01 of this set asks beyond what it asks in every set
 * @param validFrom first day of issue
 * @param validTo last day of issue, null while in force
 * @param source where validity and wording come from
 * @param forms what the set has; a kind that is not there cannot be issued on it
 */
record FormSet(
        Id id,
        String legalBasis,
        String requestLabel,
        Set<ReceiptLine> receiptLines,
        LocalDate validFrom,
        LocalDate validTo,
        String source,
        Map<PaperKind, Form> forms) {

    FormSet {
        receiptLines = receiptLines == null ? Set.of() : Set.copyOf(receiptLines);
        forms = forms == null ? Map.of() : Map.copyOf(forms);
    }

    /** The circulars that brought the sets. */
    enum Id {
        TT01_2018,
        TT03_2025
    }

    /** What only some sets print on the receipt. */
    enum ReceiptLine {
        IDENTITY_NUMBER,
        /** Beside each paper whether it is an original or a copy, and how many. */
        PAPER_FORMS,
        FEES
    }

    /**
     * One form of a set.
     *
     * @param form its number in the circular ("02"), null for what the circular has no form for
     * @param title as printed
     * @param symbol what follows the number in the line "Số" ("HDHS"), null where the form has no number of its own
     */
    record Form(String form, String title, String symbol) {}

    boolean covers(LocalDate day) {
        return !day.isBefore(validFrom) && (validTo == null || !day.isAfter(validTo));
    }

    Set<String> receiptLineNames() {
        return receiptLines.stream().map(Enum::name).collect(Collectors.toSet());
    }

    Optional<Form> form(PaperKind kind) {
        return Optional.ofNullable(forms.get(kind));
    }
}
