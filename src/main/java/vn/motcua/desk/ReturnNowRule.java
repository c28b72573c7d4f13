package vn.motcua.desk;

import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.motcua.authority.CurrentOfficial;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierLaw;
import vn.motcua.dossier.DossierStatus;
import vn.motcua.procedure.Channel;
import vn.motcua.procedure.ReturnMode;
import vn.motcua.shared.Refusal;
import vn.motcua.shared.Vietnam;

/**
 * Whether the current official may decide a dossier on the spot, asked in one place by whatever offers the act, takes its
 * scan or does it: the catalogue empowers the post (NĐ 61/2018 Art 17.5), the applicant stands at the counter of the
 * authority that decides, and nothing has been done yet.
 */
@Component
class ReturnNowRule {

    private final DossierLaw law;
    private final CurrentOfficial current;

    ReturnNowRule(DossierLaw law, CurrentOfficial current) {
        this.law = law;
        this.current = current;
    }

    boolean allows(Dossier dossier) {
        return refusal(dossier).isEmpty();
    }

    /** Why not; empty if it may be done now. */
    Optional<Refusal> refusal(Dossier dossier) {
        var procedure = law.procedureOf(dossier);
        if (procedure.composite().isEmpty()) {
            return no("Danh mục không cho trả ngay kết quả của thủ tục này.");
        }
        if (!procedure.empowers(current.get(), dossier.competentAuthority())) {
            return Optional.of(Refusal.forbidden("Chỉ người được phân công trả ngay mới làm được việc này: %s."
                    .formatted(procedure.composite().stream()
                            .map(role -> role.label().toLowerCase(Vietnam.LOCALE))
                            .sorted()
                            .collect(Collectors.joining(", ")))));
        }
        if (!dossier.receivingAuthority().equals(dossier.competentAuthority())) {
            return no("Chỉ trả ngay hồ sơ do chính cơ quan giải quyết tiếp nhận.");
        }
        if (!dossier.returningAuthority().equals(dossier.receivingAuthority())) {
            return no("Chỉ trả ngay khi người nộp nhận kết quả tại chính nơi tiếp nhận.");
        }
        if (dossier.channel() != Channel.DESK) {
            return no("Chỉ trả ngay cho hồ sơ nộp trực tiếp tại quầy.");
        }
        if (dossier.returnMode() != ReturnMode.DESK) {
            return no("Chỉ trả ngay khi người nộp nhận kết quả tại quầy.");
        }
        if (!procedure.spineOnly(dossier.caseKey())) {
            return no("Trường hợp này còn bước khác ngoài tiếp nhận, thẩm định, ký duyệt và trả kết quả.");
        }
        return dossier.status() == DossierStatus.REGISTERED
                ? Optional.empty()
                : Optional.of(Refusal.wrongMoment("Không thể trả ngay: hồ sơ đang ở trạng thái «%s»."
                        .formatted(dossier.status().label())));
    }

    private static Optional<Refusal> no(String message) {
        return Optional.of(Refusal.refused(message));
    }
}
