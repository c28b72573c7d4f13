package vn.motcua.desk;

import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.motcua.authority.AuthorityId;
import vn.motcua.authority.CurrentOfficial;
import vn.motcua.authority.Delegation;
import vn.motcua.authority.DelegationKeeper;
import vn.motcua.authority.Delegations;
import vn.motcua.authority.EndDelegation;
import vn.motcua.authority.EnterDelegation;
import vn.motcua.authority.For;
import vn.motcua.authority.Role;
import vn.motcua.authority.SigningForm;
import vn.motcua.paper.SignatureBlocks;
import vn.motcua.shared.Does;
import vn.motcua.shared.TransactionClock;
import vn.motcua.shared.Vietnam;

/** The page «Ủy quyền ký»: who signs papers for the authority, from when until when and by what. Its head writes there. */
@For({Role.LEADER, Role.CENTRE_HEAD, Role.CLERK, Role.CONTROLLER})
@Controller
@RequestMapping("/desk/delegations")
class DelegationController {

    private final DelegationReader reader;
    private final Delegations delegations;
    private final DelegationKeeper keeper;
    private final EnterDelegation enterDelegation;
    private final EndDelegation endDelegation;
    private final SignatureBlocks signatures;
    private final CurrentOfficial current;
    private final TransactionClock clock;

    DelegationController(
            DelegationReader reader,
            Delegations delegations,
            DelegationKeeper keeper,
            EnterDelegation enterDelegation,
            EndDelegation endDelegation,
            SignatureBlocks signatures,
            CurrentOfficial current,
            TransactionClock clock) {
        this.reader = reader;
        this.delegations = delegations;
        this.keeper = keeper;
        this.enterDelegation = enterDelegation;
        this.endDelegation = endDelegation;
        this.signatures = signatures;
        this.current = current;
        this.clock = clock;
    }

    /** @param candidates to whom one may be given; empty where the viewer may not write */
    record Register(String authority, String name, List<Delegation> lines, List<Delegations.Candidate> candidates) {}

    @Does("Xem sổ ủy quyền ký")
    @GetMapping
    String page(Model model) {
        return page(null, DelegationForm.EMPTY, Map.of(), model);
    }

    @For({Role.LEADER, Role.CENTRE_HEAD})
    @Does("Ghi vào sổ ủy quyền ký")
    @PostMapping("/{authority}")
    String enter(@PathVariable AuthorityId authority, DelegationForm form, Model model, HttpServletResponse response) {
        reader.mustRead(authority);
        var refusal = RefusedOnPage.show(enterDelegation.enter(authority, form.entry()), model, response);
        if (refusal.isPresent()) {
            return page(authority, form, refusal.get().fields(), model);
        }
        model.addAttribute("done", "Đã ghi vào sổ ủy quyền ký.");
        return page(model);
    }

    @For({Role.LEADER, Role.CENTRE_HEAD})
    @Does("Ghi chấm dứt ủy quyền")
    @PostMapping("/{authority}/{id}/end")
    String end(
            @PathVariable AuthorityId authority,
            @PathVariable long id,
            @RequestParam(required = false) String lastDay,
            @RequestParam(required = false) String endSource,
            Model model,
            HttpServletResponse response) {
        reader.mustRead(authority);
        var outcome = endDelegation.end(authority, id, DelegationForm.day(lastDay), endSource);
        if (RefusedOnPage.show(outcome, model, response).isEmpty()) {
            model.addAttribute("done", "Đã ghi ngày chấm dứt.");
        }
        return page(model);
    }

    private String page(AuthorityId at, DelegationForm form, Map<String, String> faults, Model model) {
        var own = reader.readable();
        var today = LocalDate.ofInstant(clock.instant(), Vietnam.ZONE);
        model.addAttribute("official", current.get());
        model.addAttribute("here", "delegations");
        model.addAttribute(
                "registers",
                own.stream()
                        .map(authority -> new Register(
                                authority.id().value(),
                                authority.name(),
                                delegations.of(authority.id(), today),
                                keeper.may(authority.id()) ? delegations.candidates(authority.id(), today) : List.of()))
                        .toList());
        model.addAttribute("at", at == null ? null : at.value());
        model.addAttribute("form", form);
        model.addAttribute("faults", faults);
        model.addAttribute("forms", SigningForm.values());
        model.addAttribute("today", today);
        model.addAttribute("forCommittee", signatures.forCommittee(today));
        model.addAttribute("words", new PageWords());
        return "desk/delegations";
    }
}
