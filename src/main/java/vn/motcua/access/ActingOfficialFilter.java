package vn.motcua.access;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.web.filter.OncePerRequestFilter;

/** Requests to our own pages and API act in the engine as the official who signed in. Camunda's have their own filter. */
class ActingOfficialFilter extends OncePerRequestFilter {

    private final SignedInOfficial current;
    private final EngineAuthentication engineAuthentication;

    ActingOfficialFilter(SignedInOfficial current, EngineAuthentication engineAuthentication) {
        this.current = current;
        this.engineAuthentication = engineAuthentication;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return Paths.isUnder(request, "/camunda");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var official = current.find();
        if (official.isEmpty()) {
            chain.doFilter(request, response);
            return;
        }
        engineAuthentication.begin(official.get());
        try {
            chain.doFilter(request, response);
        } finally {
            engineAuthentication.end();
        }
    }
}
