package vn.motcua.workflow;

import java.util.function.Supplier;
import org.camunda.bpm.engine.IdentityService;
import org.springframework.stereotype.Component;

/** Engine work that no official has the right to do themselves, and that must not depend on who happens to ask. */
@Component
class AsTheSystem {

    private final IdentityService identity;

    AsTheSystem(IdentityService identity) {
        this.identity = identity;
    }

    /** The official's authentication comes back after the work, whatever comes of it. */
    <T> T call(Supplier<T> work) {
        var official = identity.getCurrentAuthentication();
        identity.clearAuthentication();
        try {
            return work.get();
        } finally {
            if (official != null) {
                identity.setAuthentication(official.getUserId(), official.getGroupIds(), official.getTenantIds());
            }
        }
    }
}
