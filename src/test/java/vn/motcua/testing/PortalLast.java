package vn.motcua.testing;

import java.util.Comparator;
import org.junit.jupiter.api.ClassDescriptor;
import org.junit.jupiter.api.ClassOrderer;
import org.junit.jupiter.api.ClassOrdererContext;

/**
 * Tests with a context of their own run after all others: the engine registers itself for the whole JVM, so whoever came
 * back to the first context would find the second one's engine behind REST.
 */
public final class PortalLast implements ClassOrderer {

    @Override
    public void orderClasses(ClassOrdererContext context) {
        context.getClassDescriptors()
                .sort(Comparator.comparing((ClassDescriptor test) -> test.isAnnotated(PortalTest.class)));
    }
}
