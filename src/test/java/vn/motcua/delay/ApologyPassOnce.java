package vn.motcua.delay;

import org.springframework.context.ApplicationContext;

/** Lets the hourly pass over due dates run when a test says so. */
public final class ApologyPassOnce {

    private ApologyPassOnce() {}

    public static void run(ApplicationContext context) {
        context.getBean(ApologyPass.class).run();
    }
}
