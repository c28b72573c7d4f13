package vn.motcua.workflow;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.migration.MigratingProcessInstanceValidationException;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.DossierId;
import vn.motcua.move.CannotMove;
import vn.motcua.move.InstanceMoves;

/**
 * Camunda's process instance migration, by equal ids and nothing else. Event triggers are not updated: timers keep the dates
 * they had, new ones of the target are asked of the deadlines bean.
 */
@Component
class EngineInstanceMoves implements InstanceMoves {

    private static final String PLACES =
            """
            select i.business_key_ as key, string_agg(distinct e.act_id_, ' ' order by e.act_id_) as nodes
            from act_ru_execution i join act_ru_execution e on e.proc_inst_id_ = i.id_ and e.act_id_ is not null
            where i.proc_def_id_ = ? and i.parent_id_ is null and i.super_exec_ is null
            group by i.business_key_""";

    private final RuntimeService runtime;
    private final RepositoryService repository;
    private final AsTheSystem asTheSystem;
    private final JdbcClient jdbc;

    EngineInstanceMoves(
            RuntimeService runtime, RepositoryService repository, AsTheSystem asTheSystem, JdbcClient jdbc) {
        this.runtime = runtime;
        this.repository = repository;
        this.asTheSystem = asTheSystem;
        this.jdbc = jdbc;
    }

    @Override
    public Map<DossierId, Place> places(String definitionId) {
        var model = bpmn(definitionId);
        var places = new HashMap<DossierId, Place>();
        jdbc.sql(PLACES)
                .param(definitionId)
                .query((row, number) -> Map.entry(row.getString("key"), row.getString("nodes")))
                .list()
                .forEach(one -> places.put(
                        DossierId.of(one.getKey()),
                        new Place(
                                one.getValue(),
                                Arrays.stream(one.getValue().split(" "))
                                        .map(node -> label(model, node))
                                        .toList())));
        return places;
    }

    @Override
    public String model(String definitionId) {
        return Bpmn.convertToString(bpmn(definitionId));
    }

    @Override
    public void move(DossierId dossier, String fromDefinition, String toDefinition) {
        asTheSystem.call(() -> {
            migrate(dossier, fromDefinition, toDefinition);
            return null;
        });
    }

    private void migrate(DossierId dossier, String from, String to) {
        if (from.equals(to)) {
            return;
        }
        var plan = runtime.createMigrationPlan(from, to).mapEqualActivities().build();
        var instances = runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(dossier.toString())
                .processDefinitionId(from)
                .rootProcessInstances()
                .list();
        try {
            for (var instance : instances) {
                runtime.newMigration(plan).processInstanceIds(instance.getId()).execute();
            }
        } catch (MigratingProcessInstanceValidationException refused) {
            throw new CannotMove(obstacles(refused, bpmn(from), bpmn(to)));
        } catch (OptimisticLockingException somebodyWorks) {
            throw new OptimisticLockingFailureException("somebody works on " + dossier, somebodyWorks);
        }
    }

    private static List<String> obstacles(
            MigratingProcessInstanceValidationException refused, BpmnModelInstance from, BpmnModelInstance to) {
        var report = refused.getValidationReport();
        var nodes = Stream.concat(
                        report.getActivityInstanceReports().stream().map(one -> one.getSourceScopeId()),
                        report.getTransitionInstanceReports().stream().map(one -> one.getSourceScopeId()))
                .filter(Objects::nonNull)
                .distinct()
                .map(node -> obstacle(node, from, to))
                .toList();
        return nodes.isEmpty() ? List.of("bộ máy quy trình không chuyển được: " + refused.getMessage()) : nodes;
    }

    private static String obstacle(String node, BpmnModelInstance from, BpmnModelInstance to) {
        var label = label(from, node);
        var same = to.<FlowElement>getModelElementById(node);
        return same == null
                ? "đang ở «%s», bản mới không có bước này".formatted(label)
                : "đang ở «%s», ở bản mới bước này là loại khác hoặc nằm chỗ khác".formatted(label);
    }

    private BpmnModelInstance bpmn(String definition) {
        return repository.getBpmnModelInstance(definition);
    }

    private static String label(BpmnModelInstance model, String node) {
        var element = model.getModelElementById(node);
        return element instanceof FlowElement flow && flow.getName() != null ? flow.getName() : node;
    }
}
