package vn.motcua.desk;

import jakarta.servlet.MultipartConfigElement;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import vn.motcua.authority.CurrentOfficial;
import vn.motcua.authority.For;
import vn.motcua.authority.Role;
import vn.motcua.digitization.DigitizationSettings;
import vn.motcua.dossier.DossierId;
import vn.motcua.dossier.Entered;
import vn.motcua.procedure.ReturnMode;
import vn.motcua.shared.Does;
import vn.motcua.shared.Outcome;
import vn.motcua.shared.Refusal;
import vn.motcua.shared.RefusalException;
import vn.motcua.shared.Vietnam;

/**
 * The page «Tiếp nhận hồ sơ». A refused submit answers with messages alone, which htmx puts beside the fields: the form
 * itself, and with it every chosen file, stays as it was typed.
 */
@For(Role.ONE_STOP_DESK)
@Controller
@RequestMapping("/desk/intake")
class IntakeController {

    private static final DateTimeFormatter INPUT = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm");

    private final CurrentOfficial current;
    private final IntakeChoices choices;
    private final IntakeDesk desk;
    private final Clock clock;
    private final MultipartConfigElement multipart;
    private final DigitizationSettings digitization;
    private final IntakeVisits visits;

    IntakeController(
            CurrentOfficial current,
            IntakeChoices choices,
            IntakeDesk desk,
            Clock clock,
            MultipartConfigElement multipart,
            DigitizationSettings digitization,
            IntakeVisits visits) {
        this.visits = visits;
        this.current = current;
        this.choices = choices;
        this.desk = desk;
        this.clock = clock;
        this.multipart = multipart;
        this.digitization = digitization;
    }

    /** @param visit for whose next dossier the page opens: the people of the last one stand in it */
    @Does("Mở trang tiếp nhận")
    @GetMapping
    String page(@RequestParam(required = false) UUID visit, Model model) {
        var official = current.get();
        model.addAttribute("visit", visit == null ? UUID.randomUUID() : visit);
        model.addAttribute(
                "before",
                visit == null
                        ? null
                        : visits.of(visit).stream()
                                .reduce((earlier, later) -> later)
                                .orElse(null));
        model.addAttribute("official", official);
        model.addAttribute("office", choices.office(official).orElse(null));
        model.addAttribute("here", "intake");
        model.addAttribute("id", DossierId.next());
        model.addAttribute("now", INPUT.format(LocalDateTime.ofInstant(clock.instant(), Vietnam.ZONE)));
        model.addAttribute("maxFileBytes", digitization.maxFileSize().toBytes());
        model.addAttribute("maxRequestBytes", multipart.getMaxRequestSize());
        return "desk/intake";
    }

    @Does("Tìm thủ tục khi tiếp nhận")
    @GetMapping("/procedures")
    String procedures(@RequestParam(name = "q", defaultValue = "") String typed, Model model) {
        model.addAttribute("procedures", choices.procedures(typed));
        return "desk/intake-procedures";
    }

    /** The same for a list to choose from. */
    @Does("Chọn thủ tục đúng khi đính chính")
    @GetMapping("/procedure-options")
    String procedureOptions(@RequestParam(name = "q", defaultValue = "") String typed, Model model) {
        var today = LocalDate.ofInstant(clock.instant(), Vietnam.ZONE);
        model.addAttribute(
                "choices",
                choices.procedures(typed).stream()
                        .map(found -> CorrectionOffer.Choice.of(found, today))
                        .toList());
        return "desk/correction :: procedures";
    }

    @Does("Chọn thủ tục khi tiếp nhận")
    @GetMapping("/procedure")
    String procedure(@RequestParam String procedure, Model model) {
        var official = current.get();
        choices.procedure(procedure).ifPresent(found -> {
            var competent = choices.competentFor(found, official);
            model.addAttribute("procedure", found);
            model.addAttribute("byOneLine", TakenByOneLine.is(found.key()));
            model.addAttribute(
                    "paperOnlyAfterIncident",
                    found.paperOnlyAfterIncident(LocalDate.ofInstant(clock.instant(), Vietnam.ZONE)));
            model.addAttribute("authorities", competent);
            model.addAttribute("returning", choices.returningFor(found, official));
            model.addAttribute("assisting", choices.assistingFor(found, official));
            var own = choices.office(official);
            model.addAttribute("own", own.orElse(null));
            model.addAttribute(
                    "mayReturnNow",
                    own.filter(office -> found.empowers(official, office.id())).isPresent());
        });
        return "desk/intake-procedure";
    }

