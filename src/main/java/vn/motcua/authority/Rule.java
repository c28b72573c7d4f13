package vn.motcua.authority;

import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.core.annotation.AnnotatedElementUtils;
import vn.motcua.shared.FromPartner;
import vn.motcua.shared.Open;

/**
 * Whom a controller's method answers, as its annotations state it.
 *
 * @param open whoever calls
 * @param partner whose signed messages only; null if people's
 * @param roles one of which whoever is signed in must hold or stand in for
 */
public record Rule(boolean open, String partner, Set<Role> roles) {

    /**
     * The rule of the method, else of its controller.
     *
     * @return empty if neither states one
     * @throws IllegalStateException if one of them states several
     */
    public static Optional<Rule> of(Method method) {
        return Stream.of(method, method.getDeclaringClass())
                .flatMap(place -> stated(place).stream())
                .findFirst();
    }

    /** The rule that a controller states for what its methods do not except. */
    public static Optional<Rule> of(Class<?> controller) {
        return stated(controller);
    }

    private static Optional<Rule> stated(AnnotatedElement place) {
        var rules = Stream.of(
                        Optional.ofNullable(AnnotatedElementUtils.findMergedAnnotation(place, Open.class))
                                .map(open -> new Rule(true, null, Set.of())),
                        Optional.ofNullable(AnnotatedElementUtils.findMergedAnnotation(place, FromPartner.class))
                                .map(from -> new Rule(false, from.value(), Set.of())),
                        Optional.ofNullable(AnnotatedElementUtils.findMergedAnnotation(place, For.class))
                                .map(roles -> new Rule(false, null, EnumSet.copyOf(List.of(roles.value())))))
                .flatMap(Optional::stream)
                .toList();
        if (rules.size() > 1) {
            throw new IllegalStateException("more than one rule on " + place);
        }
        return rules.stream().findFirst();
    }

    public boolean lets(Official official) {
        return open || roles.stream().anyMatch(official::worksAs);
    }
}
