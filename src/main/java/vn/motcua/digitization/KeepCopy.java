package vn.motcua.digitization;

import java.nio.file.Path;
import vn.motcua.shared.Outcome;

/** Lets in what this system made itself from a scan. */
public final class KeepCopy implements Admission {

    public static final KeepCopy PDF = new KeepCopy();

    private static final long MOST_BYTES = 1L << 30;

    private KeepCopy() {}

    @Override
    public long maxBytes() {
        return MOST_BYTES;
    }

    @Override
    public Outcome<String> mediaType(long size, byte[] head, Path content) {
        if (size == 0 || size > MOST_BYTES) {
            throw new IllegalStateException("a copy of %d bytes".formatted(size));
        }
        return Outcome.done("application/pdf");
    }
}
