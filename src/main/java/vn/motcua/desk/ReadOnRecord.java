package vn.motcua.desk;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import vn.motcua.authority.CurrentOfficial;
import vn.motcua.control.RecordRead;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierId;
import vn.motcua.dossier.DossierRegister;
import vn.motcua.shared.Outcome;

/**
 * Whatever is read under a dossier's own address, page, data or paper, is a reading of it, on record before the answer is
 * made. Lists are none: no dossier has their address.
 */
@Component
class ReadOnRecord implements HandlerInterceptor, WebMvcConfigurer {

    private final DossierRegister register;
    private final RecordRead recordRead;
    private final CurrentOfficial current;

    ReadOnRecord(DossierRegister register, RecordRead recordRead, CurrentOfficial current) {
        this.register = register;
        this.recordRead = recordRead;
        this.current = current;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this).addPathPatterns("/api/dossiers/*/**", "/desk/dossiers/*/**");
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (request.getMethod().equals("GET")
                && request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE) instanceof Map<?, ?> variables
                && variables.get("id") instanceof String text) {
            read(text);
        }
        return true;
    }

    private void read(String text) {
        DossierId id;
        try {
            id = new DossierId(UUID.fromString(text));
        } catch (IllegalArgumentException notAnId) {
            return;
        }
        current.find().ifPresent(official -> {
            if (register.visibleToReturn(official, id) instanceof Outcome.Done<Dossier> visible) {
                recordRead.read(official, visible.value());
            }
        });
    }
}
