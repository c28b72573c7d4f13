package vn.motcua.delay;

import org.springframework.context.ApplicationContext;

/** Lets the hourly pass over explanations that were not given run when a test says so. */
public final class ClimbPassOnce {

    private ClimbPassOnce() {}

    public static void run(ApplicationContext context) {
        context.getBean(ClimbPass.class).run();
    }
}
