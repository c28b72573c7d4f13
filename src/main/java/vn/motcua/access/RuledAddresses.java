package vn.motcua.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import vn.motcua.authority.CurrentOfficial;
import vn.motcua.authority.Role;
import vn.motcua.authority.Rule;
import vn.motcua.shared.Refusal;
import vn.motcua.shared.RefusalException;
import vn.motcua.shared.SignedMessage;

/**
 * Holds every call of a controller against the {@link Rule} it states. One that states none answers nobody. Only then are
 * files that came along taken apart.
 */
@Component
class RuledAddresses implements HandlerInterceptor, WebMvcConfigurer {

    private static final Logger LOG = LoggerFactory.getLogger(RuledAddresses.class);
    private static final Refusal NOBODY = Refusal.forbidden("Không có quyền thực hiện thao tác này.");

    private final CurrentOfficial current;

    RuledAddresses(CurrentOfficial current) {
        this.current = current;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this).order(Ordered.HIGHEST_PRECEDENCE);
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (handler instanceof HandlerMethod called) {
            var rule = Rule.of(called.getMethod());
            if (rule.isEmpty()) {
                LOG.error("{} states no rule and answers nobody", called.getShortLogMessage());
                throw new RefusalException(NOBODY);
            }
            check(rule.get(), request);
            SealedUpload.open(request);
        }
        return true;
    }

    private void check(Rule rule, HttpServletRequest request) {
        if (rule.partner() != null) {
            if (!(request.getAttribute(SignedMessage.ATTRIBUTE) instanceof SignedMessage message)
                    || !message.sender().equals(rule.partner())) {
                throw new RefusalException(NOBODY);
            }
        } else if (!rule.open() && current.find().filter(rule::lets).isEmpty()) {
            throw new RefusalException(Refusal.forbidden("Việc này dành cho: "
                    + rule.roles().stream()
                            .map(Role::label)
                            .map(RuledAddresses::inSentence)
                            .collect(Collectors.joining(", "))
                    + "."));
        }
    }

    private static String inSentence(String label) {
        return label.substring(0, 1).toLowerCase(java.util.Locale.ROOT) + label.substring(1);
    }
}
