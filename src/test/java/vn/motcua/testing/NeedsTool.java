package vn.motcua.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Needs a program of the machine. Without it the test is skipped, saying how to install it; with
 * {@code -Dtools.required=true} it fails.
 */
@Tag("tools")
@ExtendWith(ToolCondition.class)
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface NeedsTool {

    /** Name of the program on the path. */
    String value();

    /** Debian package that brings it; empty where it is called as the program. */
    String in() default "";
}
