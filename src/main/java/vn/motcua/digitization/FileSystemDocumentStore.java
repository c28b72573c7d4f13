package vn.motcua.digitization;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import vn.motcua.shared.Outcome;

/**
 * {@code <root>/<aa>/<sha256>}. Content is written to {@code <root>/incoming}, forced to the disk and moved in one step,
 * so a digest's file is whole or absent. The database row comes after: a transaction rolled back leaves at worst
 * content that no row names, which is harmless and found again by its digest.
 */
final class FileSystemDocumentStore implements DocumentStore {

    private final Path root;
    private final Incoming incoming;

    FileSystemDocumentStore(DigitizationSettings settings) {
        this.root = settings.storeLocation().toAbsolutePath().normalize();
        this.incoming = new Incoming(settings);
    }

    @Override
    public Outcome<StoredContent> put(InputStream content, Admission admission) {
        return incoming.take(content, admission, this::keep);
    }

    private StoredContent keep(IncomingFile file, String mediaType) throws StoreFault {
        try {
            var digest = file.force();
            if (!isWhole(digest)) {
                move(file.path(), pathOf(digest));
            }
            if (!isWhole(digest)) {
                throw new IOException("what was written is not what came in");
            }
            return new StoredContent(digest, file.size(), mediaType);
        } catch (IOException full) {
            throw new StoreFault("cannot keep what came in", full);
        }
    }

    /** Two writers of one digest write the same bytes; a damaged file is healed. */
    private static void move(Path file, Path target) throws IOException {
        OwnerOnly.directory(target.getParent());
        Files.move(file, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        OwnerOnly.force(target.getParent());
    }

    private boolean isWhole(String digest) throws IOException {
        try (var content = Files.newInputStream(pathOf(digest))) {
            return Digests.sha256Of(content).equals(digest);
        } catch (NoSuchFileException absent) {
            return false;
        }
    }

    @Override
    public InputStream open(String sha256) {
        try {
            return Files.newInputStream(pathOf(sha256));
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    @Override
    public boolean exists(String sha256) {
        return Files.isRegularFile(pathOf(sha256));
    }

    @Override
    public List<StoredObject> beginning(String beginning) {
        var folder = root.resolve(ContentAddress.checkedBeginning(beginning));
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        var found = new ArrayList<StoredObject>();
        try (var files = Files.newDirectoryStream(folder)) {
            for (var file : files) {
                found.add(new StoredObject(
                        file.getFileName().toString(),
                        Files.size(file),
                        Files.getLastModifiedTime(file).toInstant()));
            }
            return found;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @Override
    public void delete(String sha256) {
        try {
            Files.deleteIfExists(pathOf(sha256));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private Path pathOf(String sha256) {
        return root.resolve(ContentAddress.checked(sha256).substring(0, 2)).resolve(sha256);
    }
}
