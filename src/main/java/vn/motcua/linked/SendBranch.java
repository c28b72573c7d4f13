package vn.motcua.linked;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.authority.Authority;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierEvents;
import vn.motcua.dossier.DossierId;
import vn.motcua.dossier.DossierLaw;
import vn.motcua.dossier.DossierRegister;
import vn.motcua.dossier.EventKind;
import vn.motcua.messaging.Outbox;
import vn.motcua.messaging.OutgoingMessage;
import vn.motcua.procedure.LinkedBranch;
import vn.motcua.shared.RefusalException;
import vn.motcua.shared.TransactionClock;
import vn.motcua.shared.Vietnam;

/** Chuyển phần liên thông: asks another authority for its part, by the outbox: one outside by its adapter, one of ours as
 * opinions are. However often it is called, each is asked once. */
@Component
public class SendBranch {

    /** To a partner outside. */
    static final String SENT = "branch.sent";

    /** To an authority of ours. */
    static final String REQUESTED = "branch.requested";

    private final DossierRegister register;
    private final DossierLaw law;
    private final DossierEvents events;
    private final Branches branches;
    private final OwnOffices offices;
    private final LinkedLimits limits;
    private final Outbox outbox;
    private final TransactionClock clock;

    SendBranch(
            DossierRegister register,
            DossierLaw law,
            DossierEvents events,
            Branches branches,
            OwnOffices offices,
            LinkedLimits limits,
            Outbox outbox,
            TransactionClock clock) {
        this.register = register;
        this.law = law;
        this.events = events;
        this.branches = branches;
        this.offices = offices;
        this.limits = limits;
        this.outbox = outbox;
        this.clock = clock;
    }

    /**
     * @param key of a branch of the dossier's procedure
     * @return its id, which the partner answers with
     * @throws RefusalException where an office of ours should do it and the directory has none such for the lead
     */
    @Transactional
    public UUID send(DossierId id, String key) {
        var dossier = register.get(id);
        var declared = law.procedureOf(dossier)
                .branch(key)
                .orElseThrow(
                        () -> new IllegalArgumentException("%s has no branch %s".formatted(dossier.procedure(), key)));
        var request = OutgoingMessage.idOf(id, SENT, key);
        if (branches.find(request).isPresent()) {
            return request;
        }
        var now = clock.instant();
        var office = declared.own() ? office(dossier, declared) : Optional.<Authority>empty();
        var asked = office.map(Authority::id).orElse(null);
        var branch = new Branch(
                request,
                id,
                key,
                declared.label(),
                office.map(Authority::name).orElse(declared.authority()),
                declared.partner(),
                asked,
                declared.own() ? declared.office().field() : null,
                now,
                limits.due(dossier, asked, declared, now),
                null,
                null);
        branches.add(branch);
        outbox.put(message(branch, request, branch.own() ? REQUESTED : SENT));
        var detail = new LinkedHashMap<String, String>();
        detail.put("Phần liên thông", branch.label());
        detail.put("Cơ quan", branch.authority());
        detail.put("Trả lời trước", Vietnam.minuteOfDay(branch.dueAt()));
        events.append(id, EventKind.BRANCH_SENT, detail);
        return request;
    }

    private Optional<Authority> office(Dossier dossier, LinkedBranch declared) {
        var found = offices.of(declared.office(), dossier.competentAuthority());
        if (found.isEmpty()) {
            throw new RefusalException(OwnOffices.missing(declared, "ký"));
        }
        return found;
    }

    /** Ids only: what it is about is read from the register when it leaves. */
    static OutgoingMessage message(Branch branch, UUID id, String type) {
        return new OutgoingMessage(
                id,
                branch.partner(),
                type,
                branch.dossier().toString(),
                JsonNodeFactory.instance.objectNode().put("branch", branch.id().toString()));
    }
}
