package vn.motcua.shared;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/**
 * Refusals, malformed requests and faults as problem+json (RFC 9457), in Vietnamese, without a trace; a page that was
 * asked for by a browser gets the error page instead. Only faults are logged, here and nowhere before.
 */
@RestControllerAdvice
class ProblemAdvice extends ResponseEntityExceptionHandler {

    private static final Logger LOG = LoggerFactory.getLogger(ProblemAdvice.class);
    private static final Refusal RACE =
            Refusal.wrongMoment("Hồ sơ vừa được người khác cập nhật. Hãy tải lại rồi làm lại.");

    @ExceptionHandler(RefusalException.class)
    ResponseEntity<Object> refused(RefusalException refused, WebRequest request) {
        return answer(refused, refused.refusal(), request);
    }

    @ExceptionHandler(ConcurrencyFailureException.class)
    ResponseEntity<Object> lostARace(ConcurrencyFailureException lost, WebRequest request) {
        return answer(lost, RACE, request);
    }

    @ExceptionHandler(MultipartException.class)
    ResponseEntity<Object> notMultipart(MultipartException thrown, WebRequest request) {
        return handleExceptionInternal(thrown, null, new HttpHeaders(), HttpStatus.BAD_REQUEST, request);
    }

    @ExceptionHandler(Exception.class)
    ResponseEntity<Object> broken(Exception fault, WebRequest request) {
        if (LostRace.behind(fault)) {
            return answer(fault, RACE, request);
        }
        LOG.error("Yêu cầu không hoàn thành", fault);
        return handleExceptionInternal(fault, null, new HttpHeaders(), HttpStatus.INTERNAL_SERVER_ERROR, request);
    }

    @Override
    protected ResponseEntity<Object> handleExceptionInternal(
            Exception thrown, Object body, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        var refusal = refusalBehind(thrown);
        return refusal == null
                ? answer(thrown, RequestProblems.of(thrown, status), headers, request)
                : answer(thrown, refusal, request);
    }

    private ResponseEntity<Object> answer(Exception thrown, Refusal refusal, WebRequest request) {
        request.setAttribute(ErrorAnswers.REFUSAL, refusal.message(), RequestAttributes.SCOPE_REQUEST);
        var problem = ProblemDetail.forStatusAndDetail(
                HttpStatus.valueOf(refusal.kind().httpStatus()), refusal.message());
        problem.setTitle("Yêu cầu không được thực hiện");
        if (!refusal.fields().isEmpty()) {
            problem.setProperty("errors", RequestProblems.listed(refusal.fields()));
        }
        return answer(thrown, problem, new HttpHeaders(), request);
    }

    private ResponseEntity<Object> answer(
            Exception thrown, ProblemDetail problem, HttpHeaders headers, WebRequest request) {
        var status = HttpStatusCode.valueOf(problem.getStatus());
        if (WantsAPage.by(((ServletWebRequest) request).getRequest())) {
            return errorPage(status, request);
        }
        var answered = new HttpHeaders();
        answered.addAll(headers);
        answered.setContentType(MediaType.APPLICATION_PROBLEM_JSON);
        return super.handleExceptionInternal(thrown, problem, answered, status, request);
    }

    private static ResponseEntity<Object> errorPage(HttpStatusCode status, WebRequest request) {
        try {
            Objects.requireNonNull(((ServletWebRequest) request).getResponse()).sendError(status.value());
            return null;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** A converter can only throw, and Spring wraps what it throws. */
    private static Refusal refusalBehind(Exception thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof RefusalException refused) {
                return refused.refusal();
            }
        }
        return null;
    }
}
