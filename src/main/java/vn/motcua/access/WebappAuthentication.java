package vn.motcua.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.rest.security.auth.AuthenticationProvider;
import org.camunda.bpm.engine.rest.security.auth.AuthenticationResult;
import org.springframework.stereotype.Component;

/** Tells the web apps who signed in with us. */
@Component
class WebappAuthentication implements AuthenticationProvider {

    private final SignedInOfficial current;

    WebappAuthentication(SignedInOfficial current) {
        this.current = current;
    }

    @Override
    public AuthenticationResult extractAuthenticatedUser(HttpServletRequest request, ProcessEngine engine) {
        var official = current.find();
        if (official.isEmpty()) {
            return AuthenticationResult.unsuccessful();
        }
        var result = AuthenticationResult.successful(official.get().id().value());
        result.setGroups(EngineGroups.of(official.get()));
        result.setTenants(EngineGroups.tenantsOf(official.get()));
        return result;
    }

    @Override
    public void augmentResponseByAuthenticationChallenge(HttpServletResponse response, ProcessEngine engine) {}
}
