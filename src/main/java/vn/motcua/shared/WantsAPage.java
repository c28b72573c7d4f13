package vn.motcua.shared;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;

/** Whether a refusal is told on a page or as problem+json. */
final class WantsAPage {

    private WantsAPage() {}

    /** Who names HTML among what they accept; the API has no pages, and a script of a page puts no page into it. */
    static boolean by(HttpServletRequest request) {
        var path = Objects.requireNonNullElse(
                request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI), request.getRequestURI());
        var accept = Objects.requireNonNullElse(request.getHeader(HttpHeaders.ACCEPT), "");
        return !path.toString().startsWith(request.getContextPath() + "/api/")
                && request.getHeader("HX-Request") == null
                && accept.contains(MediaType.TEXT_HTML_VALUE);
    }
}
