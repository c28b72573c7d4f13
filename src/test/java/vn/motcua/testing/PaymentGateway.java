package vn.motcua.testing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.core.env.Environment;
import vn.motcua.dossier.DossierId;
import vn.motcua.dossier.DossierRegister;
import vn.motcua.shared.PartnerSettings;
import vn.motcua.shared.Vietnam;

/** The payment gateway as a test plays it: tells over real HTTP what was paid. */
public class PaymentGateway {

    public static final String WEBHOOK = "/api/webhooks/payment";
    public static final String SECRET = "only-for-tests-payment-gateway-secret";
    static final String URL = "http://127.0.0.1:9/payment-gateway";

    private final DossierRegister register;
    private final Office office;
    private final Environment environment;

    PaymentGateway(DossierRegister register, Office office, Environment environment) {
        this.register = register;
        this.office = office;
        this.environment = environment;
    }

    public HttpResponse<String> tells(DossierId dossier, String notice, long amount, String transaction) {
        return tells(message(dossier, notice, amount, transaction), UUID.randomUUID());
    }

    public HttpResponse<String> tells(Map<String, Object> message, UUID messageId) {
        return caller().tells(WEBHOOK, json(message), office.now(), messageId);
    }

    public PartnerCaller caller() {
        var product = "http://127.0.0.1:" + environment.getRequiredProperty("local.server.port");
        return new PartnerCaller(product, PartnerSettings.PAYMENT_GATEWAY, SECRET);
    }

    /** As the contract has it, paid now, to be changed by a test. */
    public Map<String, Object> message(DossierId dossier, String notice, long amount, String transaction) {
        var message = new LinkedHashMap<String, Object>();
        message.put("dossierCode", register.get(dossier).code().value());
        message.put("noticeNumber", notice);
        message.put("transaction", transaction);
        message.put("amount", amount);
        message.put(
                "paidAt", office.now().atZone(Vietnam.ZONE).toOffsetDateTime().toString());
        return message;
    }

    private static String json(Map<String, Object> message) {
        try {
            return new ObjectMapper().writeValueAsString(message);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
