package vn.motcua.notice;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.authority.CurrentOfficial;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierChanged;
import vn.motcua.dossier.DossierId;
import vn.motcua.dossier.DossierRegister;
import vn.motcua.dossier.EventKind;
import vn.motcua.messaging.LetGoMessage;
import vn.motcua.shared.Outcome;
import vn.motcua.shared.Refusal;

/**
 * Gửi lại: what did not reach the applicant goes again by the way that works now, as a rule after a wrong address was put
 * right. A message that a wrong address has stopped is let go then: what waits behind it is not held back any more.
 */
@Component
class ResendNotice {

    private final DossierRegister register;
    private final Notices notices;
    private final PutNotice putNotice;
    private final LetGoMessage letGo;
    private final CurrentOfficial current;

    ResendNotice(
            DossierRegister register,
            Notices notices,
            PutNotice putNotice,
            LetGoMessage letGo,
            CurrentOfficial current) {
        this.register = register;
        this.notices = notices;
        this.putNotice = putNotice;
        this.letGo = letGo;
        this.current = current;
    }

    /**
     * @param notice any of those that tell the thing
     * @return the way it goes; refused if it is told or under way meanwhile
     */
    @Transactional
    Outcome<NoticeChannel> resend(DossierId id, UUID notice) {
        var official = current.get();
        if (register.visibleTo(official, id) instanceof Outcome.Refused<Dossier> hidden) {
            return Outcome.refused(hidden.refusal());
        }
        var dossier = register.get(id);
        if (RecordCall.deskOf(official, dossier).isEmpty()) {
            return Outcome.refused(Refusal.forbidden("Chỉ cán bộ Bộ phận Một cửa của hồ sơ gửi lại được thông báo."));
        }
        var all = notices.held(id);
        return all.stream()
                .filter(one -> one.id().equals(notice))
                .findFirst()
                .map(untold -> resend(
                        dossier,
                        all.stream().filter(one -> one.tellsSameAs(untold)).toList()))
                .orElseGet(() -> Outcome.refused(Refusal.notFound("Hồ sơ không có việc cần báo này.")));
    }

    private Outcome<NoticeChannel> resend(Dossier dossier, List<Notice> ways) {
        if (ways.stream().anyMatch(way -> way.state() == NoticeState.SENT)) {
            return Outcome.refused(Refusal.wrongMoment("Người nộp đã được báo việc này, không gửi lại nữa."));
        }
        if (ways.stream().anyMatch(way -> way.state() == NoticeState.PUT)) {
            return Outcome.refused(Refusal.wrongMoment("Thông báo về việc này đang được gửi."));
        }
        var way = putNotice.wayNow(dossier);
        if (way.isEmpty()) {
            return Outcome.refused(
                    Refusal.wrongMoment(
                            "Chưa có cách nào gửi được. Hãy đính chính thư điện tử, điện thoại của người nộp rồi gửi lại, hoặc gọi điện."));
        }
        ways.forEach(failed -> letGo(failed, "Một cửa gửi lại: " + way.get().label() + "."));
        putNotice.anew(ways.get(0), dossier, way.get(), ways.size());
        return Outcome.done(way.get());
    }

    /** The way that is offered for what is neither told nor under way; empty if there is none. */
    Optional<NoticeChannel> offered(DossierId id) {
        return putNotice.wayNow(register.get(id));
    }

    @EventListener
    void corrected(DossierChanged changed) {
        if (changed.kind() == EventKind.DATA_CORRECTED) {
            notices.of(changed.dossier()).forEach(failed -> letGo(failed, "Dữ liệu người nộp đã được đính chính."));
        }
    }

    private void letGo(Notice notice, String reason) {
        if (notice.state() == NoticeState.FAILED) {
            letGo.letGo(notice.id(), reason);
        }
    }
}
