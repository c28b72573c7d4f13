package vn.motcua.desk;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.motcua.authority.CurrentOfficial;
import vn.motcua.authority.For;
import vn.motcua.authority.Role;
import vn.motcua.certification.Certification;
import vn.motcua.certification.CertificationFee;
import vn.motcua.certification.Certifications;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierClock;
import vn.motcua.dossier.DossierId;
import vn.motcua.dossier.Entered;
import vn.motcua.procedure.Procedure;
import vn.motcua.shared.Does;
import vn.motcua.shared.Outcome;
import vn.motcua.shared.Vietnam;

/**
 * The page «Chứng thực»: one line for each requester, entered by keyboard alone, above today's list. A refused line answers
 * with messages alone, which htmx puts beside the fields: what was typed stays.
 */
@For(Role.ONE_STOP_DESK)
@Controller
@RequestMapping("/desk/certifications")
class CertificationController {

    private final TakeCertification takeCertification;
    private final Certifications certifications;
    private final CertificationFee fees;
    private final IntakeChoices choices;
    private final DossierClock dossierClock;
    private final CurrentOfficial current;
    private final Clock clock;

    CertificationController(
            TakeCertification takeCertification,
            Certifications certifications,
            CertificationFee fees,
            IntakeChoices choices,
            DossierClock dossierClock,
            CurrentOfficial current,
            Clock clock) {
        this.takeCertification = takeCertification;
        this.certifications = certifications;
        this.fees = fees;
        this.choices = choices;
        this.dossierClock = dossierClock;
        this.current = current;
        this.clock = clock;
    }

    @Does("Mở trang nhận nhanh yêu cầu chứng thực")
    @GetMapping
    String page(Model model) {
        model.addAttribute("official", current.get());
        model.addAttribute("here", "certifications");
        model.addAttribute(
                "cases",
                choices.procedure(Certification.PROCEDURE.value())
                        .map(Procedure::limits)
                        .orElse(List.of()));
        showToday(model);
        return "desk/certifications";
    }

    @Does("Tính phí chứng thực theo số trang, số bản")
    @GetMapping("/fee")
    String fee(
            @RequestParam(required = false) String pages, @RequestParam(required = false) String copies, Model model) {
        var entered = new Entered();
        var pageCount = CertificationFields.number(entered, "pages", pages, Certification.MOST_PAGES, "");
        var copyCount = CertificationFields.number(entered, "copies", copies, Certification.MOST_COPIES, "");
        model.addAttribute(
                "fee",
                entered.errors().isEmpty() ? Vietnam.dong(fees.of(pageCount, copyCount, today())) : "Chưa đủ số");
        return "desk/certification-fee";
    }

    @Does("Nhận nhanh một yêu cầu chứng thực, đối chiếu và trình ký")
    @PostMapping
    String take(CertificationFields fields, Model model, HttpServletResponse response) {
        var checked = fields.checked();
        if (checked.request() == null) {
            return refused(checked.errors(), "Chưa nhận được: có ô cần sửa.", model, response);
        }
        var outcome = takeCertification.take(checked.request());
        if (outcome instanceof Outcome.Refused<Dossier> refused) {
            return refused(refused.refusal().fields(), refused.refusal().message(), model, response);
        }
        var dossier = outcome.orThrow();
        model.addAttribute("dossier", dossier);
        model.addAttribute("certification", certifications.of(dossier.id()).orElseThrow());
        model.addAttribute("due", DueView.of(dossierClock.due(dossier)));
        model.addAttribute("fields", CertificationFields.FIELDS);
        model.addAttribute("errors", Map.of());
        showToday(model);
        return "desk/certification-taken";
    }

    private void showToday(Model model) {
        var today = today();
        var office = choices.office(current.get());
        var lines = office.map(own -> certifications.on(own.id(), today)).orElse(List.of());
        model.addAttribute("office", office.orElse(null));
        model.addAttribute("id", DossierId.next());
        model.addAttribute("today", Vietnam.day(today));
        model.addAttribute("year", today.getYear());
        model.addAttribute("lines", lines);
        model.addAttribute(
                "waiting",
                office.map(own -> certifications.toHandOver(own.id())).orElse(List.of()));
        model.addAttribute("totals", CertificationTotals.of(lines));
        model.addAttribute("times", new Minutes());
    }

    private static String refused(
            Map<String, String> errors, String message, Model model, HttpServletResponse response) {
        model.addAttribute("fields", CertificationFields.FIELDS);
        model.addAttribute("errors", errors);
        model.addAttribute("message", message);
        response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
        response.setHeader("HX-Reswap", "none");
        return "desk/intake-errors";
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Vietnam.ZONE);
    }
}
