package vn.motcua.bench;

import java.util.List;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permission;
import org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions;
import org.camunda.bpm.engine.authorization.Resources;

/** The bare engine used by officials who signed in: what its own checks of rights cost, with the grants we ship. */
final class SignedInLifecycle extends BareLifecycle {

    private static final List<String> GROUPS = List.of("officials", "xa-thanh-quang.one-stop-desk");

    SignedInLifecycle(ProcessEngine engine, WaitingJobs jobs) {
        super(engine, jobs);
        var authorizations = engine.getAuthorizationService();
        var grant = authorizations.createNewAuthorization(Authorization.AUTH_TYPE_GRANT);
        grant.setGroupId("officials");
        grant.setResource(Resources.PROCESS_DEFINITION);
        grant.setResourceId(Authorization.ANY);
        grant.setPermissions(new Permission[] {
            ProcessDefinitionPermissions.READ,
            ProcessDefinitionPermissions.READ_TASK,
            ProcessDefinitionPermissions.READ_INSTANCE,
            ProcessDefinitionPermissions.TASK_WORK
        });
        authorizations.saveAuthorization(grant);
    }

    @Override
    public String name() {
        return "bare engine, signed in";
    }

    @Override
    void as(String official, Runnable act) {
        engine.getIdentityService().setAuthentication(official, GROUPS, List.of());
        try {
            act.run();
        } finally {
            engine.getIdentityService().clearAuthentication();
        }
    }
}
