package vn.motcua.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.stereotype.Component;

/** Says no: as problem+json to data calls, as the error page to others. A stale sign-in page is simply shown again. */
@Component
class NotAllowed implements AccessDeniedHandler {

    private static final String TITLE = "Không được phép";

    private final ProblemResponses problems;

    NotAllowed(ProblemResponses problems) {
        this.problems = problems;
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException reason)
            throws IOException {
        if (reason instanceof CsrfException && Paths.of(request).equals("/login")) {
            response.sendRedirect(request.getContextPath() + "/login");
        } else if (Paths.wantsData(request) || !Paths.asksForPage(request)) {
            problems.write(response, HttpStatus.FORBIDDEN, TITLE, detail(reason));
        } else {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }

    private static String detail(AccessDeniedException reason) {
        return reason instanceof CsrfException
                ? "Yêu cầu không mang mã chống giả mạo của phiên làm việc. Hãy tải lại trang rồi thử lại."
                : "Không có quyền thực hiện thao tác này.";
    }
}
