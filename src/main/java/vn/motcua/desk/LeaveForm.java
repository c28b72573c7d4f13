package vn.motcua.desk;

import vn.motcua.authority.EnterLeave;
import vn.motcua.authority.OfficialId;

/**
 * A leave as a browser sends it; what cannot be read counts as missing.
 *
 * @param now ticked where it begins at once
 */
record LeaveForm(String officialId, Boolean now, String from, String until, String standIn, String reason) {

    static final LeaveForm EMPTY = new LeaveForm(null, true, null, null, null, null);

    EnterLeave.Entry entry() {
        return new EnterLeave.Entry(
                official(officialId),
                Boolean.TRUE.equals(now) ? null : DelegationForm.day(from),
                DelegationForm.day(until),
                official(standIn),
                reason);
    }

    static OfficialId official(String typed) {
        try {
            return typed == null || typed.isBlank() ? null : new OfficialId(typed.strip());
        } catch (IllegalArgumentException unreadable) {
            return null;
        }
    }
}
