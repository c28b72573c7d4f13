package vn.motcua.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpStatus;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.DisabledException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.stereotype.Component;

/**
 * Pages lead to the sign-in page, data calls get 401. No "WWW-Authenticate: Basic" is sent: a browser that kept such
 * credentials would send them along with forged requests.
 */
@Component
class NobodySignedIn implements AuthenticationEntryPoint {

    private static final String TITLE = "Chưa đăng nhập";

    private final ProblemResponses problems;

    NobodySignedIn(ProblemResponses problems) {
        this.problems = problems;
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException reason)
            throws IOException {
        if (Paths.wantsData(request)) {
            problems.write(response, HttpStatus.UNAUTHORIZED, TITLE, detail(reason));
        } else {
            response.sendRedirect(request.getContextPath() + "/login");
        }
    }

    private static String detail(AuthenticationException reason) {
        return reason instanceof BadCredentialsException
                        || reason instanceof LockedUntil
                        || reason instanceof DisabledException
                ? reason.getMessage()
                : "Hãy đăng nhập rồi thử lại.";
    }
}
