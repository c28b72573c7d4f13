package vn.motcua.desk;

import org.springframework.stereotype.Component;
import vn.motcua.authority.CurrentOfficial;
import vn.motcua.authority.Official;
import vn.motcua.authority.Role;
import vn.motcua.shared.Refusal;
import vn.motcua.shared.RefusalException;

/** The operator who is signed in. */
@Component
class OperatorOfficial {

    private final CurrentOfficial current;

    OperatorOfficial(CurrentOfficial current) {
        this.current = current;
    }

    /** @throws RefusalException for everyone else */
    Official get() {
        return current.find()
                .filter(official -> official.holds(Role.OPERATOR))
                .orElseThrow(
                        () -> new RefusalException(Refusal.forbidden("Trang này dành cho người quản trị hệ thống.")));
    }
}
