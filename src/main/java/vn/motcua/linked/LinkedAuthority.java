package vn.motcua.linked;

import java.util.UUID;
import vn.motcua.messaging.AskedPartner;
import vn.motcua.messaging.Delivery;
import vn.motcua.messaging.Envelope;
import vn.motcua.messaging.PartnerLine;

/**
 * The way to one outside authority, as src/docs/api/linked-authority.openapi.yaml says; the same for all of them. A request is
 * read from the register at each attempt; its id makes all attempts one.
 */
final class LinkedAuthority extends AskedPartner {

    static final String REMEDY =
            "Gửi yêu cầu bằng văn bản giấy, rồi ghi kết quả ở việc «Theo dõi phần liên thông» của hồ sơ.";

    private final Branches branches;
    private final LinkedRequests requests;

    LinkedAuthority(PartnerLine line, Branches branches, LinkedRequests requests) {
        super(line);
        this.branches = branches;
        this.requests = requests;
    }

    @Override
    protected Delivery send(Envelope envelope) {
        var branch =
                branches.get(UUID.fromString(envelope.payload().path("branch").asText()));
        return envelope.type().equals(RemindBranch.REMINDED)
                ? remind(envelope, branch)
                : line.send(envelope, "/requests", requests.of(branch));
    }

    /** What was answered while the reminder was on its way needs none. */
    private Delivery remind(Envelope envelope, Branch branch) {
        return branch.open()
                ? line.send(envelope, "/requests/%s/reminders".formatted(branch.id()), "{}")
                : new Delivery.Delivered(null);
    }
}
