package vn.motcua.interop;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import vn.motcua.procedure.CatalogueFinding;
import vn.motcua.procedure.Procedure;
import vn.motcua.procedure.ProcedureCatalogue;
import vn.motcua.procedure.ProcedureKey;
import vn.motcua.procedure.SideFile;
import vn.motcua.procedure.SideFiles;

/** The folder {@code processes/portal}, read once, at the start. A broken file is said and left out: its data are kept unread. */
@Component
class DeclaredDataFiles {

    static final String FOLDER = "portal";
    static final String SCHEMA = "portal.schema.json";

    private static final Logger LOG = LoggerFactory.getLogger(DeclaredDataFiles.class);
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Map<String, DeclaredData> byKey = new HashMap<>();
    private final List<CatalogueFinding> findings = new ArrayList<>();

    DeclaredDataFiles(SideFiles files, ProcedureCatalogue catalogue) {
        for (var file : files.in(FOLDER, SCHEMA)) {
            var wrong = findings(file, catalogue.all());
            if (wrong.isEmpty()) {
                byKey.put(file.name(), bind(file));
            }
            findings.addAll(wrong);
        }
        findings.forEach(finding -> LOG.error("Bỏ qua tệp dữ liệu kê khai: {}", finding.text()));
    }

    DeclaredData of(ProcedureKey procedure) {
        return byKey.getOrDefault(procedure.value(), DeclaredData.UNKNOWN);
    }

    /** What is wrong with the files. */
    List<CatalogueFinding> findings() {
        return List.copyOf(findings);
    }

    /** Of one file, against every version of its procedure. */
    static List<CatalogueFinding> findings(SideFile file, List<Procedure> catalogue) {
        if (!file.findings().isEmpty()) {
            return file.findings();
        }
        var versions = catalogue.stream()
                .filter(procedure -> procedure.key().value().equals(file.name()))
                .toList();
        if (versions.isEmpty()) {
            return List.of(file.finding("", "không có thủ tục nào mang khóa «%s»".formatted(file.name())));
        }
        var findings = new ArrayList<CatalogueFinding>();
        var data = bind(file);
        var targets = new HashSet<String>();
        data.declared().forEach((key, field) -> {
            if (field.to() != null && !targets.add(field.to())) {
                findings.add(
                        file.finding("/declared/" + key + "/to", "«%s» đã có mục khác ghi vào".formatted(field.to())));
            }
            (field.cases() == null ? Map.<String, String>of() : field.cases()).forEach((value, caseKey) -> {
                if (versions.stream().noneMatch(version -> hasCase(version, caseKey))) {
                    findings.add(file.finding(
                            "/declared/" + key + "/cases/" + value,
                            "thủ tục không có trường hợp «%s»".formatted(caseKey)));
                }
            });
        });
        data.documents().forEach((key, document) -> {
            if (versions.stream().noneMatch(version -> hasDocument(version, document))) {
                findings.add(file.finding("/documents/" + key, "thủ tục không có giấy tờ «%s»".formatted(document)));
            }
        });
        return findings;
    }

    private static boolean hasCase(Procedure procedure, String key) {
        return procedure.limits().stream().anyMatch(limit -> limit.key().equals(key));
    }

    static boolean hasDocument(Procedure procedure, String key) {
        return procedure.documents().stream()
                .anyMatch(document -> document.key().equals(key));
    }

    /** A tree that passed its schema and cannot be bound is a fault of the schema. */
    private static DeclaredData bind(SideFile file) {
        try {
            return JSON.treeToValue(file.tree(), DeclaredData.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("schema and record disagree on " + file.name(), e);
        }
    }
}
