package vn.motcua.workflow.engine;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingResponseWrapper;
import vn.motcua.shared.Refusal;
import vn.motcua.workflow.RefusalIn;

/**
 * Turns what the engine's REST answers to a refused or failed command into words an official understands. The engine
 * itself would answer 500 with its own English and class names.
 */
class RefusalFilter extends OncePerRequestFilter {

    private static final Refusal NOT_YOURS = Refusal.forbidden("Không có quyền làm việc này.");
    private static final String MALFORMED = "Yêu cầu không đúng, hoặc không có gì ở địa chỉ này.";
    private static final String FAULT = "Hệ thống gặp sự cố, chưa có gì thay đổi. Hãy thử lại hoặc báo quản trị.";

    private static final Logger LOG = LoggerFactory.getLogger(RefusalFilter.class);

    private final ObjectMapper json;

    RefusalFilter(ObjectMapper json) {
        this.json = json;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        RefusalCodes.take();
        var buffered = new ContentCachingResponseWrapper(response);
        chain.doFilter(request, buffered);
        if (buffered.getStatus() < 400) {
            buffered.copyBodyToResponse();
            return;
        }
        var refusal = RefusalCodes.take().orElseGet(() -> known(buffered));
        var status = refusal == null ? buffered.getStatus() : refusal.kind().httpStatus();
        var message = refusal == null ? (status < 500 ? MALFORMED : FAULT) : refusal.message();
        if (refusal == null && status >= 500) {
            LOG.error("{} {}: {}", request.getMethod(), status, body(buffered));
        }
        buffered.resetBuffer();
        response.setStatus(status);
        response.setContentType("application/json");
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        json.writeValue(
                response.getOutputStream(),
                Map.of("type", "Refusal", "message", message, "code", RefusalCodes.BASE + status));
    }

    private static String body(ContentCachingResponseWrapper response) {
        return new String(response.getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    private static Refusal known(ContentCachingResponseWrapper response) {
        var body = body(response);
        if (body.contains("No matching task")) {
            return RefusalIn.NOT_THERE;
        }
        if (body.contains("OptimisticLockingException") || body.contains("ENGINE-03005")) {
            return RefusalIn.RACE;
        }
        return response.getStatus() == 401 || response.getStatus() == 403 ? NOT_YOURS : null;
    }
}
