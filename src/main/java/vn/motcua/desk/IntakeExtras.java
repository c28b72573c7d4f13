package vn.motcua.desk;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * What the intake page sends besides the form.
 *
 * @param visit of the applicant who stands at the counter, null for a dossier by itself
 * @param duplicateReason why a dossier is taken in that looks like an earlier one, null or blank where none was known
 * @param reuse papers of the store or of earlier dossiers to be taken over
 * @param postalSlip number of the Phiếu gửi with which it came by post, null or blank where it did not
 * @param postalSentOn day on that Phiếu gửi, null where it did not come by post
 * @param facts answers by key of the question; null where the page asked none
 * @param deviationReason why case or fees are others than the decision tables say, null or blank where they are not
 * @param demands why papers that the store has are asked for all the same, by key of the paper
 */
record IntakeExtras(
        UUID visit,
        String duplicateReason,
        Set<UUID> reuse,
        String postalSlip,
        LocalDate postalSentOn,
        Map<String, String> demands,
        Map<String, String> facts,
        String deviationReason) {

    /** Of the page's inputs; a document's key follows. */
    static final String DEMAND = "demand.";

    /** Of the page's inputs; a question's key follows. */
    static final String FACT = "fact.";

    /** The page's field that says that it asks questions at all: an unticked box is not sent. */
    static final String FACTS_ASKED = "factsAsked";

    static final String DEVIATION = "deviationReason";

    static final IntakeExtras NONE = new IntakeExtras(null, null, Set.of(), null);

    /** Nobody was asked for what the store has. */
    IntakeExtras(UUID visit, String duplicateReason, Set<UUID> reuse, String postalSlip) {
        this(visit, duplicateReason, reuse, postalSlip, null, Map.of(), null, null);
    }

    /** The same for what came by post. */
    IntakeExtras sentOn(LocalDate day) {
        return new IntakeExtras(visit, duplicateReason, reuse, postalSlip, day, demands, facts, deviationReason);
    }

    /** The same with the reasons and answers among all that the page sent. */
    IntakeExtras withDemands(Map<String, String> sent) {
        var stated = new HashMap<String, String>();
        sent.forEach((name, text) -> {
            if (name.startsWith(DEMAND) && !text.isBlank()) {
                stated.put(name.substring(DEMAND.length()), text);
            }
        });
        return new IntakeExtras(
                visit,
                duplicateReason,
                reuse,
                postalSlip,
                postalSentOn,
                stated,
                sent.containsKey(FACTS_ASKED) ? facts(sent) : null,
                sent.get(DEVIATION));
    }

    /** The answers among all that the page sent, by key of the question. */
    static Map<String, String> facts(Map<String, String> sent) {
        var facts = new HashMap<String, String>();
        sent.forEach((name, text) -> {
            if (name.startsWith(FACT)) {
                facts.put(name.substring(FACT.length()), text);
            }
        });
        return facts;
    }

    IntakeExtras {
        reuse = reuse == null ? Set.of() : Set.copyOf(reuse);
        demands = demands == null ? Map.of() : Map.copyOf(demands);
        facts = facts == null ? null : Map.copyOf(facts);
    }
}
