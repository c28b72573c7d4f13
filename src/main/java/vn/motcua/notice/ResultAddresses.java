package vn.motcua.notice;

import java.time.Instant;
import java.util.Optional;
import vn.motcua.dossier.DossierId;

/** The port to whoever keeps the addresses under which electronic results are fetched: asked when a letter is written, so that no history holds one. */
public interface ResultAddresses {

    /** The one made for the dossier at that moment. */
    Optional<String> of(DossierId dossier, Instant madeAt);
}
