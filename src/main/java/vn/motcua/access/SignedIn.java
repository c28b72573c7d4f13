package vn.motcua.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.SavedRequestAwareAuthenticationSuccessHandler;
import org.springframework.security.web.savedrequest.RequestCache;

/** After signing in: to the page that was asked for, otherwise to where the official begins. */
class SignedIn extends SavedRequestAwareAuthenticationSuccessHandler {

    private final SignedInOfficial current;

    SignedIn(SignedInOfficial current, RequestCache requestCache) {
        this.current = current;
        setRequestCache(requestCache);
    }

    @Override
    protected String determineTargetUrl(
            HttpServletRequest request, HttpServletResponse response, Authentication authentication) {
        return current.of(authentication).map(Home::of).orElse("/");
    }
}
