package vn.motcua.access;

import jakarta.servlet.FilterConfig;
import org.camunda.bpm.webapp.impl.security.auth.Authentication;
import org.camunda.bpm.webapp.impl.security.auth.ContainerBasedAuthenticationFilter;
import org.camunda.bpm.webapp.impl.security.auth.UserAuthentication;

/**
 * Puts the official into the web apps' session. The stock filter keeps the groups of the first request for the whole
 * session; this one puts them in anew when posts have changed.
 */
class WebappAuthenticationFilter extends ContainerBasedAuthenticationFilter {

    private final SignedInOfficial current;

    WebappAuthenticationFilter(WebappAuthentication provider, SignedInOfficial current) {
        this.authenticationProvider = provider;
        this.current = current;
    }

    @Override
    public void init(FilterConfig config) {}

    @Override
    protected boolean isAuthenticated(Authentication known, String engineName, String userId) {
        return super.isAuthenticated(known, engineName, userId)
                && known instanceof UserAuthentication user
                && current.find()
                        .filter(official -> EngineGroups.of(official).equals(user.getGroupIds())
                                && EngineGroups.tenantsOf(official).equals(user.getTenantIds()))
                        .isPresent();
    }
}
