package vn.motcua.access;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpStatus;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.security.web.firewall.RequestRejectedHandler;
import org.springframework.stereotype.Component;

/**
 * An address or a way of calling that no honest client uses. The error page is tried once: on its way the firewall may
 * refuse the same request again.
 */
@Component
class RejectedByFirewall implements RequestRejectedHandler {

    private final ProblemResponses problems;

    RejectedByFirewall(ProblemResponses problems) {
        this.problems = problems;
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, RequestRejectedException reason)
            throws IOException {
        if (Paths.asksForPage(request) && request.getDispatcherType() != DispatcherType.ERROR) {
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
        } else {
            problems.write(
                    response, HttpStatus.BAD_REQUEST, "Yêu cầu không hợp lệ", "Địa chỉ hoặc cách gọi không đúng.");
        }
    }
}
