package vn.motcua.desk;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.motcua.authority.CurrentOfficial;
import vn.motcua.authority.For;
import vn.motcua.authority.Official;
import vn.motcua.authority.Role;
import vn.motcua.authority.Rule;
import vn.motcua.dossier.AssignableOfficials;
import vn.motcua.dossier.Assignments;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierId;
import vn.motcua.dossier.DossierRegister;
import vn.motcua.dossier.ReassignOfficial;
import vn.motcua.shared.Does;
import vn.motcua.shared.Refusal;
import vn.motcua.shared.RefusalException;

/** The page «Phân công»: who could review a dossier, what each has to do, who was assigned so far; and assigning it anew. */
@For({Role.DIVISION_HEAD, Role.LEADER})
@Controller
@RequestMapping("/desk/dossiers/{id}/assignment")
class AssignmentController {

    private static final int REASON_FROM = 10;
    private static final int REASON_TO = 1000;

    private final AssignableOfficials assignable;
    private final Assignments assignments;
    private final ReassignOfficial reassignOfficial;
    private final TaskDesk tasks;
    private final DossierRegister register;
    private final CurrentOfficial current;

    AssignmentController(
            AssignableOfficials assignable,
            Assignments assignments,
            ReassignOfficial reassignOfficial,
            TaskDesk tasks,
            DossierRegister register,
            CurrentOfficial current) {
        this.assignable = assignable;
        this.assignments = assignments;
        this.reassignOfficial = reassignOfficial;
        this.tasks = tasks;
        this.register = register;
        this.current = current;
    }

    static boolean mayOpen(Official official) {
        return Rule.of(AssignmentController.class)
                .filter(rule -> rule.lets(official))
                .isPresent();
    }

    /** @throws RefusalException 404 for whoever does not assign this dossier, and where its procedure assigns nobody */
    @Does("Xem ai được phân công, ai đang giữ bao nhiêu việc")
    @GetMapping
    String page(@PathVariable DossierId id, Model model, HttpServletResponse response) {
        return page(ours(id), model, response);
    }

    /**
     * @param official who reviews the dossier from now on
     * @param reason Vietnamese, kept with the dossier
     */
    @Does("Giao lại hồ sơ cho người khác thụ lý")
    @PostMapping
    String reassign(
            @PathVariable DossierId id,
            @RequestParam(defaultValue = "") String official,
            @RequestParam(defaultValue = "") String reason,
            Model model,
            HttpServletResponse response) {
        var dossier = ours(id);
        var given = reason.strip();
        if (given.length() < REASON_FROM || given.length() > REASON_TO) {
            model.addAttribute("refused", "Lý do dài từ %d đến %d ký tự.".formatted(REASON_FROM, REASON_TO));
            response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
        } else if (RefusedOnPage.show(tasks.reassign(id, official, given), model, response)
                .isEmpty()) {
            model.addAttribute("done", "Đã giao lại hồ sơ.");
        }
        model.addAttribute("reason", given);
        return page(dossier, model, response);
    }

    private Dossier ours(DossierId id) {
        var dossier = register.visibleTo(current.get(), id).orThrow();
        if (!reassignOfficial.mayReassign(current.get(), dossier)) {
            throw new RefusalException(Refusal.notFound("Hồ sơ này không do mình phân công."));
        }
        return dossier;
    }

    private String page(Dossier dossier, Model model, HttpServletResponse response) {
        response.setHeader("Cache-Control", "private, no-store");
        var made = assignments.of(dossier.id());
        model.addAttribute("official", current.get());
        model.addAttribute("here", "dossiers");
        model.addAttribute("words", new PageWords());
        model.addAttribute("dossierId", dossier.id());
        model.addAttribute(
                "code", dossier.code() == null ? null : dossier.code().value());
        model.addAttribute("officials", assignable.of(dossier));
        model.addAttribute("made", made);
        model.addAttribute("now", made.isEmpty() ? null : made.get(0).official());
        model.addAttribute("task", tasks.at(dossier.id(), ReassignOfficial.STEP).orElse(null));
        return "desk/assignment";
    }
}
