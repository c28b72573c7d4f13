package vn.motcua.browser;

import com.microsoft.playwright.Page;

/** Everything that a page's origin keeps in the browser, as one text. */
final class LeftBehind {

    private static final String KEPT =
            """
            async () => {
              const kept = [JSON.stringify(window.localStorage), JSON.stringify(window.sessionStorage), document.cookie];
              for (const { name } of await indexedDB.databases()) {
                kept.push('database ' + name);
              }
              for (const name of window.isSecureContext ? await caches.keys() : []) {
                kept.push('cache ' + name);
              }
              return kept.join(' ');
            }""";

    private LeftBehind() {}

    static String in(Page page) {
        return (String) page.evaluate(KEPT);
    }
}
