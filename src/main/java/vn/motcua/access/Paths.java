package vn.motcua.access;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;

/** Where a request goes, without the context path. The firewall has refused encoded slashes and dots before. */
final class Paths {

    private Paths() {}

    static String of(HttpServletRequest request) {
        return request.getRequestURI().substring(request.getContextPath().length());
    }

    static boolean isUnder(HttpServletRequest request, String prefix) {
        var path = of(request);
        return path.equals(prefix) || path.startsWith(prefix + "/");
    }

    /** Callers that name HTML among what they accept, as every browser does when it opens a page. */
    static boolean asksForPage(HttpServletRequest request) {
        var accept = request.getHeader(HttpHeaders.ACCEPT);
        return accept != null && accept.contains(MediaType.TEXT_HTML_VALUE);
    }

    /** Callers that expect data, not a page. */
    static boolean wantsData(HttpServletRequest request) {
        return isUnder(request, "/api") || isUnder(request, "/camunda/api") || isUnder(request, "/actuator");
    }
}
