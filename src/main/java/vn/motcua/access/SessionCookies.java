package vn.motcua.access;

import org.springframework.boot.web.embedded.tomcat.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.Cookie.SameSite;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.core.Ordered;
import org.springframework.stereotype.Component;

/**
 * How long a session lasts without a request, and its cookie: coming back from a provider of accounts is coming from
 * another site, where a strict one would stay at home and nobody ever get in.
 */
@Component
class SessionCookies implements WebServerFactoryCustomizer<TomcatServletWebServerFactory>, Ordered {

    private final AccessSettings settings;
    private final OidcSettings oidc;

    SessionCookies(AccessSettings settings, OidcSettings oidc) {
        this.settings = settings;
        this.oidc = oidc;
    }

    @Override
    public void customize(TomcatServletWebServerFactory server) {
        server.getSession().setTimeout(settings.idleSignOut());
        if (oidc.isOn()) {
            server.getSession().getCookie().setSameSite(SameSite.LAX);
        }
    }

    /** After Boot's own, which reads {@code server.servlet.session}. */
    @Override
    public int getOrder() {
        return LOWEST_PRECEDENCE;
    }
}
