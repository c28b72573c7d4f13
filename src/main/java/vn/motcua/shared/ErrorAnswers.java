package vn.motcua.shared;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.Map;
import org.springframework.boot.web.servlet.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** Where a filter's refusal or a page's fault ends: the error page, or problem+json in the same few words. */
@Open
@Controller
class ErrorAnswers implements ErrorController {

    /** Request attribute with a refusal's own words, where there is one. */
    static final String REFUSAL = ErrorAnswers.class.getName() + ".refusal";

    private final Clock clock;

    ErrorAnswers(Clock clock) {
        this.clock = clock;
    }

    @Does("Xem trang báo lỗi")
    @RequestMapping("${server.error.path:/error}")
    Object answer(HttpServletRequest request) {
        var status = statusOf(request);
        if (WantsAPage.by(request)) {
            var page = new ModelAndView(
                    "error",
                    Map.of("status", status.value(), "time", clock.instant().atZone(Vietnam.ZONE)));
            page.addObject("refusal", request.getAttribute(REFUSAL));
            page.setStatus(status);
            return page;
        }
        return ResponseEntity.status(status)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(RequestProblems.of(status));
    }

    /** Whoever types this address in finds nothing. */
    private static HttpStatusCode statusOf(HttpServletRequest request) {
        return request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer status
                ? HttpStatusCode.valueOf(status)
                : HttpStatus.NOT_FOUND;
    }
}
