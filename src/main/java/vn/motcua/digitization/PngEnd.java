package vn.motcua.digitization;

import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.zip.CRC32;

/** Walks the chunks of a PNG (ISO/IEC 15948, clause 5) to the last and compares the check sum of each. */
final class PngEnd {

    private static final int SIGNATURE_BYTES = 8;
    private static final long DATA = code("IDAT");
    private static final long END = code("IEND");

    private PngEnd() {}

    static boolean isReached(Path content) throws IOException {
        try (var bytes = new ScanBytes(content)) {
            bytes.skip(SIGNATURE_BYTES);
            return isReached(bytes);
        } catch (EOFException cutOff) {
            return false;
        }
    }

    private static boolean isReached(ScanBytes bytes) throws IOException {
        var data = false;
        while (true) {
            var length = bytes.four();
            var type = bytes.four();
            if (!intact(bytes, length, type)) {
                return false;
            }
            if (type == END) {
                return data;
            }
            data |= type == DATA;
        }
    }

    private static boolean intact(ScanBytes bytes, long length, long type) throws IOException {
        var sum = new CRC32();
        for (int shift = 24; shift >= 0; shift -= 8) {
            sum.update((int) (type >> shift) & 0xff);
        }
        bytes.skip(length, sum);
        return bytes.four() == sum.getValue();
    }

    private static long code(String type) {
        long code = 0;
        for (byte letter : type.getBytes(StandardCharsets.US_ASCII)) {
            code = code << 8 | letter;
        }
        return code;
    }
}
