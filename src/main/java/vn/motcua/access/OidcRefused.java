package vn.motcua.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;

/** Back from the provider, or not even there: to the sign-in page with the reason. The log gets no words of a token. */
class OidcRefused implements AuthenticationFailureHandler {

    private static final Logger LOG = LoggerFactory.getLogger(OidcRefused.class);
    private static final Set<String> OWN_REASONS = Set.of(OidcOfficials.STRANGER, OidcOfficials.AWAY);

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException reason)
            throws IOException {
        var code = reason instanceof OAuth2AuthenticationException fault
                ? fault.getError().getErrorCode()
                : String.valueOf(reason.getCause());
        LOG.warn("sign-in at the provider of accounts came to nothing: {}", code.replaceAll("[\\r\\n]", " "));
        response.sendRedirect(request.getContextPath() + "/login?" + (OWN_REASONS.contains(code) ? code : "provider"));
    }
}
