package vn.motcua.workflow;

import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;
import vn.motcua.procedure.Procedure;
import vn.motcua.procedure.ProcedureCatalogue;
import vn.motcua.procedure.ProcedureKey;
import vn.motcua.procedure.ProcedureVersions;
import vn.motcua.shared.TransactionClock;
import vn.motcua.shared.Vietnam;
import vn.motcua.workflow.contract.Finding;
import vn.motcua.workflow.contract.ProcedureContract;

/**
 * Deploys every procedure at start: one deployment each, with the forms it shows, names and source constant so that an
 * unchanged procedure deploys nothing. One that breaks the contract is refused and its last version stays.
 */
@Component
class ProcedureDeployer implements SmartInitializingSingleton {

    /** Constant on purpose: the engine's duplicate filter compares name and source. */
    static final String SOURCE = "mot-cua";

    private static final Logger LOG = LoggerFactory.getLogger(ProcedureDeployer.class);

    private final ModelFiles files;
    private final RepositoryService repository;
    private final ProcedureCatalogue catalogue;
    private final ProcedureVersions versions;
    private final TransactionClock clock;
    private final List<Finding> refused = new ArrayList<>();

    ProcedureDeployer(
            ModelFiles files,
            RepositoryService repository,
            ProcedureCatalogue catalogue,
            ProcedureVersions versions,
            TransactionClock clock) {
        this.files = files;
        this.repository = repository;
        this.catalogue = catalogue;
        this.versions = versions;
        this.clock = clock;
    }

    @Override
    public void afterSingletonsInstantiated() {
        files.models().forEach(this::deploy);
    }

    /** What the last pass refused; those procedures run in their last good version, if they have one. */
    List<Finding> refused() {
        return List.copyOf(refused);
    }

    private void deploy(ModelFiles.Model model) {
        var findings = ProcedureContract.check(model.path(), model.bpmn(), model.forms(), versionsOf(model));
        if (!findings.isEmpty()) {
            refuse(model, findings);
            return;
        }
        try {
            hand(model);
        } catch (ProcessEngineException unfit) {
            LOG.error("Bộ máy quy trình từ chối {}", model.path(), unfit);
            refuse(model, List.of(refusedByEngine(model)));
        }
    }

    private List<Procedure> versionsOf(ModelFiles.Model model) {
        return catalogue.all().stream()
                .filter(procedure -> !model.shared() && procedure.key().value().equals(model.key()))
                .toList();
    }

    private void refuse(ModelFiles.Model model, List<Finding> findings) {
        refused.addAll(findings);
        findings.forEach(finding -> LOG.error("Không triển khai {}: {}", model.path(), finding));
    }

    private static Finding refusedByEngine(ModelFiles.Model model) {
        return new Finding(
                model.path(),
                model.key(),
                "engine",
                "bộ máy quy trình không nhận mô hình này",
                "Xem nguyên nhân ở dòng nhật ký ngay trước");
    }

    private void hand(ModelFiles.Model model) {
        var builder = repository
                .createDeployment()
                .name(model.key())
                .source(SOURCE)
                .enableDuplicateFiltering(false)
                .addString(model.key() + ".bpmn", model.bpmn());
        model.forms().forEach((id, form) -> builder.addString(id + ".form", form));
        var deployment = builder.deploy();
        var definition = repository
                .createProcessDefinitionQuery()
                .deploymentId(deployment.getId())
                .processDefinitionKey(model.key())
                .singleResult();
        if (!model.shared()) {
            pin(model, definition);
        }
    }

    private void pin(ModelFiles.Model model, ProcessDefinition definition) {
        var today = clock.instant().atZone(Vietnam.ZONE).toLocalDate();
        catalogue
                .inForce(new ProcedureKey(model.key()), today)
                .ifPresentOrElse(
                        procedure -> versions.pin(
                                procedure,
                                definition.getId(),
                                definition.getDeploymentId(),
                                definition.getId(),
                                clock.instant()),
                        () -> LOG.warn("Mô hình {} không có thủ tục đang có hiệu lực trong danh mục", model.path()));
    }
}
