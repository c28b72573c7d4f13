package vn.motcua.trial;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;

/** A secret of one trial directory, made on first use and readable by the owner only. */
final class TrialSecret {

    private TrialSecret() {}

    /** @return 32 characters, the same at every start */
    static String in(Path directory, String name) throws IOException {
        var file = directory.resolve(name);
        if (!Files.exists(file)) {
            var bytes = new byte[24];
            new SecureRandom().nextBytes(bytes);
            var fresh = directory.resolve(name + ".new");
            Files.deleteIfExists(fresh);
            Files.createFile(fresh, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            Files.writeString(fresh, Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
            Files.move(fresh, file);
        }
        return Files.readString(file).strip();
    }
}
