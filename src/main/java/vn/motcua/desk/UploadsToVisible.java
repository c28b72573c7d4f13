package vn.motcua.desk;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import vn.motcua.authority.CurrentOfficial;
import vn.motcua.dossier.DossierRegister;

/** A scan for a dossier that its sender may not even see is refused before it has come; the rest is said when it has. */
@Component
class UploadsToVisible implements HandlerInterceptor, WebMvcConfigurer {

    private final DossierIdFromPath path;
    private final DossierRegister register;
    private final CurrentOfficial current;

    UploadsToVisible(DossierIdFromPath path, DossierRegister register, CurrentOfficial current) {
        this.path = path;
        this.register = register;
        this.current = current;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this).addPathPatterns("/api/dossiers/*/documents");
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (request.getMethod().equals("POST")
                && request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE) instanceof Map<?, ?> variables
                && variables.get("id") instanceof String id) {
            register.visibleToReturn(current.get(), path.convert(id)).orThrow();
        }
        return true;
    }
}
