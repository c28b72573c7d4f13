package vn.motcua.workflow;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Two definitions of a called process under one version tag, as an older release may have left them: every call by that
 * tag fails. The one in use is kept. The others go; what still runs on one moves over if both say the same, and else
 * keeps it there.
 */
@Component
class DuplicateTags {

    private static final Logger LOG = LoggerFactory.getLogger(DuplicateTags.class);

    private final JdbcClient jdbc;
    private final DeployedModels deployed;
    private final RepositoryService repository;
    private final RuntimeService runtime;

    DuplicateTags(JdbcClient jdbc, DeployedModels deployed, RepositoryService repository, RuntimeService runtime) {
        this.jdbc = jdbc;
        this.deployed = deployed;
        this.repository = repository;
        this.runtime = runtime;
    }

    /** A tag that more than one definition of a process has. */
    record Duplicate(String key, String tag) {}

    /** Asked once a start, of the engine's tables and not of the engine: mostly there is nothing to mend. */
    List<Duplicate> among(Set<String> called) {
        return jdbc
                .sql(
                        """
                        select key_, version_tag_ from act_re_procdef
                        where version_tag_ is not null and tenant_id_ is null
                        group by key_, version_tag_ having count(*) > 1 order by key_, version_tag_""")
                .query((row, number) -> new Duplicate(row.getString("key_"), row.getString("version_tag_")))
                .list()
                .stream()
                .filter(duplicate -> called.contains(duplicate.key()))
                .toList();
    }

    /**
     * @return how many instances run on definitions that had to stay; empty once the tag has one definition
     * @throws org.camunda.bpm.engine.ProcessEngineException if instances cannot be moved, having changed nothing
     */
    @Transactional
    public Optional<Long> mend(Duplicate duplicate) {
        deployed.lock(duplicate.key());
        var definitions = repository
                .createProcessDefinitionQuery()
                .processDefinitionKey(duplicate.key())
                .versionTag(duplicate.tag())
                .withoutTenantId()
                .orderByProcessDefinitionVersion()
                .desc()
                .list();
        var kept = kept(duplicate, definitions);
        var running = definitions.stream()
                .filter(definition -> !definition.getId().equals(kept.getId()))
                .mapToLong(definition -> retire(definition, kept))
                .sum();
        return running == 0 ? Optional.empty() : Optional.of(running);
    }

    private ProcessDefinition kept(Duplicate duplicate, List<ProcessDefinition> newestFirst) {
        var inUse = deployed.definitionOf(duplicate.key());
        return newestFirst.stream()
                .filter(definition -> inUse.filter(definition.getId()::equals).isPresent())
                .findFirst()
                .orElseGet(() -> newestFirst.get(0));
    }

    /** @return how many instances keep it */
    private long retire(ProcessDefinition definition, ProcessDefinition kept) {
        var running = runtime.createProcessInstanceQuery()
                .processDefinitionId(definition.getId())
                .count();
        if (running > 0 && !sameContent(definition, kept)) {
            return running;
        }
        if (running > 0) {
            moveInstances(definition, kept);
        }
        repository.deleteProcessDefinition(definition.getId());
        LOG.warn(
                "Đã bỏ bản {} của quy trình «{}» vì trùng nhãn phiên bản «{}» với bản {}; {} việc đang chạy đã chuyển sang",
                definition.getVersion(),
                definition.getKey(),
                definition.getVersionTag(),
                kept.getVersion(),
                running);
        return 0;
    }

    private boolean sameContent(ProcessDefinition one, ProcessDefinition other) {
        return DeploymentContent.of(repository, one.getDeploymentId())
                .equals(DeploymentContent.of(repository, other.getDeploymentId()));
    }

    /** They stay where they are, timers as they are set. */
    private void moveInstances(ProcessDefinition from, ProcessDefinition to) {
        var plan = runtime.createMigrationPlan(from.getId(), to.getId())
                .mapEqualActivities()
                .build();
        runtime.newMigration(plan)
                .processInstanceQuery(runtime.createProcessInstanceQuery().processDefinitionId(from.getId()))
                .skipCustomListeners()
                .skipIoMappings()
                .execute();
    }
}
