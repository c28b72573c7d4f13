package vn.motcua.access;

import jakarta.servlet.http.HttpServletRequest;

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

    /** Callers that expect data, not a page. */
    static boolean wantsData(HttpServletRequest request) {
        return isUnder(request, "/api") || isUnder(request, "/camunda/api") || isUnder(request, "/actuator");
    }
}
