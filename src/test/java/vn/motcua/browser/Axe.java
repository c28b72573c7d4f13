package vn.motcua.browser;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** axe-core over a page as it stands: what keeps somebody from reading or using it. */
final class Axe {

    private static final Path SCRIPT = Path.of("src/main/frontend/node_modules/axe-core/axe.min.js");

    private static final String RUN =
            """
            async parts => (await axe.run(parts.length > 0 ? { include: parts } : document, { resultTypes: ['violations'], preload: false }))
              .violations
              .filter(({ impact }) => impact === 'serious' || impact === 'critical')
              .flatMap(({ id, nodes }) => nodes.map(({ target, html }) => `${id}: ${target.join(' ')} ${html.slice(0, 120)}`))""";

    /** What has the focus and does not show it: neither a line around it nor a shadow nor another border. */
    private static final String UNMARKED =
            """
            () => {
              const place = document.activeElement;
              if (!place || place === document.body) {
                return '';
              }
              const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(place);
              const marked = (outlineStyle !== 'none' && outlineWidth !== '0px') || boxShadow !== 'none';
              return marked ? '' : place.outerHTML.slice(0, 120);
            }""";

    private static final String UNMARKED_STOPS =
            """
            parts => {
              const unmarked = %s;
              return parts
                .flatMap((part) => [...document.querySelectorAll(part)])
                .flatMap((part) => [...part.querySelectorAll('a[href], button:enabled, input:enabled, select:enabled, [tabindex="0"]')])
                .filter((place) => place.checkVisibility())
                .map((place) => {
                  place.focus({ focusVisible: true });
                  return unmarked();
                })
                .filter(Boolean);
            }""";

    private Axe() {}

    /**
     * @param parts selectors of what is judged, each of which has to be there; the whole page without any
     * @return serious and critical findings
     */
    @SuppressWarnings("unchecked")
    static List<String> findings(Page page, String... parts) {
        page.evaluate(script());
        return (List<String>) page.evaluate(RUN, List.of(parts));
    }

    /** Of the next stops of the Tab key those that do not show themselves. */
    static List<String> unmarkedByTab(Page page, int stops) {
        var unmarked = new ArrayList<String>();
        for (int stop = 0; stop < stops; stop++) {
            page.keyboard().press("Tab");
            unmarked.add(unmarkedFocus(page));
        }
        unmarked.removeIf(String::isEmpty);
        return unmarked;
    }

    /** What can be focused within the parts and does not show it, each tried as a keyboard would. */
    @SuppressWarnings("unchecked")
    static List<String> unmarkedStops(Page page, String... parts) {
        page.keyboard().press("Shift");
        return (List<String>) page.evaluate(UNMARKED_STOPS.formatted(UNMARKED), List.of(parts));
    }

    /** The element in focus if nothing shows that it has it; empty otherwise. */
    static String unmarkedFocus(Page page) {
        return (String) page.evaluate(UNMARKED);
    }

    private static String script() {
        try {
            return Files.readString(SCRIPT);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
