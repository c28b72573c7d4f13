package vn.motcua.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.api.parallel.ResourceLock;

/**
 * Looks at an application that runs as a process of its own and mostly waits for it: run beside the other tests, one class
 * at a time, each class on one thread.
 */
@Execution(ExecutionMode.CONCURRENT)
@ResourceLock("a process of its own")
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface OwnProcess {}
