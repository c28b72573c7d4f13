package vn.motcua.access;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.boot.autoconfigure.security.SecurityProperties;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Before anything reads a parameter: the token against forged requests comes in a header where files come along. */
@Component
@Order(SecurityProperties.DEFAULT_FILTER_ORDER - 1)
class SealUploads extends OncePerRequestFilter {

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var type = request.getContentType();
        var withFiles = type != null && type.regionMatches(true, 0, "multipart/", 0, 10);
        chain.doFilter(withFiles ? new SealedUpload(request) : request, response);
    }
}
