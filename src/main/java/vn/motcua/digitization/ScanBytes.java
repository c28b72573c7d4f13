package vn.motcua.digitization;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.Checksum;

/** The bytes of a file one after the other, without locking and 64 KiB at a time. The end is an {@link EOFException}. */
final class ScanBytes implements AutoCloseable {

    private final InputStream content;
    private final byte[] buffer = new byte[64 * 1024];
    private int next;
    private int end;

    ScanBytes(Path content) throws IOException {
        this.content = Files.newInputStream(content);
    }

    /** 0 to 255. */
    int one() throws IOException {
        fill();
        return buffer[next++] & 0xff;
    }

    int two() throws IOException {
        return one() << 8 | one();
    }

    long four() throws IOException {
        return (long) two() << 16 | two();
    }

    void skip(long count, Checksum into) throws IOException {
        for (long left = count; left > 0; ) {
            fill();
            var now = (int) Math.min(left, end - next);
            into.update(buffer, next, now);
            next += now;
            left -= now;
        }
    }

    void skip(long count) throws IOException {
        for (long left = count; left > 0; ) {
            fill();
            var now = (int) Math.min(left, end - next);
            next += now;
            left -= now;
        }
    }

    private void fill() throws IOException {
        if (next == end) {
            next = 0;
            end = content.read(buffer);
            if (end <= 0) {
                end = 0;
                throw new EOFException();
            }
        }
    }

    @Override
    public void close() throws IOException {
        content.close();
    }
}
