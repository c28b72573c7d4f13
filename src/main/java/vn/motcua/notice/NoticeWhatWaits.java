package vn.motcua.notice;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.motcua.authority.CurrentOfficial;
import vn.motcua.authority.Post;
import vn.motcua.authority.Role;
import vn.motcua.delivery.ParcelDecision;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierChanged;
import vn.motcua.dossier.DossierEvents;
import vn.motcua.dossier.DossierId;
import vn.motcua.dossier.DossierRegister;
import vn.motcua.dossier.EventKind;
import vn.motcua.dossier.RequestSupplement;
import vn.motcua.linked.BranchReminded;
import vn.motcua.messaging.MessageGivenUp;
import vn.motcua.messaging.MessageNeedsPerson;
import vn.motcua.opinion.OpinionReminded;
import vn.motcua.procedure.ReturnMode;
import vn.motcua.shared.PartnerSettings;
import vn.motcua.shared.Vietnam;

/**
 * Hears what no official did and some official must know; of money and corrections hear classes of their own. An overdue opinion is told to the head of the desk that
 * forwarded the dossier, or to who answers for a desk without one (NĐ 61/2018 Art 19.5).
 */
@Component
class NoticeWhatWaits {

    private final DossierRegister register;
    private final DossierEvents events;
    private final Groups groups;
    private final TellOfficials tell;
    private final CurrentOfficial current;

