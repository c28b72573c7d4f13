package vn.motcua.dossier;

import java.util.UUID;

/** The register's own id of a dossier: business key of its process, there before any code is given. */
public record DossierId(UUID value) {

    public static DossierId of(String text) {
        return new DossierId(UUID.fromString(text));
    }

    public static DossierId next() {
        return new DossierId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
