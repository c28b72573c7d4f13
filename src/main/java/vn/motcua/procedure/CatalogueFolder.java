package vn.motcua.procedure;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import vn.motcua.procedure.CatalogueFile.Version;

/**
 * All files of a folder. What is broken is left out and said; a procedure whose versions contradict each other is left
 * out whole, since no date could tell which one judges a dossier.
 *
 * @param digests of the files, by what they state
 */
record CatalogueFolder(List<Procedure> procedures, Map<Procedure, String> digests, List<CatalogueFinding> findings) {

    static CatalogueFolder read(String location) {
        var findings = new ArrayList<CatalogueFinding>();
        var byKey = sound(location, findings).stream()
                .collect(Collectors.groupingBy(
                        version -> version.procedure().key(), LinkedHashMap::new, Collectors.toList()));
        var procedures = new ArrayList<Procedure>();
        var digests = new IdentityHashMap<Procedure, String>();
        for (var versions : byKey.values()) {
            var contradictions = VersionRules.among(versions);
            findings.addAll(contradictions);
            if (contradictions.isEmpty()) {
                versions.forEach(version -> {
                    procedures.add(version.procedure());
                    digests.put(version.procedure(), version.source().digest());
                });
            }
        }
        return new CatalogueFolder(
                List.copyOf(procedures), Collections.unmodifiableMap(digests), List.copyOf(findings));
    }

    private static List<Version> sound(String location, List<CatalogueFinding> findings) {
        var versions = new ArrayList<Version>();
        texts(location).forEach((file, text) -> {
            var checked = CatalogueFile.procedure(file, text);
            findings.addAll(checked.findings());
            if (checked.isSound()) {
                var misnamed = VersionRules.ofName(checked.value());
                findings.addAll(misnamed);
                if (misnamed.isEmpty()) {
                    versions.add(checked.value());
                }
            }
        });
        return versions;
    }

    private static Map<String, String> texts(String location) {
        try {
            var resources = new PathMatchingResourcePatternResolver().getResources(location + "*.yaml");
            var texts = new LinkedHashMap<String, String>();
            Arrays.stream(resources)
                    .sorted(Comparator.comparing(Resource::getFilename))
                    .forEach(resource -> texts.put(Objects.requireNonNull(resource.getFilename()), text(resource)));
            if (texts.isEmpty()) {
                throw new IllegalStateException("no procedure file in " + location);
            }
            return texts;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String text(Resource resource) {
        try {
            return resource.getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
