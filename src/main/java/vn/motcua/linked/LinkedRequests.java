package vn.motcua.linked;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.authority.Authorities;
import vn.motcua.authority.Authority;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierLaw;
import vn.motcua.dossier.DossierRegister;
import vn.motcua.dossier.Party;
import vn.motcua.shared.Persisted;

/** What an outside authority must know to do its part ({@code BranchRequest} of the contract), as the register says it now. */
@Component
class LinkedRequests {

    private final DossierRegister register;
    private final DossierLaw law;
    private final Authorities authorities;

    LinkedRequests(DossierRegister register, DossierLaw law, Authorities authorities) {
        this.register = register;
        this.law = law;
        this.authorities = authorities;
    }

    /** The body of the request. */
    @Transactional(readOnly = true)
    public String of(Branch branch) {
        var dossier = register.get(branch.dossier());
        var procedure = law.procedureOf(dossier);
        var request = JsonNodeFactory.instance.objectNode();
        request.put("requestId", branch.id().toString());
        request.put("branch", branch.key());
        request.put("label", branch.label());
        request.put("procedureCode", procedure.nationalCode());
        request.put("dossierCode", dossier.code().value());
        request.put("sentAt", Persisted.time(branch.sentAt()).toString());
        request.put("dueAt", Persisted.time(branch.dueAt()).toString());
        request.put("lead", lead(dossier));
        request.set("applicant", party(dossier.filer()));
        request.set("subject", party(dossier.owner()));
        request.putObject("leadResult")
                .put("name", procedure.result())
                .put("number", dossier.resultNumber())
                .put("date", dossier.resultDate().toString())
                .put("signer", dossier.resultSigner());
        return request.toString();
    }

    private String lead(Dossier dossier) {
        return authorities
                .find(dossier.competentAuthority())
                .map(Authority::name)
                .orElseThrow();
    }

    private static ObjectNode party(Party party) {
        var known = JsonNodeFactory.instance.objectNode().put("name", party.name());
        put(known, "identityNumber", party.identityNumber());
        put(known, "address", party.address());
        put(known, "phone", party.phone());
        return known;
    }

    private static void put(ObjectNode party, String field, String value) {
        if (value != null) {
            party.put(field, value);
        }
    }
}
