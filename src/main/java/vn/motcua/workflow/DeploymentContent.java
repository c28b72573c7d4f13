package vn.motcua.workflow;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.Resource;

/** What the engine was handed with a deployment: name of the resource → text. */
final class DeploymentContent {

    private DeploymentContent() {}

    static Map<String, String> of(RepositoryService repository, String deployment) {
        return repository.getDeploymentResources(deployment).stream()
                .collect(Collectors.toMap(
                        Resource::getName, resource -> new String(resource.getBytes(), StandardCharsets.UTF_8)));
    }
}
