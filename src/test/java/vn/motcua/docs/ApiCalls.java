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

/** What the controllers answer under {@code /api}, read from their classes. */
final class ApiCalls {

    private ApiCalls() {}

    /** By {@code POST /api/dossiers}. What has no method of its own stands for the lack of another. */
    static SortedMap<String, Method> all() {
        var calls = new TreeMap<String, Method>();
        new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("vn.motcua").stream()
                        .filter(type -> type.isMetaAnnotatedWith(Controller.class))
                        .map(JavaClass::reflect)
                        .flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
                        .flatMap(ApiCalls::of)
                        .filter(call -> call.getKey().contains(" /api/")
                                && !call.getKey().endsWith(" /api/docs"))
                        .forEach(call -> calls.put(call.getKey(), call.getValue()));
        return calls;
    }

    private static Stream<Map.Entry<String, Method>> of(Method method) {
        var own = AnnotatedElementUtils.findMergedAnnotation(method, RequestMapping.class);
        if (own == null) {
            return Stream.empty();
        }
        var base = AnnotatedElementUtils.findMergedAnnotation(method.getDeclaringClass(), RequestMapping.class);
        return paths(base).flatMap(prefix -> paths(own).flatMap(path -> Arrays.stream(own.method())
                .map(verb -> Map.entry(verb + " " + prefix + path, method))));
    }

    private static Stream<String> paths(RequestMapping mapping) {
        return mapping == null || mapping.path().length == 0 ? Stream.of("") : Arrays.stream(mapping.path());
    }
}
