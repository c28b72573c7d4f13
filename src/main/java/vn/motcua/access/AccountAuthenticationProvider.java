package vn.motcua.access;

import java.util.List;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.web.authentication.WebAuthenticationDetails;

/** Spring Security's door to {@link SignIn}. The principal is the official's id alone: posts are read afresh. */
class AccountAuthenticationProvider implements AuthenticationProvider {

    private final SignIn signIn;
    private final boolean stateless;

    AccountAuthenticationProvider(SignIn signIn, boolean stateless) {
        this.signIn = signIn;
        this.stateless = stateless;
    }

    @Override
    public Authentication authenticate(Authentication attempt) {
        var source = attempt.getDetails() instanceof WebAuthenticationDetails details ? details.getRemoteAddress() : "";
        var official = signIn.byPassword(
                attempt.getName(), String.valueOf(attempt.getCredentials()), String.valueOf(source), stateless);
        var authenticated = UsernamePasswordAuthenticationToken.authenticated(
                official.id().value(), null, List.of(new SimpleGrantedAuthority("ROLE_OFFICIAL")));
        authenticated.setDetails(attempt.getDetails());
        return authenticated;
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
    }
}
