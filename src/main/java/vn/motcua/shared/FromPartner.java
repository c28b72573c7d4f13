package vn.motcua.shared;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A controller, or one method of it, that answers one partner's signed messages ({@link SignedMessage}) and nobody else. */
@Documented
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
public @interface FromPartner {

    /** The partner's name, see {@link PartnerSettings}. */
    String value();
}
