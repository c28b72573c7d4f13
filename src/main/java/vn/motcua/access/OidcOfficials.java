package vn.motcua.access;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserRequest;
import org.springframework.security.oauth2.client.userinfo.OAuth2UserService;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.oidc.IdTokenClaimNames;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.security.oauth2.core.oidc.user.DefaultOidcUser;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.stereotype.Component;
import vn.motcua.authority.Authorities;
import vn.motcua.authority.OfficialId;

/**
 * Who a provider's token speaks of, if it is one of our officials. The provider says who somebody is, never what they may
 * do: whatever it claims of groups and roles is not read, posts are in our register. Of the token the session keeps what
 * signing out needs.
 */
@Component
class OidcOfficials implements OAuth2UserService<OidcUserRequest, OidcUser> {

    static final String STRANGER = "stranger";
    static final String AWAY = "away";

    private final OidcSettings settings;
    private final Authorities authorities;
    private final KnownOfficials officials;

    OidcOfficials(OidcSettings settings, Authorities authorities, KnownOfficials officials) {
        this.settings = settings;
        this.authorities = authorities;
        this.officials = officials;
    }

    @Override
    public OidcUser loadUser(OidcUserRequest request) {
        var token = request.getIdToken();
        var id = officialOf(token).orElseThrow(() -> refused(STRANGER));
        if (officials.inOffice(id).isEmpty()) {
            throw refused(authorities.official(id).isPresent() ? AWAY : STRANGER);
        }
        var kept = new OidcIdToken(token.getTokenValue(), token.getIssuedAt(), token.getExpiresAt(), kept(token, id));
        return new DefaultOidcUser(
                List.of(new SimpleGrantedAuthority("ROLE_OFFICIAL")), kept, settings.officialClaim());
    }

    private Map<String, Object> kept(OidcIdToken token, OfficialId id) {
        var claims = new HashMap<String, Object>();
        claims.put(IdTokenClaimNames.SUB, token.getSubject());
        if (token.hasClaim(EndedSignIns.SESSION_ID)) {
            claims.put(EndedSignIns.SESSION_ID, token.getClaimAsString(EndedSignIns.SESSION_ID));
        }
        claims.put(settings.officialClaim(), id.value());
        return claims;
    }

    private Optional<OfficialId> officialOf(OidcIdToken token) {
        try {
            return Optional.ofNullable(token.getClaimAsString(settings.officialClaim()))
                    .map(OfficialId::new);
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }

    private static OAuth2AuthenticationException refused(String code) {
        return new OAuth2AuthenticationException(new OAuth2Error(code));
    }
}
