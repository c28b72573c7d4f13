package vn.motcua.docs;

import static org.assertj.core.api.Assertions.fail;

/**
 * A part of a Markdown file that the build writes, between {@code <!-- name: generated -->} and {@code <!-- /name -->}.
 */
record GeneratedPart(String file, String name) {

    /**
     * The file's text with this content between its markers.
     *
     * @throws IllegalArgumentException if the markers are not there
     */
    String in(String text, String content) {
        var begin = "<!-- %s: generated -->\n".formatted(name);
        var end = "<!-- /%s -->".formatted(name);
        var from = text.indexOf(begin);
        var to = text.indexOf(end);
        if (from < 0 || to < from) {
            throw new IllegalArgumentException("%s has no markers for %s".formatted(file, name));
        }
        return text.substring(0, from + begin.length()) + "\n" + content.strip() + "\n\n" + text.substring(to);
    }

    /** Corrects the file where it says something else, and fails that once. */
    void keep(String content) {
        var committed = Repository.read(file);
        var written = in(committed, content);
        if (!written.equals(committed)) {
            Repository.write(file, written);
            fail("%s was not up to date in «%s»; it is now: commit it.", file, name);
        }
    }
}
