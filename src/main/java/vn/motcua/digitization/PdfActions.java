package vn.motcua.digitization;

import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSName;

/** Whether a PDF does something by itself: runs a script, starts a program, plays what is embedded (ISO 32000-1, 12.6). */
final class PdfActions {

    private static final Set<String> ACTIONS = Set.of("JavaScript", "Launch", "Rendition", "RichMediaExecute");
    private static final Set<String> KEYS = Set.of("JS", "JavaScript", "RichMediaContent", "XFA");

    private PdfActions() {}

    /** Looks at every object, whether anything leads to it or not; streams stay folded. */
    static boolean arePresent(COSDocument document) {
        var seen = Collections.<COSBase>newSetFromMap(new IdentityHashMap<>());
        for (var key : document.getXrefTable().keySet()) {
            Deque<COSBase> open = new ArrayDeque<>();
            offer(document.getObjectFromPool(key).getObject(), open, seen);
            while (!open.isEmpty()) {
                if (isActive(open.pop(), open, seen)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean isActive(COSBase object, Deque<COSBase> open, Set<COSBase> seen) {
        if (object instanceof COSArray array) {
            for (int index = 0; index < array.size(); index++) {
                offer(array.get(index), open, seen);
            }
        } else if (object instanceof COSDictionary dictionary) {
            var kind = dictionary.getCOSName(COSName.S);
            if (kind != null && ACTIONS.contains(kind.getName())
                    || dictionary.keySet().stream().anyMatch(key -> KEYS.contains(key.getName()))) {
                return true;
            }
            dictionary.getValues().forEach(value -> offer(value, open, seen));
        }
        return false;
    }

    /** What is referred to has its own entry in the table. */
    private static void offer(COSBase object, Deque<COSBase> open, Set<COSBase> seen) {
        if ((object instanceof COSArray || object instanceof COSDictionary) && seen.add(object)) {
            open.push(object);
        }
    }
}
