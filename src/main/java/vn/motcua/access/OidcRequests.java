package vn.motcua.access;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.DefaultOAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestCustomizers;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestRedirectFilter;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;

/** What is asked of the provider. With {@code ?again} it asks for the name anew: whoever was refused may be somebody else. */
class OidcRequests implements OAuth2AuthorizationRequestResolver {

    private final DefaultOAuth2AuthorizationRequestResolver requests;

    OidcRequests(ClientRegistrationRepository registrations) {
        requests = new DefaultOAuth2AuthorizationRequestResolver(
                registrations, OAuth2AuthorizationRequestRedirectFilter.DEFAULT_AUTHORIZATION_REQUEST_BASE_URI);
        requests.setAuthorizationRequestCustomizer(OAuth2AuthorizationRequestCustomizers.withPkce());
    }

    @Override
    public OAuth2AuthorizationRequest resolve(HttpServletRequest request) {
        return asking(request, requests.resolve(request));
    }

    @Override
    public OAuth2AuthorizationRequest resolve(HttpServletRequest request, String registration) {
        return asking(request, requests.resolve(request, registration));
    }

    private static OAuth2AuthorizationRequest asking(HttpServletRequest request, OAuth2AuthorizationRequest plain) {
        if (plain == null || request.getParameter("again") == null) {
            return plain;
        }
        return OAuth2AuthorizationRequest.from(plain)
                .additionalParameters(parameters -> parameters.put("prompt", "login"))
                .build();
    }
}
