package vn.motcua.authority;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** {@link For} whoever handles dossiers or watches over them: everybody but those who run the system. */
@For({
    Role.ONE_STOP_DESK,
    Role.SPECIALIST,
    Role.DIVISION_HEAD,
    Role.LEADER,
    Role.CLERK,
    Role.CASHIER,
    Role.CONTROLLER,
    Role.CENTRE_HEAD,
    Role.SUPERVISOR
})
@Documented
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
public @interface ForDossierWork {}
