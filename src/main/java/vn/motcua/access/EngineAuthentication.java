package vn.motcua.access;

import java.util.function.Supplier;
import org.camunda.bpm.engine.IdentityService;
import org.springframework.stereotype.Component;
import vn.motcua.authority.Official;

/**
 * Runs work in the engine under an official's name, groups and tenants, so that its authorizations, tenant checks and
 * operation log apply to our own use cases exactly as they do to Tasklist.
 */
@Component
public class EngineAuthentication {

    private final IdentityService identityService;

    EngineAuthentication(IdentityService identityService) {
        this.identityService = identityService;
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

    void begin(Official official) {
        identityService.setAuthentication(
                official.id().value(), EngineGroups.of(official), EngineGroups.tenantsOf(official));
    }

    void end() {
        identityService.clearAuthentication();
    }
}
