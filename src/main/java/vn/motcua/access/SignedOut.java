package vn.motcua.access;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.springframework.http.MediaType;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.logout.LogoutSuccessHandler;
import org.springframework.security.web.util.UrlUtils;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * After signing out: to the sign-in page, by way of the provider if the session began there. A script gets the address
 * instead, since it cannot follow a redirect to another house.
 */
@Component
class SignedOut implements LogoutSuccessHandler {

    private final OidcProvider provider;
    private final ObjectMapper json;

    SignedOut(OidcProvider provider, ObjectMapper json) {
        this.provider = provider;
        this.json = json;
    }

    @Override
    public void onLogoutSuccess(HttpServletRequest request, HttpServletResponse response, Authentication session)
            throws IOException {
        var reason = request.getParameter("idle") != null ? "idle" : "out";
        var next = provider.endOfSession(session, signInPage(request), reason)
                .orElse(request.getContextPath() + "/login?" + reason);
        if (asksForData(request)) {
            response.setContentType(MediaType.APPLICATION_JSON_VALUE);
            json.writeValue(response.getOutputStream(), Map.of("location", next));
        } else {
            response.sendRedirect(next);
        }
    }

    private static boolean asksForData(HttpServletRequest request) {
        var accept = request.getHeader("Accept");
        return accept != null && accept.contains(MediaType.APPLICATION_JSON_VALUE);
    }

    private static String signInPage(HttpServletRequest request) {
        return UriComponentsBuilder.fromUriString(UrlUtils.buildFullRequestUrl(request))
                .replacePath(request.getContextPath() + "/login")
                .replaceQuery(null)
                .build()
                .toUriString();
    }
}
