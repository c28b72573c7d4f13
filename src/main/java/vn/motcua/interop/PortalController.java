package vn.motcua.interop;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import vn.motcua.messaging.Inbox;
import vn.motcua.messaging.IncomingMessage;
import vn.motcua.shared.FromPartner;
import vn.motcua.shared.Outcome;
import vn.motcua.shared.PartnerSettings;
import vn.motcua.shared.Refusal;
import vn.motcua.shared.SignedMessage;

/** What the national portal tells us, behind the signed door: well-formed or refused, then stored, then answered. */
@FromPartner(PartnerSettings.NATIONAL_PORTAL)
@RestController
@RequestMapping("/api/portal/dossiers")
class PortalController {

    private final Inbox inbox;

    PortalController(Inbox inbox) {
        this.inbox = inbox;
    }

    @PostMapping
    @ResponseStatus(HttpStatus.ACCEPTED)
    Map<String, String> filed(
            @RequestAttribute(SignedMessage.ATTRIBUTE) SignedMessage message, @RequestBody JsonNode body) {
        var filed = FiledOnline.read(body).orThrow();
        return store(message, DossierFiled.TYPE, filed.portalCode(), body);
    }

    @PostMapping("/{portalCode}/supplements")
    @ResponseStatus(HttpStatus.ACCEPTED)
    Map<String, String> supplemented(
            @RequestAttribute(SignedMessage.ATTRIBUTE) SignedMessage message,
            @PathVariable String portalCode,
            @RequestBody JsonNode body) {
        var sent = SentSupplement.read(body)
                .map(supplement -> supplement.portalCode().equals(portalCode))
                .orThrow();
        if (!sent) {
            Outcome.refused(Refusal.invalid(Map.of("MaHoSoQuocGia", "Khác với mã hồ sơ trong địa chỉ.")))
                    .orThrow();
        }
        return store(message, SupplementFiled.TYPE, portalCode, body);
    }

    /** Messages about one dossier are handled in the order of arrival. */
    private Map<String, String> store(SignedMessage message, String type, String portalCode, JsonNode body) {
        inbox.receive(new IncomingMessage(message.sender(), message.id().toString(), type, portalCode, body))
                .orThrow();
        return Map.of("ma_loi", "0", "thong_bao", "Đã nhận.");
    }
}
