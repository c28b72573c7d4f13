package vn.motcua.dossier;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import vn.motcua.authority.AuthorityId;
import vn.motcua.procedure.ReturnMode;

/**
 * The correctable fields of a dossier: as they are, as typed instead, and what differs.
 *
 * @param authorityPaper null where filer and owner are one
 * @param summary null if the procedure's name says it
 */
record CorrectedData(Party filer, Party owner, Party receiver, String authorityPaper, String summary, Wish wish) {

    private static final int PAPER_MOST = 500;
    private static final int SUMMARY_MOST = 1000;

    /** What of a dossier is nobody's personal data. */
    record Wish(ReturnMode returnMode, AuthorityId returnPlace, String caseKey, Instant receivedAt) {

        private Wish by(ReturnMode other) {
            return new Wish(other, returnPlace, caseKey, receivedAt);
        }

        private Wish at(AuthorityId other) {
            return new Wish(returnMode, other, caseKey, receivedAt);
        }

        private Wish of(String otherCase) {
            return new Wish(returnMode, returnPlace, otherCase, receivedAt);
        }

        private Wish received(Instant other) {
            return new Wish(returnMode, returnPlace, caseKey, other);
        }
    }

    static CorrectedData of(Dossier dossier) {
        return new CorrectedData(
                dossier.filer(),
                dossier.owner(),
                dossier.receiver(),
                dossier.authorityPaper(),
                dossier.summary(),
                new Wish(dossier.returnMode(), dossier.returningAuthority(), dossier.caseKey(), dossier.receivedAt()));
    }

    /**
     * With these values in place of those on record; whoever is the filer at the same time changes with the filer.
     *
     * @param values by key of {@link CorrectableField}; what is absent stays, blank is none
     */
    CorrectedData with(Map<String, String> values, Entered entered) {
        values.keySet().stream()
                .filter(key -> CorrectableField.of(key).isEmpty())
                .forEach(key -> entered.wrong("values", "Có trường không đính chính được."));
        var brings = person("filer", filer, values, entered);
        return new CorrectedData(
                brings,
                owner.equals(filer) ? brings : person("owner", owner, values, entered),
                receiver.equals(filer) ? brings : person("receiver", receiver, values, entered),
                entered.line("authorityPaper", values.getOrDefault("authorityPaper", authorityPaper), PAPER_MOST),
                entered.lines("summary", values.getOrDefault("summary", summary), SUMMARY_MOST),
                CorrectedWish.read(wish, values, entered));
    }

    /** What is typed is checked as at intake; a person of whom nothing is typed stays as they are. */
    private static Party person(String role, Party now, Map<String, String> values, Entered entered) {
        if (values.keySet().stream().noneMatch(key -> key.startsWith(role + "."))) {
            return now;
        }
        Function<String, String> given = part -> values.getOrDefault(role + "." + part, part(now, part));
        return EnteredParty.read(
                new EnteredParty(
                        given.apply("name"),
                        given.apply("identityNumber"),
                        given.apply("address"),
                        given.apply("phone"),
                        given.apply("email")),
                role,
                entered);
    }

    /** In the order of {@link CorrectableField}. */
    List<Correction.Change> changesTo(CorrectedData other) {
        var changes = new ArrayList<Correction.Change>();
        Arrays.stream(CorrectableField.values())
                .filter(field -> !Objects.equals(get(field), other.get(field)))
                .forEach(field -> changes.add(new Correction.Change(field, get(field), other.get(field))));
        return List.copyOf(changes);
    }

    String get(CorrectableField field) {
        return switch (field) {
            case AUTHORITY_PAPER -> authorityPaper;
            case SUMMARY -> summary;
            case RETURN_MODE -> wish.returnMode().name();
            case RETURN_PLACE -> wish.returnPlace().value();
            case CASE_KEY -> wish.caseKey();
            case RECEIVED_AT -> wish.receivedAt().toString();
            default -> part(person(field.role()), field.part());
        };
    }

    private Party person(String role) {
        return switch (role) {
            case "filer" -> filer;
            case "owner" -> owner;
            case "receiver" -> receiver;
            default -> throw new IllegalArgumentException(role);
        };
    }

    /** The same with these changes written in. */
    CorrectedData after(List<Correction.Change> changes) {
        var one = this;
        for (var change : changes) {
            one = one.after(change.field(), change.after());
        }
        return one;
    }

    /** The same as it was before these changes, the newest of them last. */
    CorrectedData before(List<Correction.Change> changes) {
        var one = this;
        for (int index = changes.size() - 1; index >= 0; index--) {
            one = one.after(changes.get(index).field(), changes.get(index).before());
        }
        return one;
    }

    private CorrectedData after(CorrectableField field, String value) {
        return switch (field) {
            case AUTHORITY_PAPER -> new CorrectedData(filer, owner, receiver, value, summary, wish);
            case SUMMARY -> new CorrectedData(filer, owner, receiver, authorityPaper, value, wish);
            case RETURN_MODE -> wishing(wish.by(ReturnMode.valueOf(value)));
            case RETURN_PLACE -> wishing(wish.at(new AuthorityId(value)));
            case CASE_KEY -> wishing(wish.of(value));
            case RECEIVED_AT -> wishing(wish.received(Instant.parse(value)));
            default -> with(field.role(), part(person(field.role()), field.part(), value));
        };
    }

    private CorrectedData wishing(Wish other) {
        return new CorrectedData(filer, owner, receiver, authorityPaper, summary, other);
    }

    private CorrectedData with(String role, Party party) {
        return new CorrectedData(
                role.equals("filer") ? party : filer,
                role.equals("owner") ? party : owner,
                role.equals("receiver") ? party : receiver,
                authorityPaper,
                summary,
                wish);
    }

    private static String part(Party party, String part) {
        return switch (part) {
            case "name" -> party.name();
            case "identityNumber" -> party.identityNumber();
            case "address" -> party.address();
            case "phone" -> party.phone();
            case "email" -> party.email();
            default -> throw new IllegalArgumentException(part);
        };
    }

    private static Party part(Party party, String part, String value) {
        return new Party(
                part.equals("name") ? value : party.name(),
                part.equals("identityNumber") ? value : party.identityNumber(),
                part.equals("address") ? value : party.address(),
                part.equals("phone") ? value : party.phone(),
                part.equals("email") ? value : party.email());
    }
}
