package vn.motcua.linked;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.LinkedHashMap;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.dossier.DossierEvents;
import vn.motcua.dossier.DossierId;
import vn.motcua.dossier.DossierLaw;
import vn.motcua.dossier.DossierRegister;
import vn.motcua.dossier.EventKind;
import vn.motcua.messaging.Outbox;
import vn.motcua.messaging.OutgoingMessage;
import vn.motcua.shared.TransactionClock;
import vn.motcua.shared.Vietnam;

/** Chuyển phần liên thông: asks an outside authority for its part, by the outbox. However often it is called, each is asked once. */
@Component
public class SendBranch {

    static final String SENT = "branch.sent";

    private final DossierRegister register;
    private final DossierLaw law;
    private final DossierEvents events;
    private final Branches branches;
    private final LinkedLimits limits;
    private final Outbox outbox;
    private final TransactionClock clock;

    SendBranch(
            DossierRegister register,
            DossierLaw law,
            DossierEvents events,
            Branches branches,
            LinkedLimits limits,
            Outbox outbox,
            TransactionClock clock) {
        this.register = register;
        this.law = law;
        this.events = events;
        this.branches = branches;
        this.limits = limits;
        this.outbox = outbox;
        this.clock = clock;
    }

    /**
     * @param key of a branch of the dossier's procedure
     * @return its id, which the partner answers with
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
        var branch = new Branch(
                request,
                id,
                key,
                declared.label(),
                declared.authority(),
                declared.partner(),
                now,
                limits.due(dossier, declared, now),
                null,
                null);
        branches.add(branch);
        outbox.put(message(branch, request, SENT));
        var detail = new LinkedHashMap<String, String>();
        detail.put("Phần liên thông", branch.label());
        detail.put("Cơ quan", branch.authority());
        detail.put("Trả lời trước", Vietnam.minuteOfDay(branch.dueAt()));
        events.append(id, EventKind.BRANCH_SENT, detail);
        return request;
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
