package vn.motcua.digitization;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.UUID;

/** Content on its way in: counted, hashed, its head remembered, gone at close unless it was moved away. */
final class IncomingFile implements AutoCloseable {

    private static final int BUFFER_BYTES = 64 * 1024;

    /** PDF, JPEG, PNG and TIFF declare themselves within the first kilobyte; sniffing costs by the length. */
    private static final int HEAD_BYTES = 8 * 1024;

    private final Path path;
    private final FileChannel channel;
    private final MessageDigest digest = Digests.sha256();
    private final ByteArrayOutputStream head = new ByteArrayOutputStream();
    private long size;

    private IncomingFile(Path path, FileChannel channel) {
        this.path = path;
        this.channel = channel;
    }

    static IncomingFile in(Path directory) throws IOException {
        var path = directory.resolve(UUID.randomUUID().toString());
        Files.createFile(path, OwnerOnly.file());
        return new IncomingFile(path, FileChannel.open(path, StandardOpenOption.WRITE));
    }

    /**
     * Reads to the end, or one byte past the limit.
     *
     * @throws StoreFault where the disk takes no more; any other fault is the sender's
     */
    void read(InputStream content, long maxBytes) throws IOException {
        var buffer = new byte[BUFFER_BYTES];
        while (size <= maxBytes) {
            var read = content.read(buffer, 0, (int) Math.min(buffer.length, maxBytes + 1 - size));
            if (read < 0) {
                return;
            }
            take(buffer, read);
        }
    }

    private void take(byte[] bytes, int length) throws StoreFault {
        head.write(bytes, 0, Math.min(length, HEAD_BYTES - head.size()));
        digest.update(bytes, 0, length);
        size += length;
        var pending = ByteBuffer.wrap(bytes, 0, length);
        try {
            while (pending.hasRemaining()) {
                channel.write(pending);
            }
        } catch (IOException full) {
            throw new StoreFault("cannot write what comes in", full);
        }
    }

    Path path() {
        return path;
    }

    long size() {
        return size;
    }

    byte[] head() {
        return head.toByteArray();
    }

    /** Makes the bytes survive a power cut and answers their digest; called once. */
    String force() throws IOException {
        channel.force(true);
        return HexFormat.of().formatHex(digest.digest());
    }

    @Override
    public void close() throws IOException {
        channel.close();
        Files.deleteIfExists(path);
    }
}
