package vn.motcua.dossier;

import java.util.LinkedHashMap;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.shared.TransactionClock;

/** Phân công theo quy tắc: the catalogue's rule assigns a dossier, unless it leaves that to the head of the division. */
@Component
public class AssignByRule {

    private static final String MODE = "assignment.mode";

    private final DossierRegister register;
    private final DossierLaw law;
    private final AssignableOfficials assignable;
    private final Assignments assignments;
    private final DossierEvents events;
    private final TransactionClock clock;

    AssignByRule(
            DossierRegister register,
            DossierLaw law,
            AssignableOfficials assignable,
            Assignments assignments,
            DossierEvents events,
            TransactionClock clock) {
        this.register = register;
        this.law = law;
        this.assignable = assignable;
        this.assignments = assignments;
        this.events = events;
        this.clock = clock;
    }

    /** What the rule came to. */
    public enum Result {
        ASSIGNED,
        HEAD_DECIDES
    }

    /** What was assigned before stays: a dossier comes here again after a supplement or a payment. */
    @Transactional
    public Result assign(DossierId id) {
        if (assignments.latest(id).isPresent()) {
            return Result.ASSIGNED;
        }
        var dossier = register.get(id);
        var parameter = law.parameter(dossier, MODE);
        return switch (AssignmentMode.valueOf(parameter.value())) {
            case MANUAL -> Result.HEAD_DECIDES;
            case LEAST_LOAD ->
                write(id, assignable.leastLoaded(dossier), Assignment.Way.LEAST_LOAD, parameter.source());
            case BY_FIELD -> write(id, onlyOne(dossier), Assignment.Way.ONLY_ONE, parameter.source());
        };
    }

    private Optional<Assignable> onlyOne(Dossier dossier) {
        var present = assignable.presentFor(dossier);
        return present.size() == 1 ? Optional.of(present.get(0)) : Optional.empty();
    }

    private Result write(DossierId id, Optional<Assignable> found, Assignment.Way way, String source) {
        if (found.isEmpty()) {
            return Result.HEAD_DECIDES;
        }
        assignments.add(id, found.get().official(), way, null, clock.instant(), null);
        var detail = new LinkedHashMap<String, String>();
        detail.put("Người thụ lý", found.get().fullName());
        detail.put("Cách phân công", "Theo quy tắc: " + way.label());
        detail.put("Căn cứ", source);
        events.append(id, EventKind.ASSIGNED, detail);
        return Result.ASSIGNED;
    }
}
