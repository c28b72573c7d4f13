package vn.motcua.access;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.EnumSet;

/** A text that only the owner of the process may read; it appears whole or not at all. */
final class OwnerOnlyFile {

    private OwnerOnlyFile() {}

    static void write(Path file, String text) {
        try {
            var folder = file.toAbsolutePath().getParent();
            Files.createDirectories(folder);
            var draft = Files.createTempFile(folder, "." + file.getFileName(), ".tmp");
            try {
                Files.delete(draft);
                var options = EnumSet.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
                try (var channel = FileChannel.open(draft, options, ownerOnly(folder))) {
                    channel.write(ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8)));
                    channel.force(true);
                }
                Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
            } finally {
                Files.deleteIfExists(draft);
            }
        } catch (IOException fault) {
            throw new UncheckedIOException("cannot write " + file, fault);
        }
    }

    /** A file system without POSIX permissions keeps those of its folder. */
    private static FileAttribute<?>[] ownerOnly(Path folder) throws IOException {
        return Files.getFileStore(folder).supportsFileAttributeView("posix")
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
    }
}
