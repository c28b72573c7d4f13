package vn.motcua.procedure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.motcua.procedure.CatalogueRules.Breach;

/** What holds for everything with a validity: it runs forward, and no day has two values. */
final class DatedRules {

    private DatedRules() {}

    static List<Breach> breaches(List<Parameter> parameters) {
        var breaches = new ArrayList<Breach>();
        for (int i = 0; i < parameters.size(); i++) {
            var parameter = parameters.get(i);
            var pointer = "/parameters/" + i;
            breaches.addAll(runsForward(pointer, parameter.validFrom(), parameter.validTo()));
            if (parameters.subList(0, i).stream().anyMatch(earlier -> clash(earlier, parameter))) {
                breaches.add(
                        new Breach(pointer + "/validFrom", "tham số «%s» chồng hiệu lực".formatted(parameter.key())));
            }
        }
        return breaches;
    }

    static List<Breach> runsForward(String pointer, LocalDate from, LocalDate to) {
        return to == null || !to.isBefore(from)
                ? List.of()
                : List.of(new Breach(pointer + "/validTo", "«validTo» đứng trước «validFrom»"));
    }

    static boolean overlap(LocalDate from, LocalDate to, LocalDate otherFrom, LocalDate otherTo) {
        return (otherTo == null || !from.isAfter(otherTo)) && (to == null || !otherFrom.isAfter(to));
    }

    private static boolean clash(Parameter one, Parameter other) {
        return one.key().equals(other.key())
                && overlap(one.validFrom(), one.validTo(), other.validFrom(), other.validTo());
    }
}
