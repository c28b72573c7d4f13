package vn.motcua.access;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.http.client.ClientHttpRequestFactory;
import org.springframework.http.client.SimpleClientHttpRequestFactory;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.client.oidc.authentication.OidcIdTokenValidator;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrations;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtDecoderFactory;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestTemplate;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * The provider as it describes itself, asked when somebody first signs in there: a provider that is down keeps nobody
 * from starting, nor from signing in with an account of our own.
 */
@Component
class OidcProvider implements JwtDecoderFactory<ClientRegistration> {

    static final String REGISTRATION = "officials";
    static final String SIGN_IN = "/oauth2/authorization/" + REGISTRATION;
    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final Set<SignatureAlgorithm> BELIEVED =
            Set.of(SignatureAlgorithm.RS256, SignatureAlgorithm.PS256, SignatureAlgorithm.ES256);

    private final OidcSettings settings;
    private final Map<String, JwtDecoder> decoders = new ConcurrentHashMap<>();
    private volatile ClientRegistration known;

    OidcProvider(OidcSettings settings) {
        this.settings = settings;
    }

    /** Null for any other name, as Spring Security has it. */
    ClientRegistration registration(String id) {
        if (!settings.isOn() || !REGISTRATION.equals(id)) {
            return null;
        }
        var registration = known;
        if (registration == null) {
            registration = describe();
            known = registration;
        }
        return registration;
    }

    /** Signature, issuer, audience and time of an ID token; its nonce is held against the request elsewhere. */
    @Override
    public JwtDecoder createDecoder(ClientRegistration registration) {
        return decoders.computeIfAbsent(registration.getProviderDetails().getJwkSetUri(), keys -> {
            var decoder = decoding(keys).build();
            decoder.setJwtValidator(new DelegatingOAuth2TokenValidator<>(
                    new JwtTimestampValidator(), new OidcIdTokenValidator(registration)));
            return decoder;
        });
    }

    /** Whatever else the provider signs is held against the same keys. */
    NimbusJwtDecoder.JwkSetUriJwtDecoderBuilder keys() {
        return decoding(registration(REGISTRATION).getProviderDetails().getJwkSetUri());
    }

    private static NimbusJwtDecoder.JwkSetUriJwtDecoderBuilder decoding(String keys) {
        return NimbusJwtDecoder.withJwkSetUri(keys)
                .restOperations(new RestTemplate(patient()))
                .jwsAlgorithms(algorithms -> algorithms.addAll(BELIEVED));
    }

    /**
     * Where the browser goes to end the session at the provider too.
     *
     * @param back our page to return to, as registered there
     * @param state given back to that page
     * @return empty if the session did not begin there, or the provider ends none on request
     */
    Optional<String> endOfSession(Authentication session, String back, String state) {
        if (session == null || !(session.getPrincipal() instanceof OidcUser user) || known == null) {
            return Optional.empty();
        }
        var metadata = known.getProviderDetails().getConfigurationMetadata();
        return Optional.ofNullable(metadata.get("end_session_endpoint"))
                .map(address -> UriComponentsBuilder.fromUriString(address.toString())
                        .queryParam("id_token_hint", user.getIdToken().getTokenValue())
                        .queryParam("post_logout_redirect_uri", "{back}")
                        .queryParam("state", state)
                        .encode()
                        .buildAndExpand(back)
                        .toUriString());
    }

    static ClientHttpRequestFactory patient() {
        var requests = new SimpleClientHttpRequestFactory();
        requests.setConnectTimeout(PATIENCE);
        requests.setReadTimeout(PATIENCE);
        return requests;
    }

    private ClientRegistration describe() {
        var description = RestClient.builder()
                .requestFactory(patient())
                .build()
                .get()
                .uri(settings.description())
                .retrieve()
                .body(new ParameterizedTypeReference<Map<String, Object>>() {});
        if (description == null || !settings.issuer().toString().equals(description.get("issuer"))) {
            throw new IllegalStateException("the provider does not call itself " + settings.issuer());
        }
        return ClientRegistrations.fromOidcConfiguration(description)
                .registrationId(REGISTRATION)
                .clientName(REGISTRATION)
                .clientId(settings.clientId())
                .clientSecret(settings.clientSecret())
                .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
                .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                .redirectUri("{baseUrl}/login/oauth2/code/{registrationId}")
                .scope("openid", "profile")
                .userNameAttributeName(settings.officialClaim())
                .build();
    }
}
