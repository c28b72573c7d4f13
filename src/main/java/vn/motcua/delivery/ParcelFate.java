package vn.motcua.delivery;

import java.util.EnumSet;
import java.util.Set;

/** Why a parcel does not simply arrive; each is a task of the desk with the ways out that make sense for it. */
public enum ParcelFate {
    UNDELIVERED("Phát hai lần không thành", ParcelDecision.WAIT, ParcelDecision.RESEND, ParcelDecision.RETURN_AT_DESK),
    RETURNED("Chuyển hoàn về cơ quan", ParcelDecision.RESEND, ParcelDecision.RETURN_AT_DESK),
    REFUSED("Người nhận từ chối", ParcelDecision.WAIT, ParcelDecision.RESEND, ParcelDecision.RETURN_AT_DESK),
    WRONG_ADDRESS("Sai địa chỉ", ParcelDecision.WAIT, ParcelDecision.RESEND, ParcelDecision.RETURN_AT_DESK),
    DAMAGED("Hư hỏng", ParcelDecision.WAIT, ParcelDecision.REISSUE, ParcelDecision.RETURN_AT_DESK),
    LOST("Thất lạc", ParcelDecision.WAIT, ParcelDecision.REISSUE, ParcelDecision.RETURN_AT_DESK);

    private final String label;
    private final Set<ParcelDecision> ways;

    ParcelFate(String label, ParcelDecision first, ParcelDecision... others) {
        this.label = label;
        this.ways = EnumSet.of(first, others);
    }

    public String label() {
        return label;
    }

    /** The desk may end it like this. */
    public boolean allows(ParcelDecision decision) {
        return ways.contains(decision);
    }
}
