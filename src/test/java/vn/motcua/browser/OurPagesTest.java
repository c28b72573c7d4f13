package vn.motcua.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Nobody adds a page without its being looked at for whoever sees badly or has no mouse. */
class OurPagesTest {

    @Test
    void every_page_in_the_code_is_looked_at_and_no_other() {
        var looked = new TreeSet<>(Set.of("/login"));
        OurPages.SEEN_BY.values().stream().flatMap(Collection::stream).forEach(looked::add);

        assertThat(missing(OurPages.inTheCode().stream(), looked)).isEmpty();
        assertThat(looked).hasSize(OurPages.inTheCode().size() - OurPages.NO_PAGES.size());
    }

    @Test
    void a_page_that_nobody_looks_at_is_found() {
        assertThat(missing(OurPages.routesOf(Forgotten.class), Set.of("/desk/seen/{dossier}")))
                .containsExactly("/desk/forgotten/{}");
    }

    /** Whatever stands in braces is one thing. */
    private static Set<String> missing(Stream<String> routes, Set<String> looked) {
        var known = Stream.concat(looked.stream(), OurPages.NO_PAGES.stream())
                .map(OurPagesTest::shape)
                .collect(Collectors.toSet());
        return routes.map(OurPagesTest::shape)
                .filter(route -> !known.contains(route))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String shape(String route) {
        return route.replaceAll("\\{[^}]*}", "{}");
    }

    @RequestMapping("/desk")
    private static final class Forgotten {

        @GetMapping("/forgotten/{id}")
        String page() {
            return "desk/forgotten";
        }

        @GetMapping("/seen/{id}")
        String seen() {
            return "desk/seen";
        }

        @PostMapping("/sent")
        String sent() {
            return "desk/sent";
        }
    }
}
