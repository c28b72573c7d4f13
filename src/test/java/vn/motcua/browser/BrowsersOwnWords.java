package vn.motcua.browser;

import com.microsoft.playwright.Page;
import java.util.List;

/**
 * Fields of which the browser says by itself what is in them, in its own language and order: 03/04 on one PC is 04/03 on
 * another, and the button of a file reads "Choose file". Ours have Vietnamese words beside them, or over them.
 */
final class BrowsersOwnWords {

    private static final String UNSPOKEN =
            """
            () => {
              const seen = (input) => input.checkVisibility() && !input.disabled;
              const dates = [...document.querySelectorAll('input[type=date], input[type=datetime-local], input[type=month]')]
                .filter((input) => seen(input) && input.value)
                .filter((input) => !(input.closest('tr') ?? input.parentElement).textContent.match(/\\d{2}\\/\\d{4}/));
              const files = [...document.querySelectorAll('input[type=file]')]
                .filter((input) => seen(input) && getComputedStyle(input).opacity !== '0');
              return [...dates, ...files].map(({ name }) => `only the browser's words: ${name}`);
            }""";

    private BrowsersOwnWords() {}

    @SuppressWarnings("unchecked")
    static List<String> on(Page page) {
        return (List<String>) page.evaluate(UNSPOKEN);
    }
}
