package vn.motcua.dossier;

import java.util.LinkedHashMap;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.authority.CurrentOfficial;
import vn.motcua.authority.OfficialId;
import vn.motcua.shared.Outcome;
import vn.motcua.shared.Refusal;
import vn.motcua.shared.TransactionClock;

/** Phân công: the head of the division says who reviews a dossier (NĐ 61/2018 Art 19.1). */
@Component
public class AssignOfficial {

    /** Instead of an official: whoever of those present has least to do. */
    public static final String LEAST_LOAD = "LEAST_LOAD";

    /** Instead of an official, where nobody is present: whoever of the unit takes it. */
    public static final String UNIT = "UNIT";

    private static final Refusal NOT_ONE = AssignableOfficials.NOT_ONE.about("assignee");
    private static final Refusal NOBODY = Refusal.refused(
                    "Không ai của lĩnh vực này có mặt: hãy để nhóm thẩm định nhận việc.")
            .about("assignee");
    private static final Refusal SOMEBODY = Refusal.refused("Có người của lĩnh vực đang có mặt: hãy chọn một người.")
            .about("assignee");

    private final DossierRegister register;
    private final AssignableOfficials assignable;
    private final Assignments assignments;
    private final DossierEvents events;
    private final CurrentOfficial current;
    private final TransactionClock clock;

    AssignOfficial(
            DossierRegister register,
            AssignableOfficials assignable,
            Assignments assignments,
            DossierEvents events,
            CurrentOfficial current,
            TransactionClock clock) {
        this.register = register;
        this.assignable = assignable;
        this.assignments = assignments;
        this.events = events;
        this.current = current;
        this.clock = clock;
    }

    /** @param chosen an official's id, {@link #LEAST_LOAD} or {@link #UNIT} */
    @Transactional
    public Outcome<Void> assign(DossierId id, String chosen) {
        var dossier = register.get(id);
        return switch (chosen) {
            case UNIT -> assignable.presentFor(dossier).isEmpty() ? toUnit(id) : Outcome.refused(SOMEBODY);
            case LEAST_LOAD -> to(id, assignable.leastLoaded(dossier), Assignment.Way.LEAST_LOAD, NOBODY);
            default -> to(id, assignable.present(dossier, chosen), Assignment.Way.NAMED, NOT_ONE);
        };
    }

    private Outcome<Void> to(DossierId id, Optional<Assignable> found, Assignment.Way way, Refusal otherwise) {
        if (found.isEmpty()) {
            return Outcome.refused(otherwise);
        }
        write(id, found.get().official(), found.get().fullName(), way);
        return Outcome.done(null);
    }

    private Outcome<Void> toUnit(DossierId id) {
        write(id, null, "Nhóm thẩm định", Assignment.Way.UNIT);
        return Outcome.done(null);
    }

    private void write(DossierId id, OfficialId official, String name, Assignment.Way way) {
        assignments.add(id, official, way, current.get().id(), clock.instant(), null);
        var detail = new LinkedHashMap<String, String>();
        detail.put("Người thụ lý", name);
        detail.put("Cách phân công", way.label());
        events.append(id, EventKind.ASSIGNED, detail);
    }
}
