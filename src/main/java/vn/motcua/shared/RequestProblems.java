package vn.motcua.shared;

import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.beans.TypeMismatchException;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.validation.BindException;
import org.springframework.validation.Errors;
import org.springframework.validation.FieldError;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.method.annotation.HandlerMethodValidationException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.support.MissingServletRequestPartException;

/** What was wrong with a request, in words that name the field and never repeat what was sent. */
final class RequestProblems {

    private static final Map<Integer, List<String>> BY_STATUS = Map.of(
            400, List.of("Yêu cầu không hợp lệ", "Nội dung gửi lên không đúng."),
            401, List.of("Chưa đăng nhập", "Hãy đăng nhập rồi thử lại."),
            403, List.of("Không được phép", "Không có quyền thực hiện thao tác này."),
            404, List.of("Không tìm thấy", "Không có địa chỉ này."),
            405, List.of("Cách gọi không được hỗ trợ", "Địa chỉ này không nhận cách gọi đó."),
            406, List.of("Định dạng không được hỗ trợ", "Không trả được kết quả ở định dạng yêu cầu."),
            413,
                    List.of(
                            "Tệp quá lớn",
                            "Tệp gửi lên vượt dung lượng cho phép. Hãy quét lại với độ phân giải thấp hơn."),
            415, List.of("Định dạng không được hỗ trợ", "Địa chỉ này không nhận nội dung ở định dạng đó."),
            503, List.of("Hệ thống đang bận", "Hãy thử lại sau ít phút."));
    private static final List<String> FAULT = List.of(
            "Hệ thống gặp sự cố", "Việc vừa làm chưa được ghi lại. Hãy thử lại sau ít phút hoặc báo người quản trị.");

    private RequestProblems() {}

    static ProblemDetail of(Exception thrown, HttpStatusCode status) {
        var problem = of(status);
        if (status.isSameCodeAs(HttpStatus.BAD_REQUEST)) {
            describe(thrown, problem);
        }
        return problem;
    }

    /** Where nothing but the status is known. */
    static ProblemDetail of(HttpStatusCode status) {
        var words = BY_STATUS.getOrDefault(status.value(), status.is4xxClientError() ? BY_STATUS.get(400) : FAULT);
        var problem = ProblemDetail.forStatusAndDetail(status, words.get(1));
        problem.setTitle(words.get(0));
        return problem;
    }

    private static void describe(Exception thrown, ProblemDetail problem) {
        if (thrown instanceof HttpMessageNotReadableException unreadable) {
            problem.setDetail(ofBody(unreadable.getCause()));
        } else if (thrown instanceof BindException invalid) {
            fields(problem, invalid);
        } else if (thrown instanceof HandlerMethodValidationException invalid) {
            problem.setDetail(invalid.getAllErrors().stream()
                    .map(MessageSourceResolvable::getDefaultMessage)
                    .collect(Collectors.joining(" ")));
        } else if (thrown instanceof MissingServletRequestParameterException missing) {
            problem.setDetail("Thiếu tham số «%s».".formatted(missing.getParameterName()));
        } else if (thrown instanceof MissingServletRequestPartException missing) {
            problem.setDetail("Thiếu phần «%s».".formatted(missing.getRequestPartName()));
        } else if (thrown instanceof MethodArgumentTypeMismatchException mismatch) {
            problem.setDetail(wrongValue(mismatch.getName(), mismatch.getRequiredType()));
        } else if (thrown instanceof TypeMismatchException mismatch) {
            problem.setDetail(wrongValue(mismatch.getPropertyName(), mismatch.getRequiredType()));
        }
    }

    private static String ofBody(Throwable cause) {
        if (cause instanceof UnrecognizedPropertyException unknown) {
            return unknownKey(unknown);
        }
        if (cause instanceof JsonMappingException mapping && !mapping.getPath().isEmpty()) {
            var type = mapping instanceof MismatchedInputException mismatch ? mismatch.getTargetType() : null;
            return wrongValue(pathOf(mapping), type);
        }
        return "Nội dung gửi lên không phải JSON đúng cú pháp.";
    }

    /** A key is named only if it looks like one: it may be a person's name put in the wrong place. */
    private static String unknownKey(UnrecognizedPropertyException unknown) {
        var known = unknown.getKnownPropertyIds().stream()
                .map(Object::toString)
                .sorted()
                .collect(Collectors.joining(", "));
        var name = unknown.getPropertyName().matches("[A-Za-z0-9_.-]{1,64}")
                ? "trường «%s»".formatted(pathOf(unknown))
                : "một trường đã gửi";
        return "Nội dung gửi lên có %s không được nhận; được phép: %s.".formatted(name, known);
    }

    private static String pathOf(JsonMappingException mapping) {
        return mapping.getPath().stream()
                .map(step -> step.getFieldName() == null ? "[" + step.getIndex() + "]" : step.getFieldName())
                .collect(Collectors.joining("."));
    }

    private static String wrongValue(String name, Class<?> type) {
        if (type != null && type.isEnum()) {
            return "Giá trị của «%s» không đúng; được phép: %s."
                    .formatted(
                            name,
                            Arrays.stream(type.getEnumConstants())
                                    .map(constant -> ((Enum<?>) constant).name())
                                    .collect(Collectors.joining(", ")));
        }
        if (type == OffsetDateTime.class) {
            return "Giá trị của «%s» không đúng; ghi ngày giờ dạng 2026-11-20T09:00:00+07:00.".formatted(name);
        }
        if (type == String.class) {
            return "Giá trị của «%s» phải là chữ, không có ký tự không in được. Hãy gõ lại.".formatted(name);
        }
        return "Giá trị của «%s» không đúng định dạng.".formatted(name);
    }

    static List<Map<String, String>> listed(Map<String, String> messageByField) {
        return messageByField.entrySet().stream()
                .map(wrong -> Map.of("field", wrong.getKey(), "message", wrong.getValue()))
                .toList();
    }

    private static void fields(ProblemDetail problem, Errors invalid) {
        problem.setDetail(Refusal.summary(
                invalid.getErrorCount(), invalid.getAllErrors().get(0).getDefaultMessage()));
        problem.setProperty(
                "errors",
                invalid.getFieldErrors().stream().map(RequestProblems::field).toList());
    }

    private static Map<String, String> field(FieldError error) {
        return Map.of(
                "field",
                error.getField(),
                "message",
                error.isBindingFailure() || error.getDefaultMessage() == null
                        ? "Không đúng định dạng."
                        : error.getDefaultMessage());
    }
}
