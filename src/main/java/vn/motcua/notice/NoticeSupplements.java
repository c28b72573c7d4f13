package vn.motcua.notice;

import java.util.Set;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.motcua.authority.Post;
import vn.motcua.authority.Role;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierChanged;
import vn.motcua.dossier.DossierEvents;
import vn.motcua.dossier.DossierRegister;
import vn.motcua.dossier.EventKind;
import vn.motcua.dossier.OwedRefusal;
import vn.motcua.shared.Vietnam;

/** What follows when the time to bring papers has passed: who has to act on it, and who looks after that. */
@Component
class NoticeSupplements {

    private final DossierRegister register;
    private final DossierEvents events;
    private final Groups groups;
    private final TellOfficials tell;

    NoticeSupplements(DossierRegister register, DossierEvents events, Groups groups, TellOfficials tell) {
        this.register = register;
        this.events = events;
        this.groups = groups;
        this.tell = tell;
    }

    @EventListener
    void hear(DossierChanged changed) {
        switch (changed.kind()) {
            case SUPPLEMENT_EXPIRED -> expired(register.get(changed.dossier()));
            case REVIEWED -> grantedAllTheSame(register.get(changed.dossier()));
            case LATE_PAPERS -> papersCameLate(register.get(changed.dossier()));
            default -> {}
        }
    }

    /** At intake it is the desk's own; after that the date it is to answer by has moved as well. */
    private void expired(Dossier dossier) {
        if (dossier.acceptedAt() == null) {
            tell.about(
                    dossier,
                    OfficialNoticeKind.SUPPLEMENT_EXPIRED,
                    "hết hạn mà người nộp chưa bổ sung.",
                    Set.of(Groups.desk(dossier)));
        } else {
            tell.about(
                    dossier,
                    OfficialNoticeKind.SUPPLEMENT_EXPIRED,
                    "hết hạn mà người nộp chưa bổ sung, hẹn trả là %s.".formatted(Vietnam.minuteOfDay(dossier.dueAt())),
                    Set.of(groups.reviewer(dossier), Groups.desk(dossier), holding(Role.CONTROLLER, dossier)));
        }
    }

    /** A refusal is owed and something else is proposed: whoever signs knows, and whoever controls. */
    private void grantedAllTheSame(Dossier dossier) {
        var reviewed = events.latest(dossier.id(), EventKind.REVIEWED).orElseThrow();
        if (reviewed.detail().containsKey(OwedRefusal.ALL_THE_SAME)) {
            tell.about(
                    dossier,
                    OfficialNoticeKind.SUPPLEMENT_EXPIRED,
                    "đã hết hạn bổ sung, thẩm định vẫn đề nghị giải quyết, lãnh đạo quyết định khi ký.",
                    Set.of(holding(Role.LEADER, dossier), holding(Role.CONTROLLER, dossier)));
        }
    }

    private void papersCameLate(Dossier dossier) {
        tell.about(
                dossier,
                OfficialNoticeKind.SUPPLEMENT_EXPIRED,
                "người nộp mang giấy tờ đến sau hạn bổ sung, thời hạn không tính lại. Xem ở trang hồ sơ.",
                Set.of(groups.reviewer(dossier), holding(Role.LEADER, dossier)));
    }

    private static String holding(Role role, Dossier dossier) {
        return new Post(dossier.competentAuthority(), role, null).group();
    }
}
