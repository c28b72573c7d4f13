package vn.motcua.testing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.core.env.Environment;
import vn.motcua.dossier.DossierId;
import vn.motcua.payment.PaymentRequest;
import vn.motcua.payment.PaymentRequests;
import vn.motcua.shared.PartnerSettings;
import vn.motcua.shared.Vietnam;

/** The tax authority as a test plays it: takes slips, and tells over real HTTP what is owed. */
public class TaxOffice {

    public static final String WEBHOOK = "/api/webhooks/tax";
    public static final String NOTICE = "301/TB-TCS";
    public static final String PAY_TO = "Kho bạc Nhà nước khu vực III, tài khoản thu 7111";

    private final LinkedStub stub;
    private final PaymentRequests requests;
    private final Messenger messenger;
    private final Office office;
    private final Environment environment;

    TaxOffice(LinkedStub stub, PaymentRequests requests, Messenger messenger, Office office, Environment environment) {
        this.stub = stub;
        this.requests = requests;
        this.messenger = messenger;
        this.office = office;
        this.environment = environment;
    }

    public TaxOffice isWell() {
        stub.answers(202);
        return this;
    }

    public TaxOffice fails(int status) {
        stub.answers(status);
        return this;
    }

    /** The newest obligation of a dossier that was referred. */
    public PaymentRequest request(DossierId dossier) {
        return requests.of(dossier).stream()
                .filter(request -> request.referral() != null)
                .reduce((earlier, later) -> later)
                .orElseThrow(() -> new AssertionError("no slip of " + dossier));
    }

    /** The slip as it was taken; missing if none was. */
    public JsonNode slip(DossierId dossier) {
        return stub.request(request(dossier).id().toString());
    }

    /** How often that slip came, repeated calls included. */
    public long timesTaken(DossierId dossier) {
        return stub.timesRequested(request(dossier).id().toString());
    }

    public long timesReminded(DossierId dossier) {
        return stub.timesReminded(request(dossier).id().toString());
    }

    /** Notice of one sum, and heard. */
    public HttpResponse<String> notifies(DossierId dossier, long amount) {
        return heard(tells(notice(dossier, amount), UUID.randomUUID()));
    }

    public HttpResponse<String> owesNothing(DossierId dossier, String reason) {
        var told = told(dossier, "NOT_OWED");
        told.put("reason", reason);
        return heard(tells(told, UUID.randomUUID()));
    }

    /** As the contract has it, to be changed by a test. */
    public Map<String, Object> notice(DossierId dossier, long amount) {
        var told = told(dossier, "NOTICE");
        told.put("number", NOTICE);
        told.put("date", LocalDate.ofInstant(office.now(), Vietnam.ZONE).toString());
        told.put("amounts", List.of(Map.of("name", "Lệ phí trước bạ", "amount", amount)));
        told.put("payTo", PAY_TO);
        return told;
    }

    public HttpResponse<String> tells(Map<String, Object> told, UUID messageId) {
        return tells(PartnerSettings.TAX_AUTHORITY, told, messageId);
    }

    /** @param partner who signs it */
    public HttpResponse<String> tells(String partner, Map<String, Object> told, UUID messageId) {
        var product = "http://127.0.0.1:" + environment.getRequiredProperty("local.server.port");
        return new PartnerCaller(product, partner, LinkedStub.SECRETS.get(partner))
                .tells(WEBHOOK, json(told), office.now(), messageId);
    }

    private HttpResponse<String> heard(HttpResponse<String> answer) {
        messenger.carriesEverything();
        return answer;
    }

    private Map<String, Object> told(DossierId dossier, String result) {
        var told = new LinkedHashMap<String, Object>();
        told.put("requestId", request(dossier).id().toString());
        told.put("result", result);
        told.put(
                "decidedAt",
                office.now().atZone(Vietnam.ZONE).toOffsetDateTime().toString());
        return told;
    }

    private static String json(Map<String, Object> told) {
        try {
            return new ObjectMapper().writeValueAsString(told);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
