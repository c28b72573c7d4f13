package vn.motcua.move;

import vn.motcua.authority.Official;
import vn.motcua.authority.Role;
import vn.motcua.shared.Refusal;

/** Who may move dossiers: operators. */
final class MayMove {

    private static final Refusal NOT_AN_OPERATOR =
            Refusal.forbidden("Chỉ người quản trị hệ thống được chuyển hồ sơ sang bản khác của quy trình.");

    private MayMove() {}

    /** Null if the official may. */
    static Refusal objection(Official official) {
        return official.holds(Role.OPERATOR) ? null : NOT_AN_OPERATOR;
    }
}
