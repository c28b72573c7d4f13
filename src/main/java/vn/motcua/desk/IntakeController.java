package vn.motcua.desk;

import jakarta.servlet.MultipartConfigElement;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import vn.motcua.digitization.DigitizationSettings;
import vn.motcua.dossier.DossierId;
import vn.motcua.dossier.Entered;
import vn.motcua.shared.Outcome;
import vn.motcua.shared.Vietnam;

/**
 * The page «Tiếp nhận hồ sơ». A refused submit answers with messages alone, which htmx puts beside the fields: the form
 * itself, and with it every chosen file, stays as it was typed.
 */
@Controller
@RequestMapping("/desk/intake")
class IntakeController {

    private static final DateTimeFormatter INPUT = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm");

    private final DeskOfficial deskOfficial;
    private final IntakeChoices choices;
    private final IntakeDesk desk;
    private final Clock clock;
    private final MultipartConfigElement multipart;
    private final DigitizationSettings digitization;

    IntakeController(
            DeskOfficial deskOfficial,
            IntakeChoices choices,
            IntakeDesk desk,
            Clock clock,
            MultipartConfigElement multipart,
            DigitizationSettings digitization) {
        this.deskOfficial = deskOfficial;
        this.choices = choices;
        this.desk = desk;
        this.clock = clock;
        this.multipart = multipart;
        this.digitization = digitization;
    }

    @GetMapping
    String page(Model model) {
        var official = deskOfficial.get();
        model.addAttribute("official", official);
        model.addAttribute("office", choices.office(official).orElse(null));
        model.addAttribute("here", "intake");
        model.addAttribute("id", DossierId.next());
        model.addAttribute("now", INPUT.format(LocalDateTime.ofInstant(clock.instant(), Vietnam.ZONE)));
        model.addAttribute("maxFileBytes", digitization.maxFileSize().toBytes());
        model.addAttribute("maxRequestBytes", multipart.getMaxRequestSize());
        return "desk/intake";
    }

    @GetMapping("/procedures")
    String procedures(@RequestParam(name = "q", defaultValue = "") String typed, Model model) {
        deskOfficial.get();
        model.addAttribute("procedures", choices.procedures(typed));
        return "desk/intake-procedures";
    }

    /** The same for a list to choose from. */
    @GetMapping("/procedure-options")
    String procedureOptions(@RequestParam(name = "q", defaultValue = "") String typed, Model model) {
        deskOfficial.get();
        var today = LocalDate.ofInstant(clock.instant(), Vietnam.ZONE);
        model.addAttribute(
                "choices",
                choices.procedures(typed).stream()
                        .map(found -> CorrectionOffer.Choice.of(found, today))
                        .toList());
        return "desk/correction :: procedures";
    }

    @GetMapping("/procedure")
    String procedure(@RequestParam String procedure, Model model) {
        var official = deskOfficial.get();
        choices.procedure(procedure).ifPresent(found -> {
            var competent = choices.competentFor(found, official);
            model.addAttribute("procedure", found);
            model.addAttribute(
                    "paperOnlyAfterIncident",
                    found.paperOnlyAfterIncident(LocalDate.ofInstant(clock.instant(), Vietnam.ZONE)));
            model.addAttribute("authorities", competent);
            var own = choices.office(official);
            model.addAttribute("own", own.orElse(null));
            model.addAttribute(
                    "mayReturnNow",
                    own.filter(office -> found.empowers(official, office.id())).isPresent());
        });
        return "desk/intake-procedure";
    }

    @GetMapping("/due")
    String due(IntakeFields fields, Model model) {
        deskOfficial.get();
        var entered = new Entered();
        var question = DueQuestion.of(fields, clock.instant(), entered);
        model.addAttribute("error", entered.errors().get("receivedAt"));
        question.ifPresent(asked -> {
            var answer = desk.previewDue(asked.procedure(), asked.caseKey(), asked.competent(), asked.receivedAt());
            if (answer instanceof Outcome.Refused<?> refused) {
                model.addAttribute("error", refused.refusal().message());
            } else {
                model.addAttribute("due", DueView.of(answer.orThrow()));
            }
        });
        return "desk/intake-due";
    }

    @PostMapping(params = "action=save")
    String save(
            IntakeFields fields,
            @RequestParam MultiValueMap<String, MultipartFile> files,
            Model model,
            HttpServletResponse response) {
        return submit(fields, files, desk::register, model, response);
    }

    @PostMapping(params = "action=accept")
    String accept(
            IntakeFields fields,
            @RequestParam MultiValueMap<String, MultipartFile> files,
            Model model,
            HttpServletResponse response) {
        return submit(fields, files, desk::accept, model, response);
    }

    private String submit(
            IntakeFields fields,
            MultiValueMap<String, MultipartFile> files,
            IntakeSubmit submit,
            Model model,
            HttpServletResponse response) {
        deskOfficial.get();
        var uploads = new IntakeUploads(files);
        var check = IntakeCheck.of(fields, clock.instant());
        var errors = new LinkedHashMap<>(check.errors());
        errors.putAll(uploads.errors());
        if (!errors.isEmpty()) {
            return refused(uploads, errors, "Chưa gửi được: có ô cần sửa.", model, response);
        }
        var outcome = submit.submit(check.form(), uploads.papers());
        if (outcome instanceof Outcome.Refused<IntakeResult> refused) {
            var refusal = refused.refusal();
            return refused(uploads, refusal.fields(), refusal.message(), model, response);
        }
        var result = outcome.orThrow();
        model.addAttribute("result", result);
        model.addAttribute("due", result.due() == null ? null : DueView.of(result.due()));
        model.addAttribute("form", check.form());
        model.addAttribute(
                "procedure", choices.procedure(check.form().procedure().value()).orElse(null));
        return "desk/intake-done";
    }

    private static String refused(
            IntakeUploads uploads,
            Map<String, String> errors,
            String message,
            Model model,
            HttpServletResponse response) {
        Set<String> fields = new LinkedHashSet<>(IntakeCheck.FIELDS);
        fields.addAll(uploads.fields());
        model.addAttribute("fields", fields);
        model.addAttribute("errors", errors);
        model.addAttribute("message", message);
        response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
        response.setHeader("HX-Reswap", "none");
        return "desk/intake-errors";
    }

    /** Answered by the error page, like every 403 of the pages. */
    @ExceptionHandler(NotAtTheDesk.class)
    void notAtTheDesk(HttpServletResponse response) throws IOException {
        response.sendError(HttpStatus.FORBIDDEN.value());
    }
}
