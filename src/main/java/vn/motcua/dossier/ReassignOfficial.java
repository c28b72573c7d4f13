package vn.motcua.dossier;

import java.util.LinkedHashMap;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.authority.CurrentOfficial;
import vn.motcua.authority.Official;
import vn.motcua.authority.OfficialId;
import vn.motcua.authority.Post;
import vn.motcua.authority.Role;
import vn.motcua.procedure.Step;
import vn.motcua.shared.Outcome;
import vn.motcua.shared.Refusal;
import vn.motcua.shared.TransactionClock;

/** Giao lại: another official reviews a dossier from now on, as long as the review is not done. */
@Component
public class ReassignOfficial {

    /** The step of a procedure that assigns. */
    public static final Step STEP = new Step("ASSIGNMENT");

    private static final Refusal NOT_YOURS =
            Refusal.forbidden("Chỉ trưởng phòng của lĩnh vực hoặc lãnh đạo cơ quan giải quyết được phân công lại.");
    private static final Refusal NOT_ONE = AssignableOfficials.NOT_ONE.about("official");

    private final DossierRegister register;
    private final DossierLaw law;
    private final AssignableOfficials assignable;
    private final Assignments assignments;
    private final DossierEvents events;
    private final CurrentOfficial current;
    private final TransactionClock clock;

    ReassignOfficial(
            DossierRegister register,
            DossierLaw law,
            AssignableOfficials assignable,
            Assignments assignments,
            DossierEvents events,
            CurrentOfficial current,
            TransactionClock clock) {
        this.register = register;
        this.law = law;
        this.assignable = assignable;
        this.assignments = assignments;
        this.events = events;
        this.current = current;
        this.clock = clock;
    }

    /** Whether the official may assign the dossier to another: head of the division in its field, or leader. */
    public boolean mayReassign(Official official, Dossier dossier) {
        var procedure = law.procedureOf(dossier);
        var head = Post.serving(dossier.competentAuthority(), Role.DIVISION_HEAD, procedure.field());
        return procedure.find(STEP).isPresent()
                && (official.answering().anyMatch(head::equals)
                        || official.answersAs(Role.LEADER, dossier.competentAuthority()));
    }

    /**
     * The caller passes the open review on, in the same transaction.
     *
     * @param to the new official's id
     * @param reason Vietnamese, kept with the dossier
     * @return the new official
     */
    @Transactional
    public Outcome<OfficialId> reassign(DossierId id, String to, String reason) {
        var dossier = register.get(id);
        if (!mayReassign(current.get(), dossier)) {
            return Outcome.refused(NOT_YOURS);
        }
        var found = assignable.present(dossier, to);
        if (found.isEmpty()) {
            return Outcome.refused(NOT_ONE);
        }
        var before = assignments.latest(id);
        var official = found.get().official();
        if (before.map(Assignment::official).filter(official::equals).isPresent()) {
            return Outcome.refused(
                    Refusal.refused("Hồ sơ đang do chính người này thụ lý.").about("official"));
        }
        assignments.add(id, official, Assignment.Way.REASSIGNED, current.get().id(), clock.instant(), reason);
        var detail = new LinkedHashMap<String, String>();
        before.map(Assignment::fullName).ifPresent(name -> detail.put("Giao từ", name));
        detail.put("Người thụ lý", found.get().fullName());
        detail.put("Lý do", reason);
        events.append(id, EventKind.REASSIGNED, detail);
        return Outcome.done(official);
    }
}
