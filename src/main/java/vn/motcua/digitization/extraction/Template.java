package vn.motcua.digitization.extraction;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.motcua.digitization.PaperValidity;

/**
 * What can be read from a type of paper, and where; from a file under {@code extraction/}.
 *
 * @param key of the type, the file's name
 * @param name Vietnamese
 * @param papers keys of the required documents that are of this type
 * @param headings without accents; a page that has none of them is another paper, and nothing is proposed of it
 * @param people who is spoken of, by key
 * @param validity how the paper says from when to when it counts; null where it says nothing of it
 */
public record Template(
        String key,
        String name,
        List<String> papers,
        List<String> headings,
        Map<String, Role> people,
        List<Field> fields,
        Validity validity) {

    /**
     * Which fields say from when to when a paper counts.
     *
     * @param from field with the first day; null for none
     * @param until field with the last day; null for none
     * @param months that it counts from its first day where no last day stands on it; 0 for no such rule
     * @param source where that is written, Vietnamese; null without a rule
     */
    public record Validity(String from, String until, int months, String source) {

        /** @param said by field, days as ISO */
        PaperValidity of(Map<String, String> said) {
            var first = day(said, from);
            var last = day(said, until);
            return new PaperValidity(
                    first, last == null && first != null && months > 0 ? first.plusMonths(months) : last);
        }

        private static LocalDate day(Map<String, String> said, String field) {
            return field == null || said.get(field) == null ? null : LocalDate.parse(said.get(field));
        }
    }

    /** Who of the dossier a person of the paper is. */
    public enum Role {
        /** The dossier's owner. */
        OWNER,
        /** Whoever of filer, owner and receiver has the same number or name; nobody where none has. */
        ANYONE
    }

    /** What of a person a field says. */
    public enum Of {
        NAME,
        IDENTITY_NUMBER,
        ADDRESS
    }

    /**
     * @param key kebab-case, unique in the type
     * @param after what stands before the value, without accents; one of them
     * @param from of the page's height, per cent, where the label may stand
     * @param to likewise
     * @param confidence per cent; what is read with less is not proposed
     * @param card what of a chip card's code it is; null for nothing
     * @param person key of a person; null where it is about none
     * @param of null where it is about no person
     */
    public record Field(
            String key,
            String label,
            ValueKind kind,
            List<String> after,
            int from,
            int to,
            int confidence,
            ChipCardPart card,
            String person,
            Of of) {}

    /** What of a chip card's code a field may take. */
    public enum ChipCardPart {
        NUMBER,
        NAME,
        BIRTH,
        SEX,
        ADDRESS,
        ISSUED
    }

    Optional<Field> field(String wanted) {
        return fields.stream().filter(field -> field.key().equals(wanted)).findFirst();
    }

    /** Whether a chip card on its pages tells something of it. */
    public boolean readsCards() {
        return fields.stream().anyMatch(field -> field.card() != null);
    }
}
