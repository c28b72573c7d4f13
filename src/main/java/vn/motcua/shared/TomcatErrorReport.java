package vn.motcua.shared;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.apache.coyote.ActionCode;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;

/**
 * Tomcat's own refusals, of requests too broken for Spring to see (an address or a header that is none). Where even the
 * headers were not read, a person gets a page.
 */
class TomcatErrorReport extends ErrorReportValve {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String PAGE =
            """
            <!DOCTYPE html>
            <html lang="vi">
            <head><meta charset="UTF-8"><title>%1$s · Một Cửa</title></head>
            <body><h1>%1$s</h1><p>%2$s</p><p><a href="/">Về trang đầu</a></p></body>
            </html>
            """;

    @Override
    protected void report(Request request, Response response, Throwable fault) {
        var status = response.getStatus();
        if (status < 400 || response.getContentWritten() > 0 || !mayWrite(response) || !response.setErrorReported()) {
            return;
        }
        var problem = RequestProblems.of(HttpStatusCode.valueOf(status));
        var page = request.getHeader(HttpHeaders.ACCEPT) == null || WantsAPage.by(request);
        try {
            response.setContentType(page ? MediaType.TEXT_HTML_VALUE : MediaType.APPLICATION_PROBLEM_JSON_VALUE);
            response.setCharacterEncoding("UTF-8");
            var writer = response.getReporter();
            if (writer != null) {
                writer.write(page ? PAGE.formatted(problem.getTitle(), problem.getDetail()) : json(problem));
                response.finishResponse();
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static String json(ProblemDetail problem) throws IOException {
        return JSON.writeValueAsString(Map.of(
                "type",
                "about:blank",
                "title",
                problem.getTitle(),
                "status",
                problem.getStatus(),
                "detail",
                problem.getDetail()));
    }

    private static boolean mayWrite(Response response) {
        var allowed = new AtomicBoolean();
        response.getCoyoteResponse().action(ActionCode.IS_IO_ALLOWED, allowed);
        return allowed.get();
    }
}
