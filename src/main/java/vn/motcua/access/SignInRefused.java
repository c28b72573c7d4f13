package vn.motcua.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.authentication.DisabledException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;

/** Back to the sign-in page with the reason, and without a session for whoever guesses passwords. */
class SignInRefused implements AuthenticationFailureHandler {

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException reason)
            throws IOException {
        response.sendRedirect(request.getContextPath() + "/login?" + parameter(reason));
    }

    private static String parameter(AuthenticationException reason) {
        if (reason instanceof LockedUntil locked) {
            return "locked=" + (locked.until().getEpochSecond() + 1);
        }
        return reason instanceof DisabledException ? "away" : "refused";
    }
}
