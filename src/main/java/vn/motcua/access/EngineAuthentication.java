package vn.motcua.access;

import java.util.Optional;
import java.util.function.Supplier;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.springframework.stereotype.Component;
import vn.motcua.authority.Authorities;
import vn.motcua.authority.Official;
import vn.motcua.authority.OfficialId;

/**
 * Runs work in the engine under an official's name, groups and tenants, so that its authorizations, tenant checks and
 * operation log apply to our own use cases exactly as they do to Tasklist.
 */
@Component
public class EngineAuthentication {

    private final IdentityService identityService;
    private final Authorities authorities;

    EngineAuthentication(IdentityService identityService, Authorities authorities) {
        this.identityService = identityService;
        this.authorities = authorities;
    }

    /** The engine's authentication ends with the work, whatever comes of it. */
    public <T> T as(Official official, Supplier<T> work) {
        begin(official);
        try {
            return work.get();
        } finally {
            end();
        }
    }

    /**
     * Whoever is at work goes on with what they serve by now: a dossier from beyond a desk's territory brings the desk another
     * authority within the very act that takes it in. Where nobody is, nothing happens.
     */
    public void readAnew() {
        Optional.ofNullable(identityService.getCurrentAuthentication())
                .map(Authentication::getUserId)
                .map(OfficialId::new)
                .flatMap(authorities::official)
                .ifPresent(this::begin);
    }

    void begin(Official official) {
        identityService.setAuthentication(
                official.id().value(), EngineGroups.of(official), EngineGroups.tenantsOf(official));
    }

    void end() {
        identityService.clearAuthentication();
    }
}
