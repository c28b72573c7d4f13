package vn.motcua.docs;

import static org.assertj.core.api.Assertions.fail;

import java.nio.file.Files;

/** A file of the docs that the build writes, all of it. */
record GeneratedFile(String file) {

    /** Writes it where it is missing or says something else, and fails that once. */
    void keep(String content) {
        var text = content.strip() + "\n";
        if (!Files.exists(Repository.ROOT.resolve(file))
                || !Repository.read(file).equals(text)) {
            Repository.write(file, text);
            fail("%s was not up to date; it is now: commit it.", file);
        }
    }
}
