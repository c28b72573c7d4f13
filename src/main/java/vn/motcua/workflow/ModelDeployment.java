package vn.motcua.workflow;

import java.util.List;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.procedure.Procedure;
import vn.motcua.procedure.ProcedureVersions;
import vn.motcua.shared.TransactionClock;
import vn.motcua.workflow.contract.ProcedureContract;

/**
 * One model into the engine, its versions pinned and its digest noted, all or nothing. A model that is there with the same
 * content, and was looked at again because a rule or the catalogue has changed, stays the definition it is. Two nodes may
 * do so at once: the second waits and then finds it done.
 */
@Component
class ModelDeployment {

    /** Constant, like the names: what is unchanged is known by its digest, not by the engine's duplicate filter. */
    static final String SOURCE = "mot-cua";

    private final RepositoryService repository;
    private final ProcedureVersions versions;
    private final DeployedModels deployed;
    private final TransactionClock clock;

    ModelDeployment(
            RepositoryService repository, ProcedureVersions versions, DeployedModels deployed, TransactionClock clock) {
        this.repository = repository;
        this.versions = versions;
        this.deployed = deployed;
        this.clock = clock;
    }

    /**
     * @param served versions of the law that new dossiers will live under with this model
     * @param called whether other models call this one by its version tag
     * @throws RunningDossiersLost if the correction of a model drops what dossiers that run on it rest on
     * @throws VersionTagTaken if a called one has changed under the tag it had
     */
    @Transactional
    public void deploy(ModelFiles.Model model, List<Procedure> served, boolean called, String digest) {
        if (deployed.lockAndCompare(model.name(), digest)) {
            return;
        }
        var standing = deployed.definitionOf(model.name()).map(repository::getProcessDefinition);
        var definition = standing.filter(same -> sameContent(same.getDeploymentId(), model))
                .orElseGet(() -> {
                    standing.filter(running -> isCorrected(running, model, served))
                            .ifPresent(running -> requireKept(running, model));
                    return hand(model);
                });
        if (called) {
            requireOwnTag(definition);
        }
        var now = clock.instant();
        served.forEach(version -> versions.pin(version, digest, definition.getDeploymentId(), definition.getId(), now));
        deployed.record(model.name(), digest, definition, now);
    }

    private boolean sameContent(String deployment, ModelFiles.Model model) {
        return DeploymentContent.of(repository, deployment).equals(model.resources());
    }

    /** A new law, or a new tag, may do everything anew. */
    private boolean isCorrected(ProcessDefinition running, ModelFiles.Model model, List<Procedure> served) {
        return model.shared()
                ? running.getVersionTag() != null
                        && model.bpmn().contains("versionTag=\"" + running.getVersionTag() + "\"")
                : served.stream()
                        .flatMap(version -> versions.newest(version.key(), version.validFrom()).stream())
                        .anyMatch(pinned -> pinned.processDefinitionId().equals(running.getId()));
    }

    private void requireKept(ProcessDefinition running, ModelFiles.Model model) {
        var released =
                DeploymentContent.of(repository, running.getDeploymentId()).getOrDefault(running.getResourceName(), "");
        var lost = ProcedureContract.checkAgainst(model.path(), model.bpmn(), released);
        if (!lost.isEmpty()) {
            throw new RunningDossiersLost(lost);
        }
    }

    private void requireOwnTag(ProcessDefinition definition) {
        var sameTag = repository
                .createProcessDefinitionQuery()
                .processDefinitionKey(definition.getKey())
                .versionTag(definition.getVersionTag())
                .count();
        if (sameTag > 1) {
            throw new VersionTagTaken(definition.getKey(), definition.getVersionTag());
        }
    }

    private ProcessDefinition hand(ModelFiles.Model model) {
        var builder = repository.createDeployment().name(model.name()).source(SOURCE);
        model.resources().forEach(builder::addString);
        return repository
                .createProcessDefinitionQuery()
                .deploymentId(builder.deploy().getId())
                .processDefinitionKey(model.key())
                .singleResult();
    }
}
