package vn.motcua.docs;

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
}
