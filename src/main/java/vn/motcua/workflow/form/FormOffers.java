package vn.motcua.workflow.form;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.motcua.authority.Authorities;
import vn.motcua.dossier.AssignOfficial;
import vn.motcua.dossier.AssignableOfficials;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierId;
import vn.motcua.dossier.DossierLaw;
import vn.motcua.dossier.DossierRegister;
import vn.motcua.procedure.Procedure;
import vn.motcua.shared.TransactionClock;
import vn.motcua.shared.Vietnam;

/**
 * Choices that only the server knows, so that one form serves every procedure. A field names such a list as its
 * {@code valuesKey}. No list holds anything about a citizen.
 */
@Component
public class FormOffers {

    /** Papers of the version of the procedure that the dossier is judged by; value: the paper's key. */
    public static final String DOCUMENTS = "documentChoices";

    /** The other authorities that decide on this procedure today; value: the authority's id. */
    public static final String AUTHORITIES = "authorityChoices";

    /** Those who may review the dossier and are present, with their open work, or whoever has least; value: the official's id. */
    public static final String OFFICIALS = "officialChoices";

    /** All that a form may name. */
    public static final Set<String> NAMES = Set.of(DOCUMENTS, AUTHORITIES, OFFICIALS);

    private final DossierRegister register;
    private final DossierLaw law;
    private final Authorities authorities;
    private final AssignableOfficials assignable;
    private final TransactionClock clock;

    FormOffers(
            DossierRegister register,
            DossierLaw law,
            Authorities authorities,
            AssignableOfficials assignable,
            TransactionClock clock) {
        this.assignable = assignable;
        this.register = register;
        this.law = law;
        this.authorities = authorities;
        this.clock = clock;
    }

    /** The lists that the form names, by name; of a form that names none the dossier is not even read. */
    public Map<String, List<Choice>> of(JsonNode schema, DossierId id) {
        var named = Set.copyOf(schema.findValuesAsText(OfferedValues.KEY));
        if (named.isEmpty()) {
            return Map.of();
        }
        var dossier = register.get(id);
        var procedure = law.procedureOf(dossier);
        var offers = new LinkedHashMap<String, List<Choice>>();
        named.forEach(name -> offers.put(name, offer(name, dossier, procedure)));
        return offers;
    }

    private List<Choice> offer(String name, Dossier dossier, Procedure procedure) {
        return switch (name) {
            case DOCUMENTS ->
                procedure.documents().stream()
                        .map(document -> new Choice(document.name(), document.key()))
                        .toList();
            case AUTHORITIES -> others(dossier, procedure);
            case OFFICIALS -> present(dossier);
            default -> throw new IllegalStateException("no such offer: " + name);
        };
    }

    private List<Choice> present(Dossier dossier) {
        var present = assignable.presentFor(dossier);
        if (present.isEmpty()) {
            return List.of(
                    new Choice("Không ai của lĩnh vực có mặt: để nhóm thẩm định nhận việc", AssignOfficial.UNIT));
        }
        return Stream.concat(
                        Stream.of(new Choice("Ít việc nhất: phần mềm chọn", AssignOfficial.LEAST_LOAD)),
                        present.stream()
                                .map(each -> new Choice(
                                        "%s, %s (đang giữ %d việc)"
                                                .formatted(each.fullName(), each.title(), each.open()),
                                        each.official().value())))
                .toList();
    }

    private List<Choice> others(Dossier dossier, Procedure procedure) {
        var today = LocalDate.ofInstant(clock.instant(), Vietnam.ZONE);
        return authorities.competentOn(procedure.competentLevel(), procedure.competentBody(), today).stream()
                .filter(authority -> !authority.id().equals(dossier.competentAuthority()))
                .map(authority -> new Choice(authority.name(), authority.id().value()))
                .toList();
    }
}
