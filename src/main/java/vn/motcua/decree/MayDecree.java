package vn.motcua.decree;

import vn.motcua.authority.Official;
import vn.motcua.authority.Role;
import vn.motcua.shared.Refusal;

/** Who may do what with decrees: operators enter and apply, others read. */
public final class MayDecree {

    private static final Refusal NOT_AN_OPERATOR =
            Refusal.forbidden("Chỉ người quản trị hệ thống được nhập và áp dụng quyết định về lịch.");

    private MayDecree() {}

    public static boolean change(Official official) {
        return official.holds(Role.OPERATOR);
    }

    /** Null if the official may. */
    static Refusal objection(Official official) {
        return change(official) ? null : NOT_AN_OPERATOR;
    }
}
