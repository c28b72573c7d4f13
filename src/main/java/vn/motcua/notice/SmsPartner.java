package vn.motcua.notice;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import org.springframework.stereotype.Component;
import vn.motcua.messaging.Delivery;
import vn.motcua.messaging.Envelope;
import vn.motcua.messaging.Partner;
import vn.motcua.shared.PartnerSettings;

/** The SMS gateway, as src/docs/api/sms-gateway.openapi.yaml says. */
@Component
class SmsPartner implements Partner {

    private final PartnerSettings partners;
    private final PhoneGateway gateway;

    SmsPartner(PartnerSettings partners, PhoneGateway gateway) {
        this.partners = partners;
        this.gateway = gateway;
    }

    @Override
    public String name() {
        return PartnerSettings.SMS_GATEWAY;
    }

    @Override
    public String label() {
        return "Tổng đài tin nhắn";
    }

    @Override
    public Delivery deliver(Envelope envelope) {
        return gateway.deliver(envelope, partners.smsGateway(), label(), "/messages", text -> JsonNodeFactory.instance
                .objectNode()
                .put("text", text.sms())
                .put("parts", text.parts()));
    }
}
