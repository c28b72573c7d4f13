package vn.motcua.desk;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import vn.motcua.authority.CurrentOfficial;
import vn.motcua.authority.For;
import vn.motcua.authority.Official;
import vn.motcua.authority.Role;
import vn.motcua.authority.Rule;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierId;
import vn.motcua.dossier.DossierRegister;
import vn.motcua.result.IssuedResult;
import vn.motcua.result.IssuedResults;
import vn.motcua.result.RecordIssuedResult;
import vn.motcua.result.ReissueResult;
import vn.motcua.result.ResultLinks;
import vn.motcua.result.SendResultLink;
import vn.motcua.shared.Does;
import vn.motcua.shared.Outcome;
import vn.motcua.shared.Persisted;
import vn.motcua.shared.Refusal;
import vn.motcua.shared.RefusalException;

/** The page «Kết quả đã ban hành» of a dossier: what holds, what was replaced or taken back, and who fetched it electronically. */
@For({Role.ONE_STOP_DESK, Role.SPECIALIST, Role.DIVISION_HEAD, Role.LEADER})
@Controller
@RequestMapping("/desk/results/{id}")
class ResultPageController {

    private final IssuedResults issued;
    private final RecordIssuedResult recordIssued;
    private final ReissueResult reissue;
    private final ReissueFromTemplate fromTemplate;
    private final ResultLinks links;
    private final SendResultLink sendLink;
    private final OurDossiers ours;
    private final DossierRegister register;
    private final CurrentOfficial current;

    ResultPageController(
            IssuedResults issued,
            RecordIssuedResult recordIssued,
            ReissueResult reissue,
            ReissueFromTemplate fromTemplate,
            ResultLinks links,
            SendResultLink sendLink,
            OurDossiers ours,
            DossierRegister register,
            CurrentOfficial current) {
        this.issued = issued;
        this.recordIssued = recordIssued;
        this.reissue = reissue;
        this.fromTemplate = fromTemplate;
        this.links = links;
        this.sendLink = sendLink;
        this.ours = ours;
        this.register = register;
        this.current = current;
    }

    static boolean mayOpen(Official official) {
        return Rule.of(ResultPageController.class)
                .filter(rule -> rule.lets(official))
                .isPresent();
    }

    /** @param end what became of it, null while it holds */
    record Line(
            String title,
            String number,
            LocalDate day,
            String signer,
            OffsetDateTime issuedAt,
            String token,
            String end,
            String reason,
            OffsetDateTime endedAt) {

        static Line of(IssuedResult result) {
            var end = result.end();
            return new Line(
                    result.title(),
                    result.number(),
                    result.day(),
                    result.signer(),
                    Persisted.time(result.issuedAt()),
                    result.token(),
                    end == null ? null : end.kind().label(),
                    end == null ? null : end.reason(),
                    end == null ? null : Persisted.time(end.at()));
        }
    }

    /** @param lastRead null where nobody has fetched it */
    record Link(OffsetDateTime madeAt, OffsetDateTime expiresAt, int reads, OffsetDateTime lastRead) {

        static Link of(ResultLinks.Shown shown) {
            return new Link(
                    Persisted.time(shown.madeAt()),
                    Persisted.time(shown.expiresAt()),
                    shown.reads(),
                    Persisted.time(shown.lastRead()));
        }
    }

    @Does("Xem kết quả đã ban hành của một hồ sơ")
    @GetMapping
    String page(@PathVariable DossierId id, Model model) {
        return page(visible(id), model);
    }

    @For(Role.LEADER)
    @Does("Cấp lại kết quả sai sót")
    @PostMapping("/replace")
    String replace(
            @PathVariable DossierId id,
            @RequestParam MultipartFile file,
            @RequestParam(defaultValue = "") String reason,
            @RequestParam(defaultValue = "") String number,
            @RequestParam(required = false) String serial,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate day,
            Model model,
            HttpServletResponse response)
            throws IOException {
        var dossier = visible(id);
        var replaced = reissue.replace(
                dossier,
                new ReissueResult.Replacement(
                        reason, number, day, serial, file.getOriginalFilename(), file.getBytes()));
        return answer(
                replaced.map(next -> "Đã cấp kết quả số %s thay kết quả cũ.".formatted(next.number())),
                dossier,
                model,
                response);
    }

    @For(Role.LEADER)
    @Does("Thu hồi, hủy bỏ kết quả")
    @PostMapping("/revoke")
    String revoke(
            @PathVariable DossierId id,
            @RequestParam(defaultValue = "") String reason,
            Model model,
            HttpServletResponse response) {
        var dossier = visible(id);
        return answer(
                reissue.revoke(dossier, reason)
                        .map(ended -> "Đã thu hồi, hủy bỏ kết quả số %s.".formatted(ended.number())),
                dossier,
                model,
                response);
    }

    @For(Role.ONE_STOP_DESK)
    @Does("Gửi lại đường tải kết quả điện tử")
    @PostMapping("/link")
    String link(@PathVariable DossierId id, Model model, HttpServletResponse response) {
        var dossier = visible(id);
        return answer(
                sendLink.again(dossier).map(sent -> "Đã gửi đường tải mới cho người nhận."), dossier, model, response);
    }

    private String page(Dossier dossier, Model model) {
        recordIssued.of(dossier);
        model.addAttribute("official", current.get());
        model.addAttribute("here", "results");
        model.addAttribute("words", new PageWords());
        model.addAttribute("one", dossier);
        model.addAttribute(
                "results", issued.of(dossier.id()).stream().map(Line::of).toList());
        model.addAttribute(
                "links", links.shown(dossier.id()).stream().map(Link::of).toList());
        model.addAttribute("mayReissue", reissue.offeredFor(dossier));
        model.addAttribute("needsForm", reissue.needsForm(dossier));
        model.addAttribute("draft", fromTemplate.offered(dossier).orElse(null));
        model.addAttribute(
                "maySend",
                sendLink.mayBeSent(dossier)
                        && current.get().answersAs(Role.ONE_STOP_DESK, dossier.receivingAuthority()));
        return "desk/result";
    }

    private String answer(Outcome<String> outcome, Dossier dossier, Model model, HttpServletResponse response) {
        if (outcome instanceof Outcome.Refused<String> refused) {
            if (refused.refusal().kind() == Refusal.Kind.FORBIDDEN) {
                throw new RefusalException(refused.refusal());
            }
            model.addAttribute("refused", refused.refusal().message());
            response.setStatus(422);
        } else {
            model.addAttribute("done", outcome.orThrow());
        }
        return page(dossier, model);
    }

    /** Whoever was only let in to give an opinion sees no result. */
    private Dossier visible(DossierId id) {
        var dossier = register.visibleTo(current.get(), id).orThrow();
        if (!ours.include(dossier)) {
            throw new RefusalException(Refusal.notFound("Không có hồ sơ này, hoặc không có quyền xem."));
        }
        return dossier;
    }
}
