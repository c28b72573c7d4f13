package vn.motcua.notice;

import java.util.Set;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.DossierChanged;
import vn.motcua.dossier.DossierRegister;
import vn.motcua.dossier.EventKind;

/** The desk learns that a collector owes its notice: it alone can reach one. Which one stands in the history. */
@Component
class NoticeSilentCollector {

    private final DossierRegister register;
    private final TellOfficials tell;

    NoticeSilentCollector(DossierRegister register, TellOfficials tell) {
        this.register = register;
        this.tell = tell;
    }

    @EventListener
    void hear(DossierChanged changed) {
        if (changed.kind() == EventKind.COLLECTOR_SILENT) {
            var dossier = register.get(changed.dossier());
            tell.about(
                    dossier,
                    OfficialNoticeKind.COLLECTOR_SILENT,
                    "cơ quan thu quá hạn chưa ra thông báo nộp tiền. Hãy đôn đốc, rồi ghi ở mục «Ghi việc đôn đốc cơ quan bên "
                            + "ngoài» của trang hồ sơ.",
                    Set.of(Groups.desk(dossier)));
        }
    }
}
