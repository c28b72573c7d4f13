package vn.motcua.access;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;
import vn.motcua.shared.Outcome;
import vn.motcua.shared.PartnerSettings;
import vn.motcua.shared.PartnerSignature;
import vn.motcua.shared.Refusal;
import vn.motcua.shared.SignedMessage;

/**
 * Partners do not sign in; what they send is signed (src/docs/api/signature.md). Each address belongs to one partner.
 * The signature covers the body, so the body is read here, up to a limit, and handed on as read.
 */
class PartnerDoor extends OncePerRequestFilter {

    static final int MOST_BYTES = 1024 * 1024;

    private static final Refusal TOO_LARGE =
            new Refusal(Refusal.Kind.TOO_LARGE, "Thông điệp vượt quá 1 MB. Tệp đính kèm gửi bằng đường dẫn.");
    private static final Refusal NOBODYS = Refusal.notFound("Không có địa chỉ này.");
    private static final Refusal NOT_CONNECTED = Refusal.forbidden("Hệ thống chưa kết nối với bên gửi này.");

    private final ProblemResponses problems;
    private final Clock clock;
    private final Duration replayWindow;
    private final Map<String, String> partnerByAddress = Map.of(
            "/api/portal", PartnerSettings.NATIONAL_PORTAL,
            "/api/webhooks/postal", PartnerSettings.POSTAL_CARRIER,
            "/api/webhooks/payment", PartnerSettings.PAYMENT_GATEWAY,
            "/api/webhooks/residence", PartnerSettings.RESIDENCE_POLICE,
            "/api/webhooks/insurance", PartnerSettings.SOCIAL_INSURANCE,
            "/api/webhooks/tax", PartnerSettings.TAX_AUTHORITY);
    private final Map<String, PartnerSignature> signatures = new HashMap<>();

    PartnerDoor(PartnerSettings settings, ProblemResponses problems, Clock clock) {
        this.problems = problems;
        this.clock = clock;
        this.replayWindow = settings.replayWindow();
        know(PartnerSettings.NATIONAL_PORTAL, settings.nationalPortal());
        know(PartnerSettings.POSTAL_CARRIER, settings.postalCarrier());
        know(PartnerSettings.PAYMENT_GATEWAY, settings.paymentGateway());
        know(PartnerSettings.RESIDENCE_POLICE, settings.residencePolice());
        know(PartnerSettings.SOCIAL_INSURANCE, settings.socialInsurance());
        know(PartnerSettings.TAX_AUTHORITY, settings.taxAuthority());
    }

    private void know(String name, PartnerSettings.Partner partner) {
        if (partner.connected()) {
            signatures.put(name, new PartnerSignature(name, partner.secret()));
        }
    }

    /** Whether a request comes to this door at all. */
    static boolean opensTo(HttpServletRequest request) {
        return Paths.isUnder(request, "/api/portal") || Paths.isUnder(request, "/api/webhooks");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var body = request.getInputStream().readNBytes(MOST_BYTES + 1);
        var checked = check(request, body);
        if (checked instanceof Outcome.Refused<SignedMessage> refused) {
            problems.write(
                    response,
                    HttpStatus.valueOf(refused.refusal().kind().httpStatus()),
                    "Thông điệp không được nhận",
                    refused.refusal().message());
            return;
        }
        request.setAttribute(SignedMessage.ATTRIBUTE, checked.orThrow());
        chain.doFilter(new AlreadyReadRequest(request, body), response);
    }

    private Outcome<SignedMessage> check(HttpServletRequest request, byte[] body) {
        var partner = partnerAt(request);
        if (partner.isEmpty()) {
            return Outcome.refused(NOBODYS);
        }
        var signature = signatures.get(partner.get());
        if (signature == null) {
            return Outcome.refused(NOT_CONNECTED);
        }
        if (body.length > MOST_BYTES) {
            return Outcome.refused(TOO_LARGE);
        }
        return signature
                .verify(
                        request.getMethod(),
                        pathAsSent(request),
                        name -> Collections.list(request.getHeaders(name)),
                        body,
                        clock.instant(),
                        replayWindow)
                .map(id -> new SignedMessage(partner.get(), id));
    }

    private Optional<String> partnerAt(HttpServletRequest request) {
        return partnerByAddress.entrySet().stream()
                .filter(address -> Paths.isUnder(request, address.getKey()))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    private static String pathAsSent(HttpServletRequest request) {
        var query = request.getQueryString();
        return query == null ? request.getRequestURI() : request.getRequestURI() + "?" + query;
    }
}
