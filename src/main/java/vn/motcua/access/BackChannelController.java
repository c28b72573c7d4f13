package vn.motcua.access;

import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.oauth2.jwt.JwtException;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;
import vn.motcua.shared.Does;
import vn.motcua.shared.Open;

/**
 * Where the provider tells, server to server, that a sign-in has ended there (OpenID Connect Back-Channel Logout 1.0).
 * The token it brings says who it is from.
 */
@Open
@RestController
class BackChannelController {

    static final String ADDRESS = "/logout/connect/back-channel/" + OidcProvider.REGISTRATION;

    private static final Logger LOG = LoggerFactory.getLogger(BackChannelController.class);

    private final OidcSettings settings;
    private final SignOutTokens tokens;
    private final EndedSignIns ended;

    BackChannelController(OidcSettings settings, SignOutTokens tokens, EndedSignIns ended) {
        this.settings = settings;
        this.tokens = tokens;
        this.ended = ended;
    }

    @Does("Nơi cấp tài khoản báo một lần đăng nhập đã hết")
    @PostMapping(ADDRESS)
    ResponseEntity<Map<String, String>> end(@RequestParam("logout_token") String token) {
        if (!settings.isOn()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        try {
            ended.add(tokens.read(token));
        } catch (JwtException notBelieved) {
            LOG.warn("a sign-out that the provider of accounts did not send");
            return ResponseEntity.badRequest()
                    .cacheControl(CacheControl.noStore())
                    .body(Map.of("error", "invalid_request"));
        }
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).build();
    }
}
