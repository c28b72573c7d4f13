package vn.motcua.delivery;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.authority.Authorities;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierId;
import vn.motcua.dossier.DossierLaw;
import vn.motcua.dossier.DossierRegister;
import vn.motcua.dossier.ResultKind;
import vn.motcua.shared.Outcome;
import vn.motcua.shared.Refusal;

/** Phiếu gửi: what the carrier must know of a parcel ({@code Order} of its contract), as the register says it now. */
@Component
class ParcelSlips {

    static final String REMEDY = "Bổ sung tên và địa chỉ đầy đủ của người nhận trong hồ sơ, rồi cho gửi lại.";

    private final Parcels parcels;
    private final DossierRegister register;
    private final DossierLaw law;
    private final Authorities authorities;

    ParcelSlips(Parcels parcels, DossierRegister register, DossierLaw law, Authorities authorities) {
        this.parcels = parcels;
        this.register = register;
        this.law = law;
        this.authorities = authorities;
    }

    /** @return the body of the order, or why there is none */
    @Transactional(readOnly = true)
    public Outcome<String> of(UUID order, DossierId id) {
        var carriage = parcels.find(order).orElseThrow().carriage();
        var dossier = register.get(id);
        var receiver = dossier.receiver();
        if (blank(receiver.name()) || blank(receiver.address())) {
            return Outcome.refused(Refusal.refused("Hồ sơ chưa có tên hoặc địa chỉ của người nhận kết quả."));
        }
        var sender = authorities.find(dossier.receivingAuthority()).orElseThrow();
        var slip = JsonNodeFactory.instance.objectNode();
        slip.put("orderId", order.toString());
        slip.put("direction", "RETURN");
        slip.put("dossierCode", dossier.code().value());
        slip.set("sender", contact(sender.name(), sender.address(), sender.phone()));
        slip.set("receiver", contact(receiver.name(), receiver.address(), receiver.phone()));
        slip.putArray("papers").addObject().put("name", paper(dossier)).put("count", 1);
        slip.put("postagePaidBy", carriage.paidBy().name());
        slip.put("postage", carriage.postage());
        slip.put("cashOnDelivery", carriage.cashOnDelivery());
        return Outcome.done(slip.toString());
    }

    private String paper(Dossier dossier) {
        return dossier.resultKind() == ResultKind.REFUSED
                ? "Văn bản từ chối giải quyết hồ sơ"
                : law.procedureOf(dossier).result();
    }

    private static ObjectNode contact(String name, String address, String phone) {
        var contact = JsonNodeFactory.instance.objectNode().put("name", name).put("address", address);
        return blank(phone) ? contact : contact.put("phone", phone);
    }

    private static boolean blank(String text) {
        return text == null || text.isBlank();
    }
}
