package vn.motcua.digitization;

import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Path;

/**
 * Walks the segments of a JPEG (ITU-T T.81, annex B) to its end marker. What a phone writes behind that is its own
 * affair; a transfer that broke off never comes there.
 */
final class JpegEnd {

    private static final int START = 0xd8;
    private static final int END = 0xd9;
    private static final int SCAN = 0xda;

    private JpegEnd() {}

    static boolean isReached(Path content) throws IOException {
        try (var bytes = new ScanBytes(content)) {
            return isReached(bytes);
        } catch (EOFException cutOff) {
            return false;
        }
    }

    private static boolean isReached(ScanBytes bytes) throws IOException {
        if (marker(bytes) != START) {
            return false;
        }
        var scanned = false;
        var marker = marker(bytes);
        while (marker > 0 && marker != END) {
            if (!standsAlone(marker)) {
                bytes.skip(bytes.two() - 2L);
            }
            scanned |= marker == SCAN;
            marker = marker == SCAN ? markerBehindScan(bytes) : marker(bytes);
        }
        return marker == END && scanned;
    }

    /** The code behind 0xff, however often that is repeated; -1 where a segment ends in anything else. */
    private static int marker(ScanBytes bytes) throws IOException {
        return bytes.one() == 0xff ? code(bytes) : -1;
    }

    private static int code(ScanBytes bytes) throws IOException {
        var code = bytes.one();
        while (code == 0xff) {
            code = bytes.one();
        }
        return code;
    }

    private static int markerBehindScan(ScanBytes bytes) throws IOException {
        while (true) {
            if (bytes.one() == 0xff) {
                var code = code(bytes);
                if (code != 0 && !standsAlone(code)) {
                    return code;
                }
            }
        }
    }

    private static boolean standsAlone(int marker) {
        return marker == 0x01 || marker >= 0xd0 && marker <= 0xd7;
    }
}
