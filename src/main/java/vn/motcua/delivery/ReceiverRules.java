package vn.motcua.delivery;

import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.motcua.authority.CurrentOfficial;
import vn.motcua.authority.Role;
import vn.motcua.dossier.Dossier;
import vn.motcua.procedure.ReturnMode;
import vn.motcua.shared.Refusal;

/** Who may mend the receiver of a parcel, and until when: the desk that keeps the dossier, until the carrier has the order. */
@Component
public class ReceiverRules {

    static final Refusal HANDED_OVER = Refusal.wrongMoment(
            "Bưu chính đã nhận đơn của bưu gửi này. Hãy báo bưu chính sửa địa chỉ; sổ giữ địa chỉ đã giao.");

    private final Parcels parcels;
    private final CurrentOfficial current;

    ReceiverRules(Parcels parcels, CurrentOfficial current) {
        this.parcels = parcels;
        this.current = current;
    }

    /** Why the current official cannot mend it now; empty where nothing stands against it. */
    public Optional<Refusal> objection(Dossier dossier) {
        if (dossier.returnMode() != ReturnMode.POST) {
            return Optional.of(Refusal.refused("Hồ sơ này không nhận kết quả qua bưu chính."));
        }
        if (!current.get().answersAs(Role.ONE_STOP_DESK, dossier.receivingAuthority())) {
            return Optional.of(
                    Refusal.forbidden("Chỉ bộ phận một cửa đang giữ hồ sơ được sửa người nhận, địa chỉ nhận."));
        }
        if (dossier.status().terminal()) {
            return Optional.of(Refusal.wrongMoment("Hồ sơ đã kết thúc, không sửa người nhận được nữa."));
        }
        return parcels.of(dossier.id()).filter(Parcel::leftTheDesk).map(parcel -> HANDED_OVER);
    }
}
