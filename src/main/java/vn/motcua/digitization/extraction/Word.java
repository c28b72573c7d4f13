package vn.motcua.digitization.extraction;

import java.util.List;
import java.util.regex.Pattern;

/**
 * A word of a page and where it stands.
 *
 * @param confidence per cent, as the recognition says; 100 for what was never a picture
 */
public record Word(String text, int confidence, Box box) {

    /** "mẹ:Nguyễn", which is two words; not "12:30". */
    private static final Pattern GLUED = Pattern.compile("(.*\\p{L}[):]*:)(\\p{L}.*|\\d.*)");

    /** The word, or two where a value sticks to the colon of its label. */
    List<Word> unglued() {
        var glued = GLUED.matcher(text);
        if (!glued.matches()) {
            return List.of(this);
        }
        var width = box.width() * glued.group(1).length() / text.length();
        return List.of(
                new Word(glued.group(1), confidence, new Box(box.left(), box.top(), width, box.height())),
                new Word(
                        glued.group(2),
                        confidence,
                        new Box(box.left() + width, box.top(), box.width() - width, box.height())));
    }
}
