package vn.motcua.workflow;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import org.camunda.bpm.engine.ProcessEngine;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.ResourcePatternResolver;
import org.springframework.stereotype.Component;
import vn.motcua.procedure.Procedure;
import vn.motcua.procedure.ProcedureCatalogue;

/**
 * All that decides what a deployment is and whether it is allowed, as one SHA-256: model, forms, what the catalogue says,
 * and the rules themselves (the classes of the contract and the engine's version), so that a new rule looks at old models.
 */
@Component
class ModelDigest {

    private static final List<String> RULES = List.of(
            "classpath*:vn/motcua/workflow/contract/*.class",
            "classpath*:vn/motcua/workflow/form/*.class",
            "classpath*:vn/motcua/workflow/ModelVocabulary.class",
            "classpath*:vn/motcua/workflow/ProcessVariables*.class",
            "classpath*:vn/motcua/procedure/*.class");

    private final ProcedureCatalogue catalogue;
    private final String rules;

    ModelDigest(ResourcePatternResolver resources, ProcedureCatalogue catalogue) {
        this.catalogue = catalogue;
        this.rules = rules(resources);
    }

    String of(ModelFiles.Model model, List<Procedure> versions) {
        var digest = sha256();
        add(digest, rules);
        add(digest, model.bpmn());
        model.forms().forEach((id, form) -> {
            add(digest, id);
            add(digest, form);
        });
        if (model.dmn() != null) {
            add(digest, "dmn");
            add(digest, model.dmn());
        }
        versions.forEach(version -> add(digest, catalogue.digest(version)));
        return HexFormat.of().formatHex(digest.digest());
    }

    private static String rules(ResourcePatternResolver resources) {
        var digest = sha256();
        add(digest, ProcessEngine.VERSION);
        RULES.forEach(pattern -> Arrays.stream(find(resources, pattern))
                .sorted(Comparator.comparing(Resource::getFilename))
                .forEach(type -> digest.update(content(type))));
        return HexFormat.of().formatHex(digest.digest());
    }

    private static Resource[] find(ResourcePatternResolver resources, String pattern) {
        try {
            var found = resources.getResources(pattern);
            if (found.length == 0) {
                throw new IllegalStateException("no rules at " + pattern);
            }
            return found;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] content(Resource resource) {
        try {
            return resource.getContentAsByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** With its length, so that no two texts together read like two others. */
    private static void add(MessageDigest digest, String text) {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        digest.update((bytes.length + ":").getBytes(StandardCharsets.UTF_8));
        digest.update(bytes);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
