package vn.motcua.signature;

import vn.motcua.authority.AuthorityId;
import vn.motcua.authority.OfficialId;

/** A key that its holder unlocked, for the signatures of one act. */
public final class SigningKey implements AutoCloseable {

    private final HeldCertificate held;
    private final DeviceKey key;

    SigningKey(HeldCertificate held, DeviceKey key) {
        this.held = held;
        this.key = key;
    }

    DeviceKey key() {
        return key;
    }

    byte[] picture() {
        return held.picture();
    }

    /** Null for an authority's. */
    public OfficialId official() {
        return held.official();
    }

    /** Null for an official's. */
    public AuthorityId authority() {
        return held.authority();
    }

    @Override
    public void close() {
        key.close();
    }
}
