package vn.motcua.desk;

import org.springframework.stereotype.Component;
import vn.motcua.authority.CurrentOfficial;
import vn.motcua.authority.Official;
import vn.motcua.decree.MayDecree;
import vn.motcua.shared.Refusal;
import vn.motcua.shared.RefusalException;

/** Whoever is signed in and may look at decrees. */
@Component
class DecreeOfficial {

    private final CurrentOfficial current;

    DecreeOfficial(CurrentOfficial current) {
        this.current = current;
    }

    /** @throws RefusalException for everyone else */
    Official get() {
        return current.find()
                .filter(MayDecree::read)
                .orElseThrow(() -> new RefusalException(Refusal.forbidden(
                        "Trang này dành cho người quản trị hệ thống và cán bộ kiểm soát thủ tục hành chính.")));
    }
}
