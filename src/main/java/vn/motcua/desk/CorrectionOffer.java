package vn.motcua.desk;

import java.time.LocalDate;
import java.util.List;
import vn.motcua.procedure.Procedure;

/**
 * What the viewer may put right of a dossier now.
 *
 * @param asksLeader whether a leader agrees first
 * @param people whose data there are, each once: whoever is the filer at the same time is named with the filer
 * @param authorityPaper null where there is none to correct
 * @param wish null where nothing is to correct
 * @param procedures the first of those it may be filed anew under; the others are looked for
 * @param lateEntryOwed whether it cannot be accepted before a late entry was agreed to
 */
record CorrectionOffer(
        boolean data,
        boolean voiding,
        boolean refiling,
        boolean lateEntry,
        boolean lateEntryOwed,
        boolean asksLeader,
        List<Person> people,
        String authorityPaper,
        String summary,
        Wish wish,
        List<Choice> procedures) {

    static final CorrectionOffer NONE =
            new CorrectionOffer(false, false, false, false, false, false, List.of(), null, null, null, List.of());

    /**
     * What is nobody's personal data.
     *
     * @param modes in which the procedure hands results over; one is chosen
     * @param places whose desks may hand the result over; one is chosen, one alone is no choice
     * @param cases of its limits; one is chosen, one alone is no choice
     * @param receivedAt as a form field writes it; null where it cannot be corrected any more
     */
    record Wish(List<Option> modes, List<Option> places, List<Option> cases, String receivedAt) {}

    record Option(String key, String label, boolean chosen) {}

    /**
     * A procedure to file it anew under.
     *
     * @param incident whether it takes paper only after an incident
     */
    record Choice(String key, String name, boolean incident) {

        static Choice of(Procedure procedure, LocalDate day) {
            return new Choice(procedure.key().value(), procedure.name(), procedure.paperOnlyAfterIncident(day));
        }
    }

    /**
     * @param role filer, owner or receiver
     * @param title Vietnamese
     */
    record Person(
            String role,
            String title,
            String name,
            String identityNumber,
            String address,
            String phone,
            String email) {}

    boolean any() {
        return data || voiding || refiling || lateEntry;
    }
}
