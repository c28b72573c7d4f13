package vn.motcua.workflow;

import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.ProcessEngineException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;
import vn.motcua.procedure.Procedure;
import vn.motcua.procedure.ProcedureCatalogue;
import vn.motcua.workflow.contract.Finding;

/**
 * Deploys at start every model that has changed, each with the forms it shows, and pins every version of the law it
 * serves. What is unchanged touches neither contract nor engine. A model that breaks the contract is refused and its last
 * version stays.
 */
@Component
class ProcedureDeployer implements SmartInitializingSingleton {

    private static final Logger LOG = LoggerFactory.getLogger(ProcedureDeployer.class);

    private final ModelFiles files;
    private final ModelContract contract;
    private final ModelDigest digest;
    private final DeployedModels deployed;
    private final ModelDeployment deployment;
    private final ProcedureCatalogue catalogue;
    private final List<Finding> refused = new ArrayList<>();

    ProcedureDeployer(
            ModelFiles files,
            ModelContract contract,
            ModelDigest digest,
            DeployedModels deployed,
            ModelDeployment deployment,
            ProcedureCatalogue catalogue) {
        this.files = files;
        this.contract = contract;
        this.digest = digest;
        this.deployed = deployed;
        this.deployment = deployment;
        this.catalogue = catalogue;
    }

    @Override
    public void afterSingletonsInstantiated() {
        refused.clear();
        var models = files.models();
        var served = new ServedVersions(catalogue, models);
        var known = deployed.digests();
        for (var model : models) {
            var versions = served.of(model);
            var content = digest.of(model, versions);
            if (!content.equals(known.get(model.name()))) {
                deploy(model, versions, isCalled(model, models), content);
            }
        }
    }

    /** What the last pass refused; those procedures run in their last good version, if they have one. */
    List<Finding> refused() {
        return List.copyOf(refused);
    }

    private static boolean isCalled(ModelFiles.Model model, List<ModelFiles.Model> models) {
        var call = "calledElement=\"%s\"".formatted(model.key());
        return models.stream().anyMatch(other -> other.bpmn().contains(call));
    }

    private void deploy(ModelFiles.Model model, List<Procedure> versions, boolean called, String content) {
        var findings = contract.check(model, versions);
        if (!findings.isEmpty()) {
            refuse(model, findings);
            return;
        }
        try {
            deployment.deploy(model, versions, called, content);
        } catch (VersionTagTaken taken) {
            refuse(model, List.of(tagTaken(model, taken.tag())));
        } catch (ProcessEngineException unfit) {
            LOG.error("Bộ máy quy trình từ chối {}", model.path(), unfit);
            refuse(model, List.of(refusedByEngine(model)));
        }
    }

    private void refuse(ModelFiles.Model model, List<Finding> findings) {
        refused.addAll(findings);
        findings.forEach(finding -> LOG.error("Không triển khai {}: {}", model.path(), finding));
    }

    private static Finding tagTaken(ModelFiles.Model model, String tag) {
        return new Finding(
                model.path(),
                model.key(),
                "version-tag",
                "nội dung đã đổi mà vẫn mang nhãn phiên bản «%s», hồ sơ đang chạy gọi quy trình này bằng nhãn đó"
                        .formatted(tag),
                "Đặt nhãn phiên bản mới (Version tag) và ghi nhãn ấy ở nơi gọi");
    }

    private static Finding refusedByEngine(ModelFiles.Model model) {
        return new Finding(
                model.path(),
                model.key(),
                "engine",
                "bộ máy quy trình không nhận mô hình này",
                "Xem nguyên nhân ở dòng nhật ký ngay trước");
    }
}
