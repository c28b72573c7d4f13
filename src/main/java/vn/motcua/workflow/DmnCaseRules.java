package vn.motcua.workflow;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.engine.RepositoryService;
import org.springframework.stereotype.Component;
import vn.motcua.procedure.CaseDecision;
import vn.motcua.procedure.CaseRules;
import vn.motcua.procedure.Procedure;
import vn.motcua.procedure.ProcedureVersions;

/** The tables that were deployed with a procedure, read once for each definition. */
@Component
class DmnCaseRules implements CaseRules {

    private final ProcedureVersions versions;
    private final RepositoryService repository;
    private final AsTheSystem asTheSystem;
    private final Map<String, Optional<CaseTables>> tables = new ConcurrentHashMap<>();

    DmnCaseRules(ProcedureVersions versions, RepositoryService repository, AsTheSystem asTheSystem) {
        this.versions = versions;
        this.repository = repository;
        this.asTheSystem = asTheSystem;
    }

    @Override
    public Optional<CaseDecision> decide(Procedure procedure, Map<String, Object> facts, LocalDate receptionDay) {
        if (procedure.facts().isEmpty()) {
            return Optional.empty();
        }
        return versions.newest(procedure.key(), procedure.validFrom())
                .flatMap(pinned -> tables.computeIfAbsent(
                        pinned.processDefinitionId(),
                        definition -> deployed(definition, procedure.key().value())))
                .map(found -> found.decide(facts, receptionDay));
    }

    private Optional<CaseTables> deployed(String definition, String key) {
        return asTheSystem.call(() ->
                DeploymentContent.of(
                                repository,
                                repository.getProcessDefinition(definition).getDeploymentId())
                        .entrySet()
                        .stream()
                        .filter(resource -> resource.getKey().endsWith(".dmn"))
                        .findFirst()
                        .map(resource -> CaseTables.read(key, resource.getValue())));
    }
}