    @Does("Xem trước ngày trả khi tiếp nhận")
    @GetMapping("/due")
    String due(IntakeFields fields, Model model) {
        var entered = new Entered();
        var question = DueQuestion.of(fields, clock.instant(), entered);
        model.addAttribute("error", entered.errors().get("receivedAt"));
        question.ifPresent(asked -> {
            var answer = desk.previewDue(asked.procedure(), asked.caseKey(), asked.competent(), asked.receivedAt());
            if (answer instanceof Outcome.Refused<?> refused) {
                model.addAttribute("error", refused.refusal().message());
            } else {
                model.addAttribute("due", DueView.of(answer.orThrow()));
                choices.office(current.get())
                        .flatMap(office -> desk.outsideHours(office.id(), asked.receivedAt()))
                        .ifPresent(words -> model.addAttribute("outsideHours", words));
            }
        });
        return "desk/intake-due";
    }

    /** Which of the two is asked for stands beside the files, not in the address: it is read when they may be. */
    @Does("Lưu hồ sơ, tiếp nhận ngay hoặc để sau")
    @PostMapping
    String enter(
            @RequestParam String action,
            IntakeFields fields,
            Extras extras,
            @RequestParam Map<String, String> sent,
            @RequestParam MultiValueMap<String, MultipartFile> files,
            Model model,
            HttpServletResponse response) {
        IntakeSubmit submit =
                switch (action) {
                    case "save" -> desk::register;
                    case "accept" -> desk::accept;
                    default -> throw new RefusalException(Refusal.invalid("Không rõ là lưu hay tiếp nhận."));
                };
        return submit(fields, extras.with(sent), files, submit, model, response);
    }

    /** What the page sends besides the form and in fields of one name each. */
    record Extras(
            UUID visit,
            String duplicateReason,
            Set<UUID> reuse,
            String postalSlip,
            @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate postalSentOn) {

        IntakeExtras with(Map<String, String> sent) {
            return new IntakeExtras(visit, duplicateReason, reuse, postalSlip)
                    .sentOn(postalSentOn)
                    .withDemands(sent);
        }
    }

    private String submit(
            IntakeFields fields,
            IntakeExtras extras,
            MultiValueMap<String, MultipartFile> files,
            IntakeSubmit submit,
            Model model,
            HttpServletResponse response) {
        var uploads = new IntakeUploads(files);
        var check = IntakeCheck.of(fields, clock.instant());
        var errors = new LinkedHashMap<>(check.errors());
        errors.putAll(uploads.errors());
        if (!errors.isEmpty()) {
            return refused(uploads, errors, "Chưa gửi được: có ô cần sửa.", model, response);
        }
        var outcome = TakenByOneLine.objection(check.form().procedure())
                .map(Outcome::<IntakeResult>refused)
                .orElseGet(() -> submit.submit(check.form(), uploads.papers(), extras));
        if (outcome instanceof Outcome.Refused<IntakeResult> refused) {
            var refusal = refused.refusal();
            return refused(uploads, refusal.fields(), refusal.message(), model, response);
        }
        var result = outcome.orThrow();
        model.addAttribute("result", result);
        model.addAttribute("visit", extras.visit());
        model.addAttribute("due", result.due() == null ? null : DueView.of(result.due()));
        model.addAttribute("form", check.form());
        model.addAttribute(
                "returningDesk",
                check.form().returnMode() == ReturnMode.DESK
                        ? choices.deskName(check.form().places().returning())
                        : null);
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
        fields.addAll(errors.keySet());
        model.addAttribute("fields", fields);
        model.addAttribute("errors", errors);
        model.addAttribute("message", message);
        response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
        response.setHeader("HX-Reswap", "none");
        return "desk/intake-errors";
    }
}
