package vn.motcua.workflow.engine;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;

/** The form of a task: the one deployed with its model, which never changes. */
final class DeployedForms {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Map<String, JsonNode> SCHEMAS = new ConcurrentHashMap<>();

    private DeployedForms() {}

    /** Within a command. */
    static JsonNode of(TaskEntity task) {
        var form =
                (String) task.getTaskDefinition().getCamundaFormDefinitionKey().getValue(task.getExecution());
        var deployment = task.getExecution().getProcessDefinition().getDeploymentId();
        return SCHEMAS.computeIfAbsent(deployment + "/" + form, key -> load(deployment, form + ".form"));
    }

    private static JsonNode load(String deployment, String resource) {
        var found = Context.getCommandContext()
                .getResourceManager()
                .findResourceByDeploymentIdAndResourceName(deployment, resource);
        try {
            return JSON.readTree(new String(found.getBytes(), StandardCharsets.UTF_8));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("deployed form is not JSON: " + resource, e);
        }
    }
}
