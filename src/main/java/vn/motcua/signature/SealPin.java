package vn.motcua.signature;

import java.util.Optional;

/** The PIN of the authorities' keys, which sign without a person at hand. */
public interface SealPin {

    /** Empty where authorities have no keys here. */
    Optional<char[]> get();
}
