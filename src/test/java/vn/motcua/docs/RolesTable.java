package vn.motcua.docs;

import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.yaml.snakeyaml.Yaml;
import vn.motcua.authority.Role;
import vn.motcua.authority.Rule;
import vn.motcua.shared.Does;

/** Which role may do what, read from the rules that controllers state. */
final class RolesTable {

    private final Map<String, Map<String, Map<String, Object>>> described;

    RolesTable() {
        Map<String, Map<String, Map<String, Map<String, Object>>>> api =
                new Yaml().load(Repository.read("src/main/resources/api/openapi.yaml"));
        described = api.get("paths");
    }

    /** A row for each address that people call, a column for each role. */
    String roles(Map<String, Method> addresses) {
        var head = Arrays.stream(Role.values()).map(Role::label).collect(Collectors.joining(" | "));
        return Tables.table(
                "Việc | Địa chỉ | " + head,
                byPath(addresses)
                        .filter(address -> !rule(address).roles().isEmpty())
                        .map(address -> row(address, rule(address)))
                        .toList());
    }

    /** Addresses where nobody signs in. */
    String others(Map<String, Method> addresses) {
        return Tables.table(
                "Việc | Địa chỉ | Ai",
                byPath(addresses)
                        .filter(address -> rule(address).roles().isEmpty())
                        .map(address -> "%s | `%s` | %s"
                                .formatted(
                                        does(address),
                                        address.getKey(),
                                        rule(address).open()
                                                ? "bất kỳ ai"
                                                : "đối tác `%s`, thông điệp có chữ ký"
                                                        .formatted(rule(address).partner())))
                        .toList());
    }

    /** What is wrong with an address, and exactly what to add. */
    List<String> faults(Map<String, Method> addresses) {
        var faults = new ArrayList<String>();
        addresses.forEach((address, method) -> {
            var where = method.getDeclaringClass().getSimpleName() + "." + method.getName();
            if (Rule.of(method).isEmpty()) {
                faults.add(
                        ("%s (%s) answers nobody, since neither the method nor its controller says whom it is for. Add one of:"
                                        + " @For({Role.…}), @ForDossierWork, @ForOfficials (vn.motcua.authority),"
                                        + " @Open, @FromPartner(PartnerSettings.…) (vn.motcua.shared).")
                                .formatted(where, address));
            }
            if (does(Map.entry(address, method)).isBlank()) {
                faults.add(
                        "%s (%s) has no words for the table of roles. Add @Does(\"…\") in Vietnamese, or under /api a summary in openapi.yaml."
                                .formatted(where, address));
            }
        });
        return faults;
    }

    private String row(Map.Entry<String, Method> address, Rule rule) {
        return Stream.concat(
                        Stream.of(does(address), "`" + address.getKey() + "`"),
                        Arrays.stream(Role.values()).map(role -> rule.roles().contains(role) ? "✓" : "–"))
                .collect(Collectors.joining(" | "));
    }

    private String does(Map.Entry<String, Method> address) {
        var stated = address.getValue().getAnnotation(Does.class);
        if (stated != null) {
            return stated.value();
        }
        var words = address.getKey().split(" ");
        return String.valueOf(described
                .getOrDefault(words[1], Map.of())
                .getOrDefault(words[0].toLowerCase(Locale.ROOT), Map.of())
                .getOrDefault("summary", ""));
    }

    private static Rule rule(Map.Entry<String, Method> address) {
        return Rule.of(address.getValue()).orElseThrow();
    }

    private static Stream<Map.Entry<String, Method>> byPath(Map<String, Method> addresses) {
        return addresses.entrySet().stream()
                .sorted(Comparator.comparing(address -> address.getKey().replaceFirst("^(\\S+) (\\S+)$", "$2 $1")));
    }
}
