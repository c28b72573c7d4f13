package vn.motcua.access;

import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.proc.DefaultJOSEObjectTypeVerifier;
import java.util.Map;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;
import org.springframework.stereotype.Component;

/** What the provider's sign-out tokens say, once they are known to be its own, for us, and nothing else (no ID token). */
@Component
class SignOutTokens {

    private static final String EVENT = "http://schemas.openid.net/event/backchannel-logout";

    private final OidcSettings settings;
    private final OidcProvider provider;
    private volatile JwtDecoder known;

    SignOutTokens(OidcSettings settings, OidcProvider provider) {
        this.settings = settings;
        this.provider = provider;
    }

    /** @throws org.springframework.security.oauth2.jwt.JwtException for any other token */
    EndedSignIns.SignOut read(String token) {
        var read = decoder().decode(token);
        var session = read.getClaimAsString(EndedSignIns.SESSION_ID);
        if (!saysSo(read) || session == null && read.getSubject() == null) {
            throw new BadJwtException("no sign-out token of " + settings.issuer());
        }
        return new EndedSignIns.SignOut(read.getId(), session, read.getSubject(), read.getIssuedAt());
    }

    private boolean saysSo(Jwt token) {
        return settings.issuer().toString().equals(token.getClaimAsString("iss"))
                && token.getAudience() != null
                && token.getAudience().contains(settings.clientId())
                && token.getId() != null
                && token.getIssuedAt() != null
                && !token.hasClaim("nonce")
                && token.getClaim("events") instanceof Map<?, ?> events
                && events.containsKey(EVENT);
    }

    private JwtDecoder decoder() {
        var decoder = known;
        if (decoder == null) {
            var ours = provider.keys()
                    .jwtProcessorCustomizer(
                            processor -> processor.setJWSTypeVerifier(new DefaultJOSEObjectTypeVerifier<>(
                                    new JOSEObjectType("logout+jwt"), JOSEObjectType.JWT, null)))
                    .build();
            ours.setJwtValidator(new JwtTimestampValidator());
            known = ours;
            decoder = ours;
        }
        return decoder;
    }
}
