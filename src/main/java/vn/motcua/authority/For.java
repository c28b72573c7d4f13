package vn.motcua.authority;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Whom a controller, or one method of it, answers: officials who hold one of these roles in whatever authority. Which
 * dossier, register or sheet it may be about is for the use case to say. What a method states goes before what its
 * controller states; without any rule nobody is answered.
 */
@Documented
@Target({ElementType.TYPE, ElementType.METHOD, ElementType.ANNOTATION_TYPE})
@Retention(RetentionPolicy.RUNTIME)
public @interface For {

    Role[] value();
}
