package vn.motcua.payment;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.authority.Authorities;
import vn.motcua.authority.Authority;
import vn.motcua.dossier.DossierLaw;
import vn.motcua.dossier.DossierRegister;
import vn.motcua.dossier.Party;
import vn.motcua.shared.Persisted;

/**
 * The information slip as it leaves ({@code Slip} of the contract), read from the register now. Of a person it says who owes and
 * nothing a collector could do without: no telephone, no mail, no papers, and nothing of who filed for whom.
 */
@Component
class Slips {

    private final DossierRegister register;
    private final DossierLaw law;
    private final Authorities authorities;
    private final SlipContents contents;

    Slips(DossierRegister register, DossierLaw law, Authorities authorities, SlipContents contents) {
        this.register = register;
        this.law = law;
        this.authorities = authorities;
        this.contents = contents;
    }

    /** The body of the request. */
    @Transactional(readOnly = true)
    public String of(PaymentRequest request) {
        var dossier = register.get(request.dossier());
        var procedure = law.procedureOf(dossier);
        var slip = JsonNodeFactory.instance.objectNode();
        slip.put("requestId", request.id().toString());
        slip.put("slipNumber", request.referral().number());
        slip.put("slipDate", request.referral().date().toString());
        slip.put("procedureCode", procedure.nationalCode());
        slip.put("procedureName", procedure.name());
        slip.put("dossierCode", dossier.code().value());
        slip.put(
                "office",
                authorities
                        .find(dossier.competentAuthority())
                        .map(Authority::name)
                        .orElseThrow());
        slip.put("content", contents.newest(dossier.id()).orElseThrow());
        slip.put("sentAt", Persisted.time(request.askedAt()).toString());
        slip.put("dueAt", Persisted.time(request.referralDueAt()).toString());
        taxpayer(slip.putObject("taxpayer"), dossier.owner());
        return slip.toString();
    }

    private static void taxpayer(ObjectNode said, Party owner) {
        said.put("name", owner.name());
        if (owner.identityNumber() != null) {
            said.put("identityNumber", owner.identityNumber());
        }
        if (owner.address() != null) {
            said.put("address", owner.address());
        }
    }
}
