package vn.motcua.notice;

import java.util.Set;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.motcua.authority.CurrentOfficial;
import vn.motcua.authority.Post;
import vn.motcua.authority.Role;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierChanged;
import vn.motcua.dossier.DossierEvents;
import vn.motcua.dossier.DossierRegister;
import vn.motcua.dossier.EventKind;

/** What officials must know of money that is owed: that it came, or did not, or that nobody has said how much. */
@Component
class NoticePayments {

    private final DossierRegister register;
    private final DossierEvents events;
    private final Groups groups;
    private final TellOfficials tell;
    private final CurrentOfficial current;

    NoticePayments(
            DossierRegister register,
            DossierEvents events,
            Groups groups,
            TellOfficials tell,
            CurrentOfficial current) {
        this.register = register;
        this.events = events;
        this.groups = groups;
        this.tell = tell;
        this.current = current;
    }

    @EventListener
    void hear(DossierChanged changed) {
        switch (changed.kind()) {
            case PAID -> paid(register.get(changed.dossier()));
            case PAYMENT_OVERDUE -> paymentOverdue(register.get(changed.dossier()));
            case PAYMENT_STOP_PROPOSED -> stopProposed(register.get(changed.dossier()));
            case COLLECTOR_SILENT -> collectorSilent(register.get(changed.dossier()));
            case COLLECTOR_TOLD_AGAIN -> collectorToldAgain(register.get(changed.dossier()));
            default -> {}
        }
    }

    private void paid(Dossier dossier) {
        if (current.find().isEmpty()) {
            tell.about(
                    dossier,
                    OfficialNoticeKind.PAYMENT_ARRIVED,
                    "người nộp đã nộp tiền qua cổng thanh toán.",
                    Set.of(groups.whoeverHasIt(dossier)));
        }
    }

    private void paymentOverdue(Dossier dossier) {
        tell.about(
                dossier,
                OfficialNoticeKind.PAYMENT_OVERDUE,
                "quá hạn nộp tiền. Hãy liên hệ người nộp, rồi ghi chờ đến ngày khác hoặc đề nghị lãnh đạo dừng.",
                Set.of(Groups.desk(dossier)));
    }

    private void stopProposed(Dossier dossier) {
        tell.about(
                dossier,
                OfficialNoticeKind.PAYMENT_STOP_PROPOSED,
                "một cửa đề nghị dừng giải quyết vì quá hạn chưa nộp tiền. Lý do: %s"
                        .formatted(events.latest(dossier.id(), EventKind.PAYMENT_STOP_PROPOSED)
                                .orElseThrow()
                                .detail()
                                .get("Lý do")),
                Set.of(new Post(dossier.competentAuthority(), Role.LEADER, null).group()));
    }

    /** Money may have been asked for twice, or asked for anew: nothing is changed by itself. */
    private void collectorToldAgain(Dossier dossier) {
        tell.about(
                dossier,
                OfficialNoticeKind.COLLECTOR_TOLD_AGAIN,
                "cơ quan thu trả lời thêm lần nữa; nghĩa vụ đang ghi không đổi. Hãy xem lịch sử hồ sơ và hỏi lại cơ quan "
                        + "thu thông báo nào đúng.",
                Set.of(Groups.desk(dossier)));
    }

    /** The desk alone can reach a collector. Which one stands in the history. */
    private void collectorSilent(Dossier dossier) {
        tell.about(
                dossier,
                OfficialNoticeKind.COLLECTOR_SILENT,
                "cơ quan thu quá hạn chưa ra thông báo nộp tiền. Hãy đôn đốc, rồi ghi ở mục «Ghi việc đôn đốc cơ quan bên "
                        + "ngoài» của trang hồ sơ.",
                Set.of(Groups.desk(dossier)));
    }
}
