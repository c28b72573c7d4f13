package vn.motcua.digitization;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * Whether the tables of a PDF, which have to be unfolded in memory before anything else of it can be read, unfold into
 * more than any scan has. What pages show stays folded and is not looked at.
 */
final class PdfUnfolding {

    /** Bytes; the tables of a thousand pages take some hundred thousand. */
    private static final int MOST = 32 * 1024 * 1024;

    /** A name may be written with {@code #} so as not to look like itself. */
    private static final Pattern TABLE = Pattern.compile("/(ObjStm|XRef)|#");

    private static final Pattern PLAIN =
            Pattern.compile("/Filter\\s*\\[?\\s*/(FlateDecode|Fl)\\s*]?\\s*(/(?!Filter)|>>)");
    private static final String BEGIN = "stream";
    private static final int LONGEST_DICTIONARY = 4096;

    private PdfUnfolding() {}

    static boolean isTooMuch(Path content) throws IOException {
        var bytes = Files.readAllBytes(content);
        var text = new String(bytes, StandardCharsets.ISO_8859_1);
        long unfolded = 0;
        for (var at = text.indexOf(BEGIN); at >= 0; at = text.indexOf(BEGIN, at + BEGIN.length())) {
            var dictionary = text.substring(Math.max(0, at - LONGEST_DICTIONARY), at);
            dictionary = dictionary.substring(Math.max(0, dictionary.lastIndexOf(" obj")));
            if (text.startsWith("end", at - 3) || !TABLE.matcher(dictionary).find()) {
                continue;
            }
            if (dictionary.contains("/Filter")) {
                if (!PLAIN.matcher(dictionary).find()) {
                    return true;
                }
                unfolded += unfold(bytes, afterLineEnd(bytes, at + BEGIN.length()), MOST - unfolded);
            }
            if (unfolded >= MOST) {
                return true;
            }
        }
        return false;
    }

    private static int afterLineEnd(byte[] bytes, int at) {
        var next = at;
        while (next < bytes.length && (bytes[next] == '\r' || bytes[next] == '\n' || bytes[next] == ' ')) {
            next++;
        }
        return next;
    }

    private static long unfold(byte[] bytes, int from, long most) {
        var inflater = new Inflater();
        try {
            inflater.setInput(bytes, from, bytes.length - from);
            var buffer = new byte[64 * 1024];
            while (!inflater.finished() && inflater.getBytesWritten() < most) {
                if (inflater.inflate(buffer) == 0) {
                    break;
                }
            }
            return inflater.getBytesWritten();
        } catch (DataFormatException damaged) {
            return inflater.getBytesWritten();
        } finally {
            inflater.end();
        }
    }
}
