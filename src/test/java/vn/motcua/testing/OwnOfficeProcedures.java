package vn.motcua.testing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.springframework.test.context.DynamicPropertyRegistry;

/** Linked procedures whose parts are done by authorities of the directory: the shipped one of deaths, asked of others. */
public final class OwnOfficeProcedures {

    /** The commune's police do the part {@code deregistration}, those of the city {@code allowance}. */
    public static final String BOTH_OURS = "linked-relief";

    /** {@code deregistration} is done outside. */
    public static final String ONE_OUTSIDE = "linked-mixed";

    private static final String COMMUNE =
            "partner: authorities\n    office: { level: COMMUNE, body: cong-an, field: cu-tru }";
    private static final String CITY =
            "partner: authorities\n    office: { level: PROVINCE, body: cong-an, field: ly-lich-tu-phap }";

    private OwnOfficeProcedures() {}

    /** Both, beside all shared processes, and nothing else. */
    public static void in(Path folder, DynamicPropertyRegistry settings) throws IOException {
        var shared = Files.createDirectory(folder.resolve("shared"));
        try (var files = Files.list(Path.of("processes/shared"))) {
            for (var file : files.toList()) {
                Files.copy(file, shared.resolve(file.getFileName()));
            }
        }
        write(
                folder,
                BOTH_OURS,
                "9.000001",
                Map.of("partner: residence-police", COMMUNE, "partner: social-insurance", CITY));
        write(folder, ONE_OUTSIDE, "9.000002", Map.of("partner: social-insurance", CITY));
        settings.add("motcua.models.processes", () -> folder.toUri().toString());
        settings.add("motcua.procedures.location", () -> folder.toUri().toString());
    }

    private static void write(Path folder, String key, String code, Map<String, String> partners) throws IOException {
        var model = Files.readString(Path.of("processes/linked-death.bpmn"));
        Files.writeString(
                folder.resolve(key + ".bpmn"),
                model.replace("id=\"linked-death\"", "id=\"" + key + "\"")
                        .replace("bpmnElement=\"linked-death\"", "bpmnElement=\"" + key + "\""));
        var law = Files.readString(Path.of("processes/linked-death.yaml"))
                .replace("key: linked-death", "key: " + key)
                .replaceFirst(
                        "(?m)^name: .*",
                        "name: "
                                + (key.equals(BOTH_OURS)
                                        ? "Liên thông trong hệ thống"
                                        : "Liên thông nửa trong hệ thống"))
                .replace("\"2.002913\"", "\"" + code + "\"")
                .replace("aliases: [\"2.002622\", \"2.000987\"]", "aliases: []")
                .replace("limit: { amount: 10, unit: WORKING_DAY }", "limit: { amount: 4, unit: WORKING_HOUR }");
        for (var partner : partners.entrySet()) {
            law = law.replace(partner.getKey(), partner.getValue());
        }
        Files.writeString(folder.resolve(key + ".yaml"), law);
    }
}
