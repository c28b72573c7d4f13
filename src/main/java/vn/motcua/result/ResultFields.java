package vn.motcua.result;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierEvents;
import vn.motcua.dossier.EventKind;
import vn.motcua.shared.Outcome;
import vn.motcua.shared.PlainText;
import vn.motcua.shared.Refusal;

/** The texts of a result: what the dossier offers for them, and whether what was typed will do. */
@Component
class ResultFields {

    private final DossierEvents events;

    ResultFields(DossierEvents events) {
        this.events = events;
    }

    /** What the register and the online declaration say already, by field; empty where they say nothing. */
    Map<String, String> offered(ResultTemplate template, Dossier dossier) {
        var declared = events.latest(dossier.id(), EventKind.DECLARED)
                .map(DossierEvents.Line::detail)
                .orElse(Map.of());
        var offered = new LinkedHashMap<String, String>();
        for (var field : template.fields()) {
            offered.put(
                    field.key(),
                    Optional.ofNullable(field.declared())
                            .map(declared::get)
                            .or(() -> Optional.ofNullable(known(field.from(), dossier)))
                            .or(() -> Optional.ofNullable(field.value()))
                            .orElse(""));
        }
        return offered;
    }

    /** In one line each, by field; refused field by field for what is missing, too long, or of no such field. */
    Outcome<Map<String, String>> checked(ResultTemplate template, Map<String, String> typed, boolean whole) {
        var faults = new LinkedHashMap<String, String>();
        var values = new LinkedHashMap<String, String>();
        for (var field : template.fields()) {
            var text = PlainText.line(typed.get(field.key()));
            var value = text == null ? "" : text;
            if (whole && field.required() && value.isEmpty()) {
                faults.put(field.key(), "Chưa ghi «%s».".formatted(field.label()));
            } else if (value.length() > field.most()) {
                faults.put(field.key(), "«%s» dài quá %d ký tự.".formatted(field.label(), field.most()));
            }
            values.put(field.key(), value);
        }
        typed.keySet().stream()
                .filter(key -> !values.containsKey(key))
                .findFirst()
                .ifPresent(key -> faults.put("fields", "Mẫu không có ô này."));
        return faults.isEmpty() ? Outcome.done(values) : Outcome.refused(Refusal.invalid(faults));
    }

    private static String known(String from, Dossier dossier) {
        return from == null
                ? null
                : switch (from) {
                    case "filer.name" -> dossier.filer().name();
                    case "owner.name" -> dossier.owner().name();
                    case "owner.identityNumber" -> dossier.owner().identityNumber();
                    case "owner.address" -> dossier.owner().address();
                    case "summary" -> dossier.summary();
                    default -> throw new IllegalArgumentException("a dossier has no " + from);
                };
    }
}
