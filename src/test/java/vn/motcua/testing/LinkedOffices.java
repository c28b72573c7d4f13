package vn.motcua.testing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.core.env.Environment;
import vn.motcua.dossier.DossierId;
import vn.motcua.linked.Branch;
import vn.motcua.linked.Branches;
import vn.motcua.shared.PartnerSettings;
import vn.motcua.shared.Vietnam;

/** The authorities that do parts of linked procedures, as a test plays them: they tell over real HTTP what became of a part. */
public class LinkedOffices {

    private static final Map<String, String> WEBHOOKS = Map.of(
            PartnerSettings.RESIDENCE_POLICE, "/api/webhooks/residence",
            PartnerSettings.SOCIAL_INSURANCE, "/api/webhooks/insurance");

    private final LinkedStub stub;
    private final Branches branches;
    private final Messenger messenger;
    private final Office office;
    private final Environment environment;

    LinkedOffices(LinkedStub stub, Branches branches, Messenger messenger, Office office, Environment environment) {
        this.stub = stub;
        this.branches = branches;
        this.messenger = messenger;
        this.office = office;
        this.environment = environment;
    }

    public LinkedOffices areWell() {
        stub.answers(202);
        return this;
    }

    public LinkedOffices fail(int status) {
        stub.answers(status);
        return this;
    }

    public Branch branch(DossierId dossier, String key) {
        return branches.of(dossier).stream()
                .filter(branch -> branch.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no branch " + key + " of " + dossier));
    }

    /** What the authority was asked; missing if it took nothing. */
    public JsonNode asked(DossierId dossier, String key) {
        return stub.request(branch(dossier, key).id().toString());
    }

    public long timesReminded(DossierId dossier, String key) {
        return stub.timesReminded(branch(dossier, key).id().toString());
    }

    /** Everything that is open is granted, and heard. */
    public void grantAll(DossierId dossier) {
        branches.of(dossier).stream().filter(Branch::open).forEach(branch -> tells(branch, granted(branch)));
        messenger.carriesEverything();
    }

    public HttpResponse<String> grants(DossierId dossier, String key) {
        var branch = branch(dossier, key);
        return heard(tells(branch, granted(branch)));
    }

    public HttpResponse<String> refuses(DossierId dossier, String key, String reason) {
        var branch = branch(dossier, key);
        var told = told(branch, Branch.Result.REFUSED);
        told.put("reason", reason);
        return heard(tells(branch, told));
    }

    /** As the contract has it, to be changed by a test. */
    public Map<String, Object> granted(Branch branch) {
        var told = told(branch, Branch.Result.GRANTED);
        told.put("number", "101/TB");
        told.put("date", LocalDate.ofInstant(office.now(), Vietnam.ZONE).toString());
        return told;
    }

    public HttpResponse<String> tells(Branch branch, Map<String, Object> told) {
        return tells(branch.partner(), told, UUID.randomUUID());
    }

    public HttpResponse<String> tells(String partner, Map<String, Object> told, UUID messageId) {
        var product = "http://127.0.0.1:" + environment.getRequiredProperty("local.server.port");
        return new PartnerCaller(product, partner, LinkedStub.SECRETS.get(partner))
                .tells(WEBHOOKS.get(partner), json(told), office.now(), messageId);
    }

    private HttpResponse<String> heard(HttpResponse<String> answer) {
        messenger.carriesEverything();
        return answer;
    }

    private Map<String, Object> told(Branch branch, Branch.Result result) {
        var told = new LinkedHashMap<String, Object>();
        told.put("requestId", branch.id().toString());
        told.put("result", result.name());
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
