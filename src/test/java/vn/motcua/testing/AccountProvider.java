package vn.motcua.testing;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * A provider of officials' accounts, beside every test of the whole application: OpenID Connect with authorization code
 * and PKCE. Whoever comes is signed in as the account set; a test may spoil the token.
 */
public final class AccountProvider implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    static final String CLIENT = "mot-cua";
    static final String SECRET = "only-for-tests-account-provider-secret";
    private static final ObjectMapper JSON = new ObjectMapper();

    private record Asked(String account, String nonce, String challenge, String redirect) {}

    private static final String SIGN_OUT = "http://schemas.openid.net/event/backchannel-logout";

    private final Map<String, Asked> codes = new ConcurrentHashMap<>();
    private final Map<String, String> sessions = new ConcurrentHashMap<>();
    private final RSAKey key = newKey();
    private final HttpServer server;
    private volatile RSAKey signsWith = key;
    private volatile UnaryOperator<JWTClaimsSet.Builder> spoiling = claims -> claims;

    public AccountProvider() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext(
                "/.well-known/openid-configuration",
                exchange -> answer(
                        exchange,
                        200,
                        Map.of(
                                "issuer",
                                issuer(),
                                "authorization_endpoint",
                                issuer() + "/authorize",
                                "token_endpoint",
                                issuer() + "/token",
                                "jwks_uri",
                                issuer() + "/keys",
                                "end_session_endpoint",
                                issuer() + "/logout",
                                "subject_types_supported",
                                List.of("public"),
                                "response_types_supported",
                                List.of("code"),
                                "id_token_signing_alg_values_supported",
                                List.of("RS256"))));
        server.createContext("/keys", exchange -> answer(exchange, 200, new JWKSet(key.toPublicJWK()).toJSONObject()));
        server.createContext("/token", this::token);
        server.start();
    }

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        TestPropertyValues.of(
                        "motcua.access.oidc.issuer=" + issuer(),
                        "motcua.access.oidc.client-id=" + CLIENT,
                        "motcua.access.oidc.client-secret=" + SECRET)
                .applyTo(context);
        context.getBeanFactory().registerSingleton("accountProvider", this);
    }

    public String issuer() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    /**
     * What a browser does there: somebody enters name and password and is sent back with a code.
     *
     * @param request where our application has led the browser
     * @return where the browser is led back to
     */
    public URI signsIn(String name, String request) {
        var asked = UriComponentsBuilder.fromUriString(request).build(true).getQueryParams();
        if (!request.startsWith(issuer() + "/authorize")
                || !"S256".equals(asked.getFirst("code_challenge_method"))
                || !CLIENT.equals(asked.getFirst("client_id"))) {
            throw new IllegalArgumentException(request);
        }
        var redirect = plain(asked.getFirst("redirect_uri"));
        var code = UUID.randomUUID().toString();
        codes.put(code, new Asked(name, plain(asked.getFirst("nonce")), asked.getFirst("code_challenge"), redirect));
        return URI.create(redirect + "?code=" + code + "&state="
                + URLEncoder.encode(plain(asked.getFirst("state")), StandardCharsets.UTF_8));
    }

    /** From now on tokens claim something else. */
    public void spoils(UnaryOperator<JWTClaimsSet.Builder> spoil) {
        spoiling = spoil;
    }

    /** Signs with a key that it has not published. */
    public void signsWrongly() {
        signsWith = new RSAKey.Builder(newKey()).keyID(key.getKeyID()).build();
    }

    public void behaves() {
        signsWith = key;
        spoiling = claims -> claims;
    }

    private void token(HttpExchange exchange) throws IOException {
        var form = UriComponentsBuilder.fromUriString(
                        "/?" + new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8))
                .build(true)
                .getQueryParams();
        var asked = codes.remove(String.valueOf(form.getFirst("code")));
        var client =
                "Basic " + Base64.getEncoder().encodeToString((CLIENT + ":" + SECRET).getBytes(StandardCharsets.UTF_8));
        if (asked == null
                || !client.equals(exchange.getRequestHeaders().getFirst("Authorization"))
                || !asked.redirect.equals(plain(form.getFirst("redirect_uri")))
                || !asked.challenge.equals(digest(form.getFirst("code_verifier")))) {
            answer(exchange, 400, Map.of("error", "invalid_grant"));
            return;
        }
        answer(
                exchange,
                200,
                Map.of(
                        "access_token",
                        UUID.randomUUID().toString(),
                        "token_type",
                        "Bearer",
                        "expires_in",
                        60,
                        "id_token",
                        idToken(asked)));
    }

    private String idToken(Asked asked) {
        var now = Instant.now();
        var session = UUID.randomUUID().toString();
        sessions.put(asked.account, session);
        return signed(spoiling.apply(new JWTClaimsSet.Builder()
                        .issuer(issuer())
                        .audience(CLIENT)
                        .subject(subject(asked.account))
                        .claim("sid", session)
                        .claim("preferred_username", asked.account)
                        .claim("groups", List.of("operators", "camunda-admin"))
                        .claim("nonce", asked.nonce)
                        .issueTime(Date.from(now))
                        .expirationTime(Date.from(now.plusSeconds(60))))
                .build());
    }

    /** Who it is to the provider, which is no name. */
    public static String subject(String account) {
        return UUID.nameUUIDFromBytes(account.getBytes(StandardCharsets.UTF_8)).toString();
    }

    /** The session in which somebody signed in last. */
    public String sessionOf(String account) {
        return sessions.get(account);
    }

    /** What it sends from server to server when somebody's sign-in has ended, naming neither session nor person yet. */
    public String signOut(UnaryOperator<JWTClaimsSet.Builder> naming) {
        var now = Instant.now();
        return signed(naming.apply(new JWTClaimsSet.Builder()
                        .issuer(issuer())
                        .audience(CLIENT)
                        .jwtID(UUID.randomUUID().toString())
                        .claim("events", Map.of(SIGN_OUT, Map.of()))
                        .issueTime(Date.from(now))
                        .expirationTime(Date.from(now.plusSeconds(60))))
                .build());
    }

    private String signed(JWTClaimsSet claims) {
        try {
            var jwt = new SignedJWT(
                    new JWSHeader.Builder(JWSAlgorithm.RS256)
                            .keyID(key.getKeyID())
                            .build(),
                    claims);
            jwt.sign(new RSASSASigner(signsWith));
            return jwt.serialize();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String digest(String verifier) {
        try {
            return Base64.getUrlEncoder()
                    .withoutPadding()
                    .encodeToString(MessageDigest.getInstance("SHA-256")
                            .digest(String.valueOf(verifier).getBytes(StandardCharsets.US_ASCII)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static RSAKey newKey() {
        try {
            return new RSAKeyGenerator(2048).keyID("only-for-tests").generate();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String plain(String encoded) {
        return java.net.URLDecoder.decode(String.valueOf(encoded), StandardCharsets.UTF_8);
    }

    private static void answer(HttpExchange exchange, int status, Map<String, Object> body) throws IOException {
        try (exchange) {
            var bytes = JSON.writeValueAsBytes(body);
            exchange.getResponseHeaders().add("Content-Type", "application/json");
            exchange.sendResponseHeaders(status, bytes.length);
            exchange.getResponseBody().write(bytes);
        }
    }
}
