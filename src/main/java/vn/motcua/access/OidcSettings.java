package vn.motcua.access;

import jakarta.validation.constraints.NotBlank;
import java.net.URI;
import java.util.Set;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * The provider at which officials sign in by OpenID Connect, beside the accounts of our own.
 *
 * @param issuer its name as its tokens state it, an https address; without it there is none
 * @param discovery address of its description where that is not read under its name, as within a network of containers
 * @param clientId our name there
 * @param clientSecret shared with it, never logged
 * @param officialClaim claim of its ID tokens that holds the official's id; one that its holder cannot change
 */
@Validated
@ConfigurationProperties("motcua.access.oidc")
record OidcSettings(
        URI issuer,
        URI discovery,
        String clientId,
        String clientSecret,
        @DefaultValue("preferred_username") @NotBlank String officialClaim) {

    private static final Set<String> LOOPBACK = Set.of("127.0.0.1", "localhost", "[::1]");

    /** The environment of a container names what is not set by an empty value. */
    OidcSettings {
        issuer = givenOrNull(issuer);
        discovery = givenOrNull(discovery);
        if (issuer != null) {
            if (clientId == null || clientId.isBlank() || clientSecret == null || clientSecret.isBlank()) {
                throw new IllegalArgumentException("motcua.access.oidc needs client-id and client-secret");
            }
            if (!"https".equals(issuer.getScheme()) && !LOOPBACK.contains(issuer.getHost())) {
                throw new IllegalArgumentException("motcua.access.oidc.issuer must be https, but for loopback");
            }
        }
    }

    private static URI givenOrNull(URI address) {
        return address == null || address.toString().isBlank() ? null : address;
    }

    boolean isOn() {
        return issuer != null;
    }

    URI description() {
        return discovery != null ? discovery : URI.create(issuer + "/.well-known/openid-configuration");
    }

    /** Scheme, host and port, as a browser's policy names them. */
    String origin() {
        return issuer.getScheme() + "://" + issuer.getAuthority();
    }

    @Override
    public String toString() {
        return "OidcSettings[" + issuer + "]";
    }
}
