package vn.motcua.docs;

import static org.assertj.core.api.Assertions.fail;

/**
 * A part of a file that the build writes: in Markdown between {@code <!-- name: generated -->} and {@code <!-- /name -->},
 * in YAML between comments that say the same.
 */
record GeneratedPart(String file, String name) {

    /**
     * The file's text with this content between its markers.
     *
     * @throws IllegalArgumentException if the markers are not there
     */
    String in(String text, String content) {
        var begin = comment(name + ": generated") + "\n";
        var end = comment("/" + name);
        var from = text.indexOf(begin);
        var to = text.indexOf(end);
        if (from < 0 || to < from) {
            throw new IllegalArgumentException("%s has no markers for %s".formatted(file, name));
        }
        return text.substring(0, from + begin.length()) + "\n"
                + content.replaceFirst("^\\n+", "").stripTrailing() + "\n\n" + text.substring(to);
    }

    private String comment(String words) {
        return file.endsWith(".yaml") ? "# " + words : "<!-- %s -->".formatted(words);
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
