package vn.motcua.access;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import vn.motcua.shared.Refusal;
import vn.motcua.shared.RefusalException;

/**
 * What is no file is small: a body of data above a megabyte is refused, by its announced length at once, otherwise as
 * soon as it has come that far. Files have limits of their own, and so do partners' messages.
 */
@Component
@Order(0)
class BodyLimit extends OncePerRequestFilter {

    static final int MOST_BYTES = 1024 * 1024;
    private static final Refusal TOO_LARGE = new Refusal(Refusal.Kind.TOO_LARGE, "Dữ liệu gửi lên vượt quá 1 MB.");

    private final ProblemResponses problems;

    BodyLimit(ProblemResponses problems) {
        this.problems = problems;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        var type = request.getContentType();
        return type != null && type.startsWith("multipart/") || PartnerDoor.opensTo(request);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (request.getContentLengthLong() > MOST_BYTES) {
            problems.write(response, HttpStatus.PAYLOAD_TOO_LARGE, "Dữ liệu quá lớn", TOO_LARGE.message());
            return;
        }
        chain.doFilter(request.getContentLengthLong() < 0 ? new Counted(request) : request, response);
    }

    /** One that does not say how long its body is. */
    private static final class Counted extends HttpServletRequestWrapper {

        private ServletInputStream counted;

        Counted(HttpServletRequest request) {
            super(request);
        }

        @Override
        public ServletInputStream getInputStream() throws IOException {
            if (counted == null) {
                counted = new Counting(super.getInputStream());
            }
            return counted;
        }

        @Override
        public BufferedReader getReader() throws IOException {
            return new BufferedReader(new InputStreamReader(getInputStream(), StandardCharsets.UTF_8));
        }
    }

    private static final class Counting extends ServletInputStream {

        private final ServletInputStream content;
        private long read;

        Counting(ServletInputStream content) {
            this.content = content;
        }

        @Override
        public int read() throws IOException {
            return counted(content.read(), 1);
        }

        @Override
        public int read(byte[] into, int offset, int length) throws IOException {
            var count = content.read(into, offset, length);
            return counted(count, count);
        }

        private int counted(int result, int bytes) {
            read += Math.max(0, result < 0 ? 0 : bytes);
            if (read > MOST_BYTES) {
                throw new RefusalException(TOO_LARGE);
            }
            return result;
        }

        @Override
        public boolean isFinished() {
            return content.isFinished();
        }

        @Override
        public boolean isReady() {
            return content.isReady();
        }

        @Override
        public void setReadListener(jakarta.servlet.ReadListener listener) {
            content.setReadListener(listener);
        }
    }
}
