package vn.motcua.procedure;

/**
 * What is wrong with a file of the catalogue, for whoever maintains it.
 *
 * @param file name without folder
 * @param line first line is 1
 * @param message Vietnamese
 */
public record CatalogueFinding(String file, int line, String message) {

    /** "birth-registration.yaml, dòng 31: …". */
    public String text() {
        return "%s, dòng %d: %s".formatted(file, line, message);
    }
}
