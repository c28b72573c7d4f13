package vn.motcua.simulators.timestamp;

import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.cert.jcajce.JcaCertStore;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoGeneratorBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;
import org.bouncycastle.tsp.TSPAlgorithms;
import org.bouncycastle.tsp.TSPException;
import org.bouncycastle.tsp.TimeStampRequest;
import org.bouncycastle.tsp.TimeStampResponseGenerator;
import org.bouncycastle.tsp.TimeStampTokenGenerator;
import vn.motcua.simulators.web.FaultPages;
import vn.motcua.simulators.web.FaultSwitch;
import vn.motcua.simulators.web.Html;
import vn.motcua.simulators.web.PartnerClock;
import vn.motcua.simulators.web.Response;
import vn.motcua.simulators.web.Web;

/** Puts the simulators' time under whatever digest it is sent (RFC 3161). */
public final class TimeStampAuthority {

    public static final String NAME = "time-stamp";

    private static final ASN1ObjectIdentifier POLICY = new ASN1ObjectIdentifier("1.3.6.1.4.1.99999.1");

    private final TimeStampKey key;
    private final PartnerClock clock;
    private final FaultSwitch faults = new FaultSwitch();
    private final FaultPages pages = new FaultPages(faults, NAME);
    private final AtomicInteger given = new AtomicInteger();

    /** @param trust folder where its certificate lies for those who are to believe it; null for nowhere */
    public TimeStampAuthority(Path trust, PartnerClock clock) throws IOException {
        this.key = TimeStampKey.in(trust);
        this.clock = clock;
    }

    public void serve(Web web) {
        web.post("/" + NAME, request -> faults.around(() -> stamp(request.body())));
        pages.serve(web);
        web.get("/" + NAME, request -> page());
        web.get("/" + NAME + "/certificate", request -> certificate());
        web.get("/" + NAME + "/state", request -> Response.json(state()));
    }

    private Response stamp(byte[] request) {
        try {
            var asked = new TimeStampRequest(request);
            var answer = new TimeStampResponseGenerator(tokens(), TSPAlgorithms.ALLOWED)
                    .generate(asked, BigInteger.valueOf(given.incrementAndGet()), Date.from(clock.instant()));
            return Response.file("application/timestamp-reply", answer.getEncoded());
        } catch (IOException unreadable) {
            return Response.problem(400, "Không đọc được", "Nội dung không phải là yêu cầu cấp dấu thời gian.");
        } catch (TSPException | GeneralSecurityException | OperatorCreationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private Response certificate() {
        try {
            return Response.file("application/pkix-cert", key.certificate().getEncoded());
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private TimeStampTokenGenerator tokens() throws TSPException, GeneralSecurityException, OperatorCreationException {
        var digests = new JcaDigestCalculatorProviderBuilder().build();
        var sha256 = new org.bouncycastle.asn1.x509.AlgorithmIdentifier(TSPAlgorithms.SHA256);
        var signer = new JcaSimpleSignerInfoGeneratorBuilder().build("SHA256withECDSA", key.key(), key.certificate());
        var tokens = new TimeStampTokenGenerator(signer, digests.get(sha256), POLICY);
        tokens.addCertificates(new JcaCertStore(List.of(key.certificate())));
        return tokens;
    }

    private Response page() {
        return Html.page(
                "Máy chủ dấu thời gian",
                "%s<p>Đã cấp %d dấu thời gian (RFC 3161).</p>".formatted(pages.html(), given.get()));
    }

    public Map<String, Object> state() {
        return Map.of("given", given.get(), "faults", faults.setting(), "faultsMade", faults.counts());
    }

    public void clear() {
        given.set(0);
        faults.clear();
    }
}