    NoticeWhatWaits(
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
            case REGISTERED -> registered(register.get(changed.dossier()));
            case OPINION_SILENT -> opinionSilent(register.get(changed.dossier()));
            case OPINION_GIVEN -> opinionGiven(register.get(changed.dossier()));
            case APOLOGY_SENT -> duePromised(register.get(changed.dossier()));
            case EXPLANATION_UNANSWERED -> explanationUnanswered(register.get(changed.dossier()));
            case APOLOGY_UNANSWERED -> apologyUnanswered(register.get(changed.dossier()));
            case APOLOGY_NEEDLESS -> apologyNeedless(register.get(changed.dossier()));
            case HANDED_OVER -> handedOver(register.get(changed.dossier()));
            case SUPPLEMENT_ASKED -> supplementDoubtful(register.get(changed.dossier()));
            case SUPPLEMENTED -> supplemented(register.get(changed.dossier()));
            case PARCEL_STRAYED -> parcelStrayed(register.get(changed.dossier()));
            case PARCEL_LATE -> parcelLate(register.get(changed.dossier()));
            case PARCEL_SETTLED -> parcelSettled(register.get(changed.dossier()));
            default -> {}
        }
    }

    @EventListener
    void hear(OpinionReminded reminded) {
        tell.about(
                register.get(reminded.dossier()),
                OfficialNoticeKind.OPINION_OWED,
                "cần cho ý kiến trước %s.".formatted(Vietnam.minuteOfDay(reminded.dueAt())),
                Set.of(new Post(reminded.asked(), Role.SPECIALIST, reminded.field()).group()));
    }

    @EventListener
    void hear(BranchReminded reminded) {
        tell.about(
                register.get(reminded.dossier()),
                OfficialNoticeKind.BRANCH_OWED,
                "cần thực hiện phần liên thông «%s», hạn %s."
                        .formatted(reminded.label(), Vietnam.minuteOfDay(reminded.dueAt())),
                Set.of(new Post(reminded.asked(), Role.SPECIALIST, reminded.field()).group()));
    }

    @EventListener
    void hear(MessageNeedsPerson message) {
        tell.operators(message.id(), "Thông điệp đến từ «%s» chưa xử lý được.".formatted(message.partner()));
    }

    /** Of notices hears whoever tries the next way. */
    @EventListener
    void hear(MessageGivenUp message) {
        if (NoticeChannel.carries(message.partner())) {
            return;
        }
        tell.operators(message.id(), "Thông điệp gửi tới «%s» không gửi được.".formatted(message.partner()));
        if (message.partner().equals(PartnerSettings.POSTAL_CARRIER)) {
            var dossier = register.get(DossierId.of(message.orderKey()));
            tell.about(
                    dossier,
                    OfficialNoticeKind.PARCEL_NOT_TAKEN,
                    "bưu chính chưa nhận đơn bưu gửi. Lý do ở mục «Bưu gửi» của hồ sơ; sai địa chỉ thì sửa người nhận"
                            + " ngay tại đó.",
                    Set.of(Groups.desk(dossier)));
        }
    }

    /** The citizen is not sent away for it: the desk asks, and nothing is posted before. */
    private void registered(Dossier dossier) {
        if (dossier.enteredBy() == null
                && dossier.returnMode() == ReturnMode.POST
                && dossier.receiver().address() == null) {
            tell.about(
                    dossier,
                    OfficialNoticeKind.RECEIVER_INCOMPLETE,
                    "nhận kết quả qua bưu chính nhưng chưa khai địa chỉ. Hãy hỏi người nộp rồi ghi vào hồ sơ; trước đó "
                            + "không gửi được kết quả.",
                    Set.of(Groups.desk(dossier)));
        }
    }

    private void opinionSilent(Dossier dossier) {
        var told = new HashSet<>(groups.deskAndItsHead(dossier));
        told.add(groups.reviewer(dossier));
        var asked = detail(dossier, EventKind.OPINION_SILENT).get("Cơ quan không trả lời");
        tell.about(dossier, OfficialNoticeKind.OPINION_SILENT, "%s quá hạn chưa cho ý kiến.".formatted(asked), told);
    }

    private void explanationUnanswered(Dossier dossier) {
        var step = detail(dossier, EventKind.EXPLANATION_UNANSWERED).get("Bước");
        tell.about(
                dossier,
                OfficialNoticeKind.EXPLANATION_UNANSWERED,
                "đã hỏi đến người đứng đầu mà chưa ai giải trình bước «%s» chậm.".formatted(step),
                Set.of(new Post(dossier.competentAuthority(), Role.CONTROLLER, null).group()));
    }

    private void apologyUnanswered(Dossier dossier) {
        tell.about(
                dossier,
                OfficialNoticeKind.APOLOGY_UNANSWERED,
                "đã hỏi đến lãnh đạo mà chưa ai trả lời có kịp hạn trả %s không."
                        .formatted(detail(dossier, EventKind.APOLOGY_UNANSWERED).get("Hạn trả")),
                Set.of(new Post(dossier.competentAuthority(), Role.CONTROLLER, null).group()));
    }

    private void apologyNeedless(Dossier dossier) {
        tell.about(
                dossier,
                OfficialNoticeKind.APOLOGY_NEEDLESS,
                "thư xin lỗi chờ ký đã khép lại: %s. Vẫn không kịp thì bấm «Báo không kịp» ở hồ sơ."
                        .formatted(detail(dossier, EventKind.APOLOGY_NEEDLESS).get("Vì")),
                Set.of(new Post(dossier.competentAuthority(), Role.LEADER, null).group()));
    }

    private void opinionGiven(Dossier dossier) {
        var detail = detail(dossier, EventKind.OPINION_GIVEN);
        if (detail.containsKey("Thời hạn")) {
            tell.about(
                    dossier,
                    OfficialNoticeKind.OPINION_LATE,
                    "%s đã cho ý kiến, sau hạn.".formatted(detail.get("Cơ quan trả lời")),
                    Set.of(groups.reviewer(dossier)));
        }
    }

    /** The agency tells the desk in words why, and what is promised instead (NĐ 61/2018 Art 12.5, 19.9). */
    private void duePromised(Dossier dossier) {
        var detail = detail(dossier, EventKind.APOLOGY_SENT);
        tell.about(
                dossier,
                OfficialNoticeKind.DUE_PROMISED,
                "đã xin lỗi người nộp, hẹn lại %s thay cho %s. Lý do: %s"
                        .formatted(detail.get("Hẹn trả mới"), detail.get("Hẹn trả cũ"), detail.get("Lý do")),
                Set.of(Groups.desk(dossier)));
    }

    private void handedOver(Dossier dossier) {
        tell.about(
                dossier,
                OfficialNoticeKind.HANDED_OVER,
                "%s chuyển đến, đang chờ tiếp nhận."
                        .formatted(detail(dossier, EventKind.HANDED_OVER).get("Từ")),
                Set.of(Groups.desk(dossier)));
    }

    /** At the counter somebody of the desk took it in and knows. */
    private void supplemented(Dossier dossier) {
        if (current.find().isEmpty()) {
            tell.about(
                    dossier,
                    OfficialNoticeKind.SUPPLEMENT_ARRIVED,
                    "người nộp đã gửi bổ sung trực tuyến.",
                    Set.of(groups.whoeverHasIt(dossier)));
        }
    }

    /** A request that the law looks at twice: leader and controller learn of it at once. */
    private void supplementDoubtful(Dossier dossier) {
        var doubts = detail(dossier, EventKind.SUPPLEMENT_ASKED).get(RequestSupplement.DOUBTS);
        if (doubts != null) {
            tell.about(
                    dossier,
                    OfficialNoticeKind.SUPPLEMENT_DOUBTFUL,
                    "yêu cầu bổ sung cần kiểm soát: %s.".formatted(doubts),
                    Set.of(
                            new Post(dossier.competentAuthority(), Role.LEADER, null).group(),
                            new Post(dossier.competentAuthority(), Role.CONTROLLER, null).group()));
        }
    }

    private void parcelStrayed(Dossier dossier) {
        tell.about(
                dossier,
                OfficialNoticeKind.PARCEL_RETURNED,
                "bưu gửi «%s»: chọn gửi lại, trả tại quầy hay cách khác ở việc đang chờ."
                        .formatted(detail(dossier, EventKind.PARCEL_STRAYED).get("Tình trạng")),
                Set.of(Groups.desk(dossier)));
    }

    private void parcelLate(Dossier dossier) {
        var detail = detail(dossier, EventKind.PARCEL_LATE);
        tell.about(
                dossier,
                OfficialNoticeKind.PARCEL_LATE,
                "%s, hạn %s. Hãy hỏi bưu chính.".formatted(detail.get("Việc"), detail.get("Hạn")),
                Set.of(Groups.desk(dossier)));
    }

    /** Whoever reviewed it makes it again; the carrier bears the cost (QĐ 45/2016/QĐ-TTg Art 14). */
    private void parcelSettled(Dossier dossier) {
        var detail = detail(dossier, EventKind.PARCEL_SETTLED);
        if (ParcelDecision.REISSUE.label().equals(detail.get("Cách xử lý"))) {
            tell.about(
                    dossier,
                    OfficialNoticeKind.REISSUE_ASKED,
                    "bưu gửi «%s», một cửa đề nghị cấp lại kết quả.".formatted(detail.get("Tình trạng")),
                    Set.of(groups.reviewer(dossier)));
        }
    }

    /** Of the line that has just been written. */
    private Map<String, String> detail(Dossier dossier, EventKind kind) {
        return events.latest(dossier.id(), kind).orElseThrow().detail();
    }
}
