package vn.motcua.digitization;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.springframework.stereotype.Component;
import vn.motcua.shared.Outcome;

/**
 * Where content lies until it is known to be whole, on a disk of this node whatever the store is. What is refused there or
 * breaks off is gone at once.
 */
@Component
class Incoming {

    private final Path root;

    Incoming(DigitizationSettings settings) {
        this.root = settings.storeLocation().toAbsolutePath().normalize();
    }

    /** Takes a file that was admitted to where it stays. */
    interface Keeper {
        StoredContent keep(IncomingFile incoming, String mediaType) throws IOException;
    }

    Path directory() throws IOException {
        return OwnerOnly.directory(root.resolve("incoming"));
    }

    /** Reads, asks for admission, has it kept; a full disk is a refusal. */
    Outcome<StoredContent> take(InputStream content, Admission admission, Keeper keeper) {
        try (var incoming = opened()) {
            incoming.read(content, admission.maxBytes());
            var admitted = admission.mediaType(incoming.size(), incoming.head(), incoming.path());
            return admitted instanceof Outcome.Refused<String> refused
                    ? Outcome.refused(refused.refusal())
                    : Outcome.done(keeper.keep(incoming, admitted.orThrow()));
        } catch (StoreFault full) {
            return Outcome.refused(StoreAway.keeping(full));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private IncomingFile opened() throws StoreFault {
        try {
            return IncomingFile.in(directory());
        } catch (IOException full) {
            throw new StoreFault("no place for what comes in", full);
        }
    }
}
