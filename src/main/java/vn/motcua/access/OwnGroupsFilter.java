package vn.motcua.access;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.FilterChain;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.springframework.http.MediaType;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Answers Tasklist's question for the groups of whoever asks. The engine would add the names of all who share one of
 * them, and since every official shares one that is everybody.
 */
class OwnGroupsFilter extends OncePerRequestFilter {

    private final SignedInOfficial current;
    private final ObjectMapper json;

    OwnGroupsFilter(SignedInOfficial current, ObjectMapper json) {
        this.current = current;
        this.json = json;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !Paths.of(request).matches("/camunda/api/engine/engine/[^/]+/identity/groups");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException {
        var groups = EngineGroups.of(current.get()).stream()
                .map(group -> Map.of("id", group, "name", group))
                .toList();
        response.setContentType(MediaType.APPLICATION_JSON_VALUE);
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        json.writeValue(response.getWriter(), Map.of("groups", groups, "groupUsers", List.of()));
    }
}
