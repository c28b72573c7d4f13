package vn.motcua.docs;

import java.nio.file.Files;

/** A file of the docs that the build writes, all of it. */
record GeneratedFile(String file) {

    /**
     * Writes it where it is missing or says something else.
     *
     * @return true if it had to be written: then there is something to commit
     */
    boolean corrected(String content) {
        var text = content.strip() + "\n";
        if (Files.exists(Repository.ROOT.resolve(file)) && Repository.read(file).equals(text)) {
            return false;
        }
        Repository.write(file, text);
        return true;
    }
}
