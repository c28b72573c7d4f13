package vn.motcua.notice;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.springframework.stereotype.Component;
import vn.motcua.messaging.Delivery;
import vn.motcua.messaging.Envelope;
import vn.motcua.messaging.Partner;
import vn.motcua.shared.PartnerSettings;

/** Zalo, as src/docs/api/zalo.openapi.yaml says: approved templates with parameters, never free text. */
@Component
class ZaloPartner implements Partner {

    private final PartnerSettings partners;
    private final PhoneGateway gateway;

    ZaloPartner(PartnerSettings partners, PhoneGateway gateway) {
        this.partners = partners;
        this.gateway = gateway;
    }

    @Override
    public String name() {
        return PartnerSettings.ZALO;
    }

    @Override
    public String label() {
        return "Zalo";
    }

    @Override
    public Delivery deliver(Envelope envelope) {
        return gateway.deliver(envelope, partners.zalo(), label(), "/notifications", ZaloPartner::words);
    }

    private static ObjectNode words(ShortText text) {
        var words = JsonNodeFactory.instance.objectNode().put("template", text.template());
        var parameters = words.putObject("parameters");
        text.parameters().forEach(parameters::put);
        return words;
    }
}
