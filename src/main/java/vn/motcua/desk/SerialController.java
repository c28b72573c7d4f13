package vn.motcua.desk;

import jakarta.servlet.http.HttpServletResponse;
import java.util.LinkedHashMap;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.motcua.authority.Authority;
import vn.motcua.authority.AuthorityId;
import vn.motcua.authority.CurrentOfficial;
import vn.motcua.authority.For;
import vn.motcua.authority.Official;
import vn.motcua.authority.Post;
import vn.motcua.authority.Role;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierRegister;
import vn.motcua.result.IssueSerial;
import vn.motcua.result.ReceiveSerials;
import vn.motcua.result.Serial;
import vn.motcua.result.SerialForms;
import vn.motcua.result.SerialKind;
import vn.motcua.result.SpoilSerial;
import vn.motcua.shared.Does;
import vn.motcua.shared.Outcome;
import vn.motcua.shared.Refusal;
import vn.motcua.shared.RefusalException;

/** The page «Phôi»: the stock of printed forms of the authorities in whose units the official works. */
@For({Role.SPECIALIST, Role.CLERK, Role.LEADER})
@Controller
@RequestMapping("/desk/serials")
class SerialController {

    private static final Set<Role> KEEPERS = Set.of(Role.SPECIALIST, Role.CLERK, Role.LEADER);

    private final SerialForms forms;
    private final ReceiveSerials receiveSerials;
    private final IssueSerial issueSerial;
    private final SpoilSerial spoilSerial;
    private final DossierRegister register;
    private final OwnAuthorities authorities;
    private final CurrentOfficial current;

    SerialController(
            SerialForms forms,
            ReceiveSerials receiveSerials,
            IssueSerial issueSerial,
            SpoilSerial spoilSerial,
            DossierRegister register,
            OwnAuthorities authorities,
            CurrentOfficial current) {
        this.forms = forms;
        this.receiveSerials = receiveSerials;
        this.issueSerial = issueSerial;
        this.spoilSerial = spoilSerial;
        this.register = register;
        this.authorities = authorities;
        this.current = current;
    }

    @Does("Xem sổ phôi")
    @GetMapping
    String page(Model model) {
        var own = own();
        model.addAttribute("official", current.get());
        model.addAttribute("here", "serials");
        model.addAttribute("kinds", SerialKind.values());
        model.addAttribute(
                "offices",
                authorities.of(Official::answering, KEEPERS).stream()
                        .collect(Collectors.toMap(Authority::id, Authority::name, (one, same) -> one, LinkedHashMap::new)));
        model.addAttribute("stocks", forms.stocks(own));
        return "desk/serials";
    }

    @Does("Nhận phôi vào sổ")
    @PostMapping
    String receive(
            @RequestParam AuthorityId authority,
            @RequestParam SerialKind kind,
            @RequestParam(defaultValue = "") String first,
            @RequestParam(defaultValue = "") String last,
            @RequestParam(defaultValue = "") String document,
            Model model,
            HttpServletResponse response) {
        mustBeOwn(authority);
        var received = receiveSerials.receive(authority, kind, first, last, document);
        return answer(received.map("Đã nhận %d phôi vào sổ."::formatted), model, response);
    }

    @Does("Ghi phôi đã dùng cho một hồ sơ")
    @PostMapping("/issue")
    String issue(
            @RequestParam(defaultValue = "") String code,
            @RequestParam(defaultValue = "") String serial,
            Model model,
            HttpServletResponse response) {
        var issued = dossier(code) instanceof Outcome.Done<Dossier> found
                ? issueSerial.issue(found.value(), serial)
                : Outcome.<Serial>refused(
                        Refusal.refused("Không có hồ sơ mang mã này ở cơ quan của ông/bà."));
        return answer(issued.map(used -> "Đã ghi phôi %s cho hồ sơ %s.".formatted(used.label(), code.strip())), model, response);
    }

    @Does("Ghi phôi hỏng")
    @PostMapping("/spoil")
    String spoil(
            @RequestParam AuthorityId authority,
            @RequestParam SerialKind kind,
            @RequestParam(defaultValue = "") String serial,
            @RequestParam(defaultValue = "") String reason,
            @RequestParam(defaultValue = "") String record,
            Model model,
            HttpServletResponse response) {
        mustBeOwn(authority);
        var spoiled = spoilSerial.spoil(authority, kind, serial, reason, record);
        return answer(spoiled.map(one -> "Đã ghi phôi %s hỏng.".formatted(one.label())), model, response);
    }

    private Outcome<Dossier> dossier(String code) {
        return register.findByCode(code.strip())
                .filter(dossier -> own().contains(dossier.competentAuthority()))
                .map(Outcome::done)
                .orElseGet(() -> Outcome.refused(Refusal.notFound("Không có hồ sơ này.")));
    }

    private Set<AuthorityId> own() {
        return current.get()
                .answering()
                .filter(post -> KEEPERS.contains(post.role()))
                .map(Post::authority)
                .collect(Collectors.toSet());
    }

    private void mustBeOwn(AuthorityId authority) {
        if (!own().contains(authority)) {
            throw new RefusalException(Refusal.forbidden("Chỉ ghi được sổ phôi của cơ quan mình."));
        }
    }

    private String answer(Outcome<String> outcome, Model model, HttpServletResponse response) {
        if (outcome instanceof Outcome.Refused<String> refused) {
            model.addAttribute("refused", refused.refusal().message());
            response.setStatus(422);
        } else {
            model.addAttribute("done", outcome.orThrow());
        }
        return page(model);
    }
}
