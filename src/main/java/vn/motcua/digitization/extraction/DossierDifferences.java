package vn.motcua.digitization.extraction;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.Party;
import vn.motcua.shared.Vietnam;

/** Where a paper says something else of a person than the dossier does. It is told; the dossier changes by correction alone. */
public final class DossierDifferences {

    private DossierDifferences() {}

    /** By field of the paper: what the dossier holds. A paper that says nothing of it differs in nothing. */
    public static Map<String, String> of(Dossier dossier, Extractions.Extraction extraction) {
        var differences = new LinkedHashMap<String, String>();
        extraction.template().people().forEach((person, role) -> inDossier(dossier, extraction, person, role)
                .ifPresent(party -> extraction.fields().stream()
                        .filter(field -> person.equals(field.field().person()))
                        .forEach(field -> {
                            var held = held(party, field.field().of());
                            if (held != null && field.value() != null && !isSame(held, field.value())) {
                                differences.put(field.field().key(), held);
                            }
                        })));
        return differences;
    }

    private static Optional<Party> inDossier(
            Dossier dossier, Extractions.Extraction extraction, String person, Template.Role role) {
        if (role == Template.Role.OWNER) {
            return Optional.of(dossier.owner());
        }
        return Stream.of(dossier.owner(), dossier.filer(), dossier.receiver())
                .filter(party -> extraction.fields().stream()
                        .filter(field -> person.equals(field.field().person())
                                && field.field().of() != Template.Of.ADDRESS)
                        .anyMatch(field -> isSame(held(party, field.field().of()), field.value())))
                .findFirst();
    }

    private static String held(Party party, Template.Of of) {
        return switch (of) {
            case NAME -> party.name();
            case IDENTITY_NUMBER -> party.identityNumber();
            case ADDRESS -> party.address();
        };
    }

    /** Capitals, blanks and punctuation make no difference, accents do. */
    private static boolean isSame(String one, String other) {
        return one != null && other != null && Objects.equals(bare(one), bare(other));
    }

    private static String bare(String text) {
        return text.toLowerCase(Vietnam.LOCALE)
                .replaceAll("[\\p{Punct}\\s]+", " ")
                .strip();
    }
}
