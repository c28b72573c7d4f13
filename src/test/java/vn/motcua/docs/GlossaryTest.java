package vn.motcua.docs;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The glossary binds the English of the code to the Vietnamese of the office, public name by public name. */
class GlossaryTest {

    enum Sample {
        UNHEARD_OF;

        public String label() {
            return "Chưa từng nghe";
        }
    }

    @Test
    void every_name_that_people_see_is_in_the_glossary() throws ReflectiveOperationException {
        var types = enumsOfTheCode();
        assertThat(types).hasSizeGreaterThanOrEqualTo(15);
        assertThat(missing(types, Repository.read("src/docs/glossary.md"))).isEmpty();
    }

    @Test
    void a_name_that_is_not_there_is_found() throws ReflectiveOperationException {
        assertThat(missing(List.of(Sample.class), Repository.read("src/docs/glossary.md")))
                .containsExactly("| Chưa từng nghe | `Sample.UNHEARD_OF` |");
    }

    @Test
    void no_constant_has_two_rows() {
        assertThat(twice(Repository.read("src/docs/glossary.md"))).isEmpty();
    }

    @Test
    void a_constant_with_two_rows_is_found() {
        assertThat(twice("| a | `Step.INTAKE` | x |\n| b | `Other.NAME` | |\n| a | `Step.INTAKE` | |\n"))
                .containsExactly("Step.INTAKE");
    }

    private static Set<String> twice(String glossary) {
        var seen = new HashSet<String>();
        return Pattern.compile("(?m)^\\|[^|]*\\| `([A-Z]\\w+(?:\\.\\w+)*\\.[A-Z_]+)` \\|")
                .matcher(glossary)
                .results()
                .map(row -> row.group(1))
                .filter(name -> !seen.add(name))
                .collect(Collectors.toSet());
    }

    /** A constant with a label needs its row, {@code | label | `Type.NAME` |}; one without, to be named somewhere. */
    private static List<String> missing(List<Class<?>> types, String glossary) throws ReflectiveOperationException {
        var missing = new ArrayList<String>();
        for (var type : types) {
            var label = Stream.of(type.getDeclaredMethods())
                    .filter(method -> method.getName().equals("label"))
                    .findFirst();
            for (var constant : type.getEnumConstants()) {
                var name = "`%s.%s`".formatted(name(type), ((Enum<?>) constant).name());
                var wanted = label.isEmpty() ? name : "| %s | %s |".formatted(labelOf(label.get(), constant), name);
                if (!glossary.contains(wanted)) {
                    missing.add(wanted);
                }
            }
        }
        return missing;
    }

    private static String labelOf(Method label, Object constant) throws ReflectiveOperationException {
        label.setAccessible(true);
        return (String) label.invoke(constant);
    }

    private static String name(Class<?> type) {
        var outer = type.getDeclaringClass();
        return outer == null || outer == GlossaryTest.class
                ? type.getSimpleName()
                : name(outer) + "." + type.getSimpleName();
    }

    private static List<Class<?>> enumsOfTheCode() {
        return new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("vn.motcua").stream()
                        .filter(type -> type.isEnum() && type.getModifiers().contains(JavaModifier.PUBLIC))
                        .<Class<?>>map(JavaClass::reflect)
                        .toList();
    }
}
