package vn.motcua.dossier;

import java.util.LinkedHashMap;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.authority.CurrentOfficial;
import vn.motcua.authority.Role;
import vn.motcua.dossier.SupplementRequest.Stage;
import vn.motcua.shared.Outcome;
import vn.motcua.shared.Refusal;
import vn.motcua.shared.TransactionClock;

/**
 * Cho phép yêu cầu bổ sung thêm: a leader lets the applicant be asked once more than the law has it (NĐ 61/2018 Art 11.2c),
 * knowing that the index counts such a dossier as late (QĐ 766).
 */
@Component
public class PermitSupplement {

    /** What the leader is told before. */
    public static final String WARNING =
            "Hồ sơ có hơn một lần yêu cầu bổ sung bị tính là quá hạn trong Bộ chỉ số (Quyết định 766/QĐ-TTg).";

    private final DossierRows rows;
    private final DossierEvents events;
    private final SupplementRequests requests;
    private final SupplementPermits permits;
    private final SupplementRules rules;
    private final FourEyes fourEyes;
    private final CurrentOfficial current;
    private final TransactionClock clock;

    PermitSupplement(
            DossierRows rows,
            DossierEvents events,
            SupplementRequests requests,
            SupplementPermits permits,
            SupplementRules rules,
            FourEyes fourEyes,
            CurrentOfficial current,
            TransactionClock clock) {
        this.rows = rows;
        this.events = events;
        this.requests = requests;
        this.permits = permits;
        this.rules = rules;
        this.fourEyes = fourEyes;
        this.current = current;
        this.clock = clock;
    }

    /** @param reason Vietnamese, kept with the dossier */
    @Transactional
    public Outcome<Dossier> permit(DossierId id, String reason) {
        var dossier = rows.findById(id).orElseThrow();
        var objection = objection(dossier);
        if (objection.isPresent()) {
            return Outcome.refused(objection.get());
        }
        permits.add(id, Stage.of(dossier), current.get().id(), reason, clock.instant());
        var detail = new LinkedHashMap<String, String>();
        detail.put("Bước", Stage.of(dossier).label());
        detail.put("Lý do", reason);
        detail.put("Lưu ý", WARNING);
        events.append(id, EventKind.SUPPLEMENT_PERMITTED, detail);
        return Outcome.done(dossier);
    }

    /** Why the current official cannot permit it now; empty where nothing stands against it. */
    public Optional<Refusal> objection(Dossier dossier) {
        if (!current.get().answersAs(Role.LEADER, dossier.competentAuthority())) {
            return Optional.of(
                    Refusal.forbidden("Chỉ lãnh đạo cơ quan giải quyết được cho phép yêu cầu bổ sung thêm."));
        }
        if (fourEyes.reviews(dossier.id(), current.get().id())) {
            return Optional.of(Refusal.forbidden("Người thẩm định không tự cho phép mình yêu cầu bổ sung thêm."));
        }
        if (!dossier.status().mayBecome(DossierStatus.SUPPLEMENT_REQUESTED)) {
            return Optional.of(WrongStatus.of(dossier, "yêu cầu bổ sung"));
        }
        var stage = Stage.of(dossier);
        if (requests.of(dossier.id()).stream()
                        .filter(asked -> asked.stage() == stage)
                        .count()
                < rules.maxCount(dossier)) {
            return Optional.of(Refusal.refused("Chưa cần cho phép: ở bước này chưa yêu cầu bổ sung lần nào."));
        }
        return permits.open(dossier.id(), stage)
                ? Optional.of(Refusal.wrongMoment("Đã cho phép, cán bộ chưa yêu cầu."))
                : Optional.empty();
    }
}
