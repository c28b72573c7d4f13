package vn.motcua.access;

import java.util.List;
import org.springframework.http.converter.FormHttpMessageConverter;
import org.springframework.security.config.annotation.ObjectPostProcessor;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.oauth2.client.OAuth2LoginConfigurer;
import org.springframework.security.oauth2.client.endpoint.RestClientAuthorizationCodeTokenResponseClient;
import org.springframework.security.oauth2.client.http.OAuth2ErrorResponseErrorHandler;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestRedirectFilter;
import org.springframework.security.oauth2.core.http.converter.OAuth2AccessTokenResponseHttpMessageConverter;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClient;

/** Signing in at the provider: authorization code with PKCE, state and nonce. No token is kept for calls to anybody. */
@Component
class OidcSignIn {

    private final OidcSettings settings;
    private final OidcProvider provider;
    private final OidcOfficials officials;

    OidcSignIn(OidcSettings settings, AccessSettings access, OidcProvider provider, OidcOfficials officials) {
        if (!settings.isOn() && !access.localAccounts()) {
            throw new IllegalStateException("nobody could sign in: motcua.access.local-accounts is off and no "
                    + "motcua.access.oidc.issuer is set");
        }
        this.settings = settings;
        this.provider = provider;
        this.officials = officials;
    }

    boolean isOn() {
        return settings.isOn();
    }

    void configure(OAuth2LoginConfigurer<HttpSecurity> login, AuthenticationSuccessHandler signedIn) {
        var refused = new OidcRefused();
        login.loginPage("/login")
                .clientRegistrationRepository(provider::registration)
                .authorizedClientRepository(new NoTokensKept())
                .authorizationEndpoint(
                        requests -> requests.authorizationRequestResolver(new OidcRequests(provider::registration)))
                .tokenEndpoint(tokens -> tokens.accessTokenResponseClient(tokens()))
                .userInfoEndpoint(users -> users.oidcUserService(officials))
                .successHandler(signedIn)
                .failureHandler(refused)
                .addObjectPostProcessor(new ObjectPostProcessor<OAuth2AuthorizationRequestRedirectFilter>() {
                    @Override
                    public <F extends OAuth2AuthorizationRequestRedirectFilter> F postProcess(F filter) {
                        filter.setAuthenticationFailureHandler(refused);
                        return filter;
                    }
                });
    }

    private static RestClientAuthorizationCodeTokenResponseClient tokens() {
        var client = new RestClientAuthorizationCodeTokenResponseClient();
        client.setRestClient(RestClient.builder()
                .requestFactory(OidcProvider.patient())
                .messageConverters(converters -> {
                    converters.clear();
                    converters.addAll(List.of(
                            new FormHttpMessageConverter(), new OAuth2AccessTokenResponseHttpMessageConverter()));
                })
                .defaultStatusHandler(new OAuth2ErrorResponseErrorHandler())
                .build());
        return client;
    }
}
