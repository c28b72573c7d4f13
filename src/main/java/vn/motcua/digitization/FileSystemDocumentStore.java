package vn.motcua.digitization;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import vn.motcua.shared.Outcome;

/**
 * {@code <root>/<aa>/<sha256>}. Content is written to {@code <root>/incoming}, forced to the disk and moved in one step,
 * so a digest's file is whole or absent. The database row comes after: a transaction rolled back leaves at worst
 * content that no row names, which is harmless and found again by its digest.
 */
@Component
class FileSystemDocumentStore implements DocumentStore {

    private static final Pattern DIGEST = Pattern.compile("[0-9a-f]{64}");

    private final Path root;

    FileSystemDocumentStore(DigitizationSettings settings) {
        this.root = settings.storeLocation().toAbsolutePath().normalize();
    }

    @Override
    public Outcome<StoredContent> put(InputStream content, Admission admission) {
        try (var incoming = IncomingFile.in(incoming())) {
            incoming.read(content, admission.maxBytes());
            return admission
                    .mediaType(incoming.size(), incoming.head(), incoming.path())
                    .map(mediaType -> keep(incoming, mediaType));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Where content lies until it is known to be whole. */
    Path incoming() throws IOException {
        return OwnerOnly.directory(root.resolve("incoming"));
    }

    /** Replacing is deliberate: two writers of one digest write the same bytes, and a damaged file is healed. */
    private StoredContent keep(IncomingFile incoming, String mediaType) {
        try {
            var digest = incoming.force();
            var target = pathOf(digest);
            OwnerOnly.directory(target.getParent());
            Files.move(incoming.path(), target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            OwnerOnly.force(target.getParent());
            return new StoredContent(digest, incoming.size(), mediaType);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
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

    private Path pathOf(String sha256) {
        if (sha256 == null || !DIGEST.matcher(sha256).matches()) {
            throw new IllegalArgumentException("not a SHA-256 digest");
        }
        return root.resolve(sha256.substring(0, 2)).resolve(sha256);
    }
}
