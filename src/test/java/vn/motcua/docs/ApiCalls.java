package vn.motcua.docs;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** What the controllers answer, under {@code /api} and elsewhere, read from their classes. */
final class ApiCalls {

    private static final String ANY = "*";

    private ApiCalls() {}

    /** By {@code POST /api/dossiers}. What has no method of its own stands for the lack of another. */
    static SortedMap<String, Method> all() {
        var calls = new TreeMap<String, Method>();
        everything().forEach((address, method) -> {
            if (address.contains(" /api/") && !address.endsWith(" /api/docs") && !address.startsWith(ANY)) {
                calls.put(address, method);
            }
        });
        return calls;
    }

    /** Pages too; one that answers every method is {@code * /trial/clock}. */
    static SortedMap<String, Method> everything() {
        var calls = new TreeMap<String, Method>();
        new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("vn.motcua").stream()
                        .filter(type -> type.isMetaAnnotatedWith(Controller.class))
                        .map(JavaClass::reflect)
                        .flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
                        .flatMap(ApiCalls::of)
                        .forEach(call -> calls.put(call.getKey(), call.getValue()));
        return calls;
    }

    static Stream<Map.Entry<String, Method>> of(Method method) {
        var own = AnnotatedElementUtils.findMergedAnnotation(method, RequestMapping.class);
        if (own == null) {
            return Stream.empty();
        }
        var base = AnnotatedElementUtils.findMergedAnnotation(method.getDeclaringClass(), RequestMapping.class);
        var told = own.params().length == 0 ? "" : "?" + String.join("&", own.params());
        return paths(base).flatMap(prefix -> paths(own)
                .flatMap(path -> verbs(own).map(verb -> Map.entry(verb + " " + prefix + path + told, method))));
    }

    private static Stream<String> verbs(RequestMapping mapping) {
        return mapping.method().length == 0
                ? Stream.of(ANY)
                : Arrays.stream(mapping.method()).map(Enum::name);
    }

    private static Stream<String> paths(RequestMapping mapping) {
        return mapping == null || mapping.path().length == 0 ? Stream.of("") : Arrays.stream(mapping.path());
    }
}
