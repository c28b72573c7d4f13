package vn.motcua.browser;

import java.util.List;
import java.util.Random;

/** Makes up patterns within the contract, each with a text it matches. */
final class RandomPatterns {

    private static final List<String[]> ATOMS = List.of(
            new String[] {"[A-Z]", "Q"},
            new String[] {"[0-9/-]", "-"},
            new String[] {"[-a-zÀ-ỹ ]", "ế"},
            new String[] {"[\\d\\.\\]]", "]"},
            new String[] {"\\d", "7"},
            new String[] {"\\.", "."},
            new String[] {"\\$", "$"},
            new String[] {"\\\\", "\\"},
            new String[] {"/", "/"},
            new String[] {" ", " "},
            new String[] {"Đ", "Đ"},
            new String[] {"-", "-"});

    private final Random random;

    RandomPatterns(Random random) {
        this.random = random;
    }

    FormJs.Match next() {
        var pattern = new StringBuilder("^");
        var text = new StringBuilder();
        var open = random.nextInt(6);
        for (var i = 1 + random.nextInt(4); i >= 0; i--) {
            if (random.nextInt(4) == 0) {
                var one = item(false);
                pattern.append("(?:")
                        .append(one[0])
                        .append("|")
                        .append(item(false)[0])
                        .append(")");
                text.append(one[1]);
            } else {
                var one = item(i == open);
                pattern.append(one[0]);
                text.append(one[1]);
            }
        }
        return new FormJs.Match(pattern.append("$").toString(), text.toString());
    }

    private String[] item(boolean open) {
        var atom = ATOMS.get(random.nextInt(ATOMS.size()));
        var times = open ? List.of("+", "*") : List.of("", "", "?", "{2}", "{1,3}", "{0,2}");
        var chosen = times.get(random.nextInt(times.size()));
        return new String[] {atom[0] + chosen, chosen.equals("{2}") ? atom[1].repeat(2) : atom[1]};
    }
}
