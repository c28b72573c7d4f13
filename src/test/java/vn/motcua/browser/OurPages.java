package vn.motcua.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.AnnotatedElement;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.core.type.classreading.CachingMetadataReaderFactory;
import org.springframework.stereotype.Controller;
import org.springframework.util.ClassUtils;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.ResponseBody;

/** Our pages as the code has them, and as whom a browser looks at each. */
final class OurPages {

    static final String DESK = "thanh-quang.desk-1";
    static final String CHAIRMAN = "thanh-quang.chairman";
    static final String OPERATOR = "hai-phong.operator";
    static final String SUPERVISOR = "hai-phong.supervisor";
    /** A citizen, who signs in nowhere. */
    static final String NOBODY = "nobody";

    /** Route → official; what stands in braces is filled in by whoever has it. */
    static final Map<String, List<String>> SEEN_BY = Map.of(
            DESK,
            List.of(
                    "/desk/intake",
                    "/desk/intake/visits/{visit}",
                    "/desk/due",
                    "/desk/certifications",
                    "/desk/certifications/book",
                    "/desk/dossiers",
                    "/desk/dossiers/{id}",
                    "/desk/dossier-book",
                    "/desk/hand-over-sheets",
                    "/desk/post",
                    "/desk/post/accounts",
                    "/desk/returns/{id}",
                    "/desk/counter-returns/{id}",
                    "/desk/results/{id}",
                    "/desk/dossiers/{id}/sector-sheet",
                    "/desk/uncollected",
                    "/desk/notices",
                    "/desk/archive",
                    "/desk/archive/entries/{entry}",
                    "/api/docs"),
            CHAIRMAN,
            List.of(
                    "/desk/apologies",
                    "/desk/dossiers/{id}/assignment",
                    "/desk/certifications/signing",
                    "/desk/delegations",
                    "/desk/corrections",
                    "/desk/control",
                    "/desk/control/dossiers",
                    "/desk/coordination",
                    "/desk/digitization",
                    "/desk/digitization/dossiers",
                    "/desk/archive/past-keeping",
                    "/desk/archive/demands",
                    "/desk/leave",
                    "/desk/serials",
                    "/desk/leave/{authority}/{leave}",
                    "/trial/clock"),
            OPERATOR,
            List.of(
                    "/desk/messages",
                    "/desk/messages/{message}",
                    "/desk/differences",
                    "/desk/store-check",
                    "/desk/calendar-decrees",
                    "/desk/calendar-decrees/{decree}",
                    "/desk/version-moves",
                    "/desk/version-moves/{move}",
                    "/desk/outages",
                    "/desk/scans",
                    "/desk/accounts",
                    "/desk/certificates"),
            SUPERVISOR,
            List.of("/desk/control/reads/{id}"),
            NOBODY,
            List.of("/verify/{token}", "/result/{token}"));

    /** No pages of their own: parts that a page fetches, a mere way to somewhere, and what only an installation without accounts has. */
    static final Set<String> NO_PAGES = Set.of(
            "/",
            "/setup",
            "/desk/intake/procedures",
            "/desk/intake/procedure-options",
            "/desk/intake/procedure",
            "/desk/intake/due",
            "/desk/certifications/fee",
            "/desk/calendar-decrees/{id}/progress",
            "/desk/version-moves/{id}/progress");

    private OurPages() {}

    /** Routes that answer a GET with a page of ours. */
    static Set<String> inTheCode() {
        var readers = new CachingMetadataReaderFactory();
        var routes = new TreeSet<String>();
        try {
            for (var resource :
                    new PathMatchingResourcePatternResolver().getResources("classpath*:vn/motcua/**/*.class")) {
                var found = readers.getMetadataReader(resource).getAnnotationMetadata();
                if (isOurs(resource) && found.hasAnnotation(Controller.class.getName())) {
                    routesOf(ClassUtils.resolveClassName(found.getClassName(), null))
                            .forEach(routes::add);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return routes;
    }

    static Stream<String> routesOf(Class<?> controller) {
        var above = mapping(controller);
        return Arrays.stream(controller.getDeclaredMethods())
                .filter(method -> method.getReturnType() == String.class
                        && !AnnotatedElementUtils.hasAnnotation(method, ResponseBody.class))
                .map(OurPages::mapping)
                .filter(mapping ->
                        mapping != null && Arrays.asList(mapping.method()).contains(RequestMethod.GET))
                .flatMap(
                        mapping -> paths(above).flatMap(prefix -> paths(mapping).map(prefix::concat)));
    }

    private static boolean isOurs(Resource resource) throws IOException {
        return !resource.getURL().getPath().contains("/test-classes/");
    }

    private static RequestMapping mapping(AnnotatedElement element) {
        return AnnotatedElementUtils.findMergedAnnotation(element, RequestMapping.class);
    }

    private static Stream<String> paths(RequestMapping mapping) {
        return mapping == null || mapping.path().length == 0 ? Stream.of("") : Arrays.stream(mapping.path());
    }
}
