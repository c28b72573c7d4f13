package vn.motcua.testing;

import java.util.Comparator;
import org.junit.jupiter.api.ClassDescriptor;
import org.junit.jupiter.api.ClassOrderer;
import org.junit.jupiter.api.ClassOrdererContext;
import org.junit.jupiter.api.Order;
import org.junit.platform.commons.support.AnnotationSupport;
import org.junit.platform.commons.support.HierarchyTraversalMode;
import org.springframework.test.context.DynamicPropertySource;

/**
 * Tests with a context of their own run after all others: the engine registers itself for the whole JVM, so whoever came
 * back to the first context would find the second one's engine behind REST. Those with an {@link Order} run before.
 */
public final class OwnContextLast implements ClassOrderer {

    @Override
    public void orderClasses(ClassOrdererContext context) {
        context.getClassDescriptors()
                .sort(Comparator.comparing(OwnContextLast::hasItsOwnContext).thenComparing(OwnContextLast::order));
    }

    private static boolean hasItsOwnContext(ClassDescriptor test) {
        return test.isAnnotated(PortalTest.class)
                || !AnnotationSupport.findAnnotatedMethods(
                                test.getTestClass(), DynamicPropertySource.class, HierarchyTraversalMode.TOP_DOWN)
                        .isEmpty();
    }

    private static int order(ClassDescriptor test) {
        return test.findAnnotation(Order.class).map(Order::value).orElse(Order.DEFAULT);
    }
}
