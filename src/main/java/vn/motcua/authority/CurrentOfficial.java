package vn.motcua.authority;

import java.util.Optional;

/** Who is acting now. Empty for the system itself (jobs, start-up). */
public interface CurrentOfficial {

    Optional<Official> find();

    /** @throws IllegalStateException where a caller forgot that nobody may be signed in */
    default Official get() {
        return find().orElseThrow(() -> new IllegalStateException("nobody is signed in"));
    }
}
