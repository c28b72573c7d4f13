package vn.motcua.workflow.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** The rules as Camunda Modeler and bpmnlint know them, asked in a process of their own. */
final class LintPlugin {

    static final Path FOLDER = Path.of("src/modeler/bpmnlint-plugin-motcua");

    private static final ObjectMapper JSON = new ObjectMapper();

    private LintPlugin() {}

    /** @param reason with its remedy */
    record Report(String rule, String element, String reason) {}

    /**
     * @param models what each model is called and says; names may repeat
     * @param folder for the texts
     * @return of each its reports, null where it could not be read, in the same order
     */
    static List<List<Report>> reports(Collection<Sample> models, Path folder) throws IOException, InterruptedException {
        var list = new ArrayList<Map<String, String>>();
        for (var model : models) {
            var number = list.size();
            var file = Files.writeString(folder.resolve(number + ".bpmn"), model.bpmn());
            list.add(Map.of("path", number + "/" + model.path(), "file", file.toString()));
        }
        var input = Files.writeString(folder.resolve("list.json"), JSON.writeValueAsString(list));
        var output = folder.resolve("reports.json");
        var node = new ProcessBuilder("node", FOLDER.resolve("lint.mjs").toString())
                .redirectInput(input.toFile())
                .redirectOutput(output.toFile())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        assertThat(node.waitFor()).as("exit code of node").isZero();
        var reports = JSON.readValue(output.toFile(), new TypeReference<Map<String, List<Report>>>() {});
        return list.stream().map(model -> reports.get(model.get("path"))).toList();
    }
}
