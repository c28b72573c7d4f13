package vn.motcua.notice;

import java.util.Map;
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

/** Leaders learn of a correction they are asked for, the desk of what they answered. */
@Component
class NoticeCorrections {

    private final DossierRegister register;
    private final DossierEvents events;
    private final TellOfficials tell;
    private final CurrentOfficial current;

    NoticeCorrections(DossierRegister register, DossierEvents events, TellOfficials tell, CurrentOfficial current) {
        this.register = register;
        this.events = events;
        this.tell = tell;
        this.current = current;
    }

    @EventListener
    void hear(DossierChanged changed) {
        switch (changed.kind()) {
            case CORRECTION_PROPOSED -> correctionProposed(register.get(changed.dossier()));
            case CORRECTION_REFUSED -> correctionRefused(register.get(changed.dossier()));
            case DATA_CORRECTED, CASE_CORRECTED, VOIDED, REFILED, LATE_ENTERED ->
                correctionAgreed(register.get(changed.dossier()), changed.kind());
            default -> {}
        }
    }

    /** The page of the dossier is where they answer. */
    private void correctionProposed(Dossier dossier) {
        var asked = detail(dossier, EventKind.CORRECTION_PROPOSED);
        var due = asked.get("Hạn trả nếu đồng ý");
        tell.about(
                dossier,
                OfficialNoticeKind.CORRECTION_PROPOSED,
                "một cửa đề nghị «%s», chờ lãnh đạo quyết định trên trang hồ sơ.%s"
                        .formatted(asked.get("Việc"), due == null ? "" : " Hạn trả nếu đồng ý: %s.".formatted(due)),
                Set.of(new Post(dossier.competentAuthority(), Role.LEADER, null).group()));
    }

    private void correctionRefused(Dossier dossier) {
        var detail = detail(dossier, EventKind.CORRECTION_REFUSED);
        tell.about(
                dossier,
                OfficialNoticeKind.CORRECTION_DECIDED,
                "lãnh đạo không đồng ý «%s»: %s".formatted(detail.get("Việc"), detail.get("Ý kiến lãnh đạo")),
                Set.of(Groups.desk(dossier)));
    }

    /** The desk knows what it did alone. */
    private void correctionAgreed(Dossier dossier, EventKind kind) {
        if (current.find()
                .filter(official -> official.answersAs(Role.LEADER, dossier.competentAuthority()))
                .isPresent()) {
            tell.about(
                    dossier,
                    OfficialNoticeKind.CORRECTION_DECIDED,
                    "lãnh đạo đồng ý «%s»%s."
                            .formatted(kind.label(), kind == EventKind.LATE_ENTERED ? ", nay tiếp nhận được" : ""),
                    Set.of(Groups.desk(dossier)));
        }
    }

    private Map<String, String> detail(Dossier dossier, EventKind kind) {
        return events.latest(dossier.id(), kind).orElseThrow().detail();
    }
}
