package vn.motcua.access;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.boot.autoconfigure.security.SecurityProperties;
import org.springframework.core.annotation.Order;
import org.springframework.security.authentication.InsufficientAuthenticationException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** A session that began at the provider ends here too once it has ended there: whoever comes with it is nobody. */
@Component
@Order(SecurityProperties.DEFAULT_FILTER_ORDER + 1)
class EndedAtProvider extends OncePerRequestFilter {

    private final EndedSignIns ended;
    private final NobodySignedIn nobody;

    EndedAtProvider(EndedSignIns ended, NobodySignedIn nobody) {
        this.ended = ended;
        this.nobody = nobody;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var signedIn = SecurityContextHolder.getContext().getAuthentication();
        if (signedIn == null
                || !(signedIn.getPrincipal() instanceof OidcUser user)
                || !ended.include(user.getIdToken())) {
            chain.doFilter(request, response);
            return;
        }
        var session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
        SecurityContextHolder.clearContext();
        nobody.commence(request, response, new InsufficientAuthenticationException("ended at the provider"));
    }
}
