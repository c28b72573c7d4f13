package vn.motcua.linked;

import com.fasterxml.jackson.databind.ObjectMapper;
import org.springframework.stereotype.Component;
import vn.motcua.messaging.Inbox;
import vn.motcua.messaging.IncomingMessage;
import vn.motcua.shared.Refusal;
import vn.motcua.shared.RefusalException;
import vn.motcua.shared.SignedMessage;

/** The one door for all outside authorities: stored first, worked on later. Each answers only for what it was itself asked. */
@Component
class TakeAnswer {

    private final Branches branches;
    private final Inbox inbox;
    private final ObjectMapper json;

    TakeAnswer(Branches branches, Inbox inbox, ObjectMapper json) {
        this.branches = branches;
        this.inbox = inbox;
        this.json = json;
    }

    /** @throws RefusalException where that partner was asked no such thing */
    void take(SignedMessage message, BranchTold told) {
        var branch = branches.find(told.requestId())
                .filter(asked -> asked.partner().equals(message.sender()))
                .orElseThrow(() -> new RefusalException(
                        Refusal.notFound("Không có yêu cầu liên thông mang mã này gửi cho cơ quan này.")));
        inbox.receive(new IncomingMessage(
                        message.sender(),
                        message.id().toString(),
                        BranchAnswered.TYPE,
                        branch.dossier().toString(),
                        json.valueToTree(told)))
                .orThrow();
    }
}
