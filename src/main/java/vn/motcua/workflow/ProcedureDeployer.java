package vn.motcua.workflow;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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

    private static final Pattern CALL = Pattern.compile("calledElement=\"([^\"]+)\"");

    private final ModelFiles files;
    private final ModelContract contract;
    private final ModelDigest digest;
    private final DeployedModels deployed;
    private final ModelDeployment deployment;
    private final DuplicateTags duplicates;
    private final ProcedureCatalogue catalogue;
    private final List<Finding> refused = new ArrayList<>();

    ProcedureDeployer(
            ModelFiles files,
            ModelContract contract,
            ModelDigest digest,
            DeployedModels deployed,
            ModelDeployment deployment,
            DuplicateTags duplicates,
            ProcedureCatalogue catalogue) {
        this.files = files;
        this.contract = contract;
        this.digest = digest;
        this.deployed = deployed;
        this.deployment = deployment;
        this.duplicates = duplicates;
        this.catalogue = catalogue;
    }

    @Override
    public void afterSingletonsInstantiated() {
        refused.clear();
        var models = files.models();
        var called = called(models);
        duplicates.among(called).forEach(duplicate -> mend(duplicate, models));
        var served = new ServedVersions(catalogue, models);
        var known = deployed.digests();
        var cycles = contract.callCycles(models);
        for (var model : models) {
            var versions = served.of(model);
            var content = digest.of(model, versions);
            if (!content.equals(known.get(model.name()))) {
                var calls = cycles.getOrDefault(model.path(), List.of());
                deploy(model, versions, called.contains(model.key()), content, calls);
            }
        }
    }

    /** What the last pass refused; those procedures run in their last good version, if they have one. */
    List<Finding> refused() {
        return List.copyOf(refused);
    }

    private static Set<String> called(List<ModelFiles.Model> models) {
        return models.stream()
                .flatMap(model -> CALL.matcher(model.bpmn()).results())
                .map(call -> call.group(1))
                .collect(Collectors.toSet());
    }

    private void mend(DuplicateTags.Duplicate duplicate, List<ModelFiles.Model> models) {
        models.stream()
                .filter(model -> model.key().equals(duplicate.key()))
                .findFirst()
                .ifPresent(model -> mend(duplicate, model));
    }

    private void mend(DuplicateTags.Duplicate duplicate, ModelFiles.Model model) {
        try {
            duplicates
                    .mend(duplicate)
                    .ifPresent(running -> refuse(model, List.of(tagTwice(model, duplicate.tag(), running))));
        } catch (ProcessEngineException unfit) {
            LOG.error("Bộ máy quy trình không bỏ được bản trùng nhãn của {}", model.path(), unfit);
            refuse(model, List.of(refusedByEngine(model)));
        }
    }

    private void deploy(
            ModelFiles.Model model, List<Procedure> versions, boolean called, String content, List<Finding> calls) {
        var findings = Stream.concat(contract.check(model, versions).stream(), calls.stream())
                .toList();
        if (!findings.isEmpty()) {
            refuse(model, findings);
            return;
        }
        try {
            deployment.deploy(model, versions, called, content);
        } catch (RunningDossiersLost lost) {
            refuse(model, lost.findings());
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

    private static Finding tagTwice(ModelFiles.Model model, String tag, long running) {
        return new Finding(
                model.path(),
                model.key(),
                "version-tag",
                "bản trước để lại hai định nghĩa khác nhau cùng nhãn phiên bản «%s», hồ sơ gọi quy trình này bằng nhãn đó đều lỗi; %d việc còn chạy trên bản cũ nên chưa bỏ được"
                        .formatted(tag, running),
                "Kết thúc các việc đó (xem ở Cockpit) rồi khởi động lại, hoặc phát hành quy trình với nhãn phiên bản mới");
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
