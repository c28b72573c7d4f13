package vn.motcua.shared;

import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/** Refusals and malformed requests as problem+json (RFC 9457), in Vietnamese, without a trace. */
@RestControllerAdvice
class ProblemAdvice extends ResponseEntityExceptionHandler {

    @ExceptionHandler(RefusalException.class)
    ProblemDetail refused(RefusalException refused) {
        var refusal = refused.refusal();
        var problem = ProblemDetail.forStatusAndDetail(
                HttpStatus.valueOf(refusal.kind().httpStatus()), refusal.message());
        problem.setTitle("Yêu cầu không được thực hiện");
        return problem;
    }
}
