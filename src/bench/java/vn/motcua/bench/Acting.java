package vn.motcua.bench;

import java.util.function.Supplier;
import org.springframework.context.ApplicationContext;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;
import vn.motcua.access.EngineAuthentication;
import vn.motcua.authority.CurrentOfficial;

/** Calls use cases and the engine as an official who has signed in. */
final class Acting {

    private final CurrentOfficial current;
    private final EngineAuthentication engine;

    Acting(ApplicationContext application) {
        current = application.getBean(CurrentOfficial.class);
        engine = application.getBean(EngineAuthentication.class);
    }

    void as(String official, Supplier<?> work) {
        SecurityContextHolder.getContext()
                .setAuthentication(UsernamePasswordAuthenticationToken.authenticated(
                        official, null, AuthorityUtils.NO_AUTHORITIES));
        try {
            engine.as(current.get(), work);
        } finally {
            SecurityContextHolder.clearContext();
        }
    }
}
