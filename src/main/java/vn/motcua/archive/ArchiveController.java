package vn.motcua.archive;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import org.springframework.core.io.InputStreamResource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import vn.motcua.authority.CurrentOfficial;
import vn.motcua.authority.ForDossierWork;
import vn.motcua.authority.Role;
import vn.motcua.authority.Rule;
import vn.motcua.digitization.DocumentStore;
import vn.motcua.shared.Does;
import vn.motcua.shared.Outcome;
import vn.motcua.shared.Refusal;
import vn.motcua.shared.RefusalException;

/**
 * The page «Kho giấy tờ» and a stored paper. Whose papers are looked for is posted, with the purpose: numbers belong into no
 * address and no log.
 */
@ForDossierWork
@Controller
@RequestMapping("/desk/archive")
class ArchiveController {

    private final LookUpOwner lookUpOwner;
    private final OpenEntry openEntry;
    private final RevokeEntry revokeEntry;
    private final ReplaceEntry replaceEntry;
    private final EntryActs acts;
    private final ReadRows reads;
    private final DocumentStore store;
    private final ArchiveWords words;
    private final CurrentOfficial current;

    ArchiveController(
            LookUpOwner lookUpOwner,
            OpenEntry openEntry,
            RevokeEntry revokeEntry,
            ReplaceEntry replaceEntry,
            EntryActs acts,
            ReadRows reads,
            DocumentStore store,
            ArchiveWords words,
            CurrentOfficial current) {
        this.lookUpOwner = lookUpOwner;
        this.openEntry = openEntry;
        this.revokeEntry = revokeEntry;
        this.replaceEntry = replaceEntry;
        this.acts = acts;
        this.reads = reads;
        this.store = store;
        this.words = words;
        this.current = current;
    }

    @Does("Mở trang Kho giấy tờ điện tử")
    @GetMapping
    String page(Model model) {
        head(model);
        return "desk/archive";
    }

    @Does("Tra cứu giấy tờ của một tổ chức, cá nhân trong Kho")
    @PostMapping
    String lookUp(
            @RequestParam(defaultValue = "") String number,
            @RequestParam(required = false) ArchivePurpose purpose,
            @RequestParam(name = "words", defaultValue = "") String said,
            Model model,
            HttpServletResponse response) {
        head(model);
        model.addAttribute("number", number);
        model.addAttribute("chosen", purpose);
        model.addAttribute("said", said);
        var found = lookUpOwner.lookUp(number, purpose, said);
        if (found instanceof Outcome.Refused<List<Entry>> refused) {
            refuse(refused.refusal(), model, response);
        } else {
            model.addAttribute("found", found.orThrow());
        }
        return "desk/archive";
    }

    @Does("Xem một giấy tờ trong Kho")
    @GetMapping("/entries/{id}")
    String entry(@PathVariable UUID id, Model model) {
        return entry(id, openEntry.open(id).orThrow(), model);
    }

    private String entry(UUID id, OpenEntry.Opened opened, Model model) {
        head(model);
        var official = current.get();
        var authority = opened.entry().authority();
        model.addAttribute("entry", opened.entry());
        model.addAttribute("before", opened.before());
        model.addAttribute("after", opened.after());
        model.addAttribute("versions", opened.versions());
        model.addAttribute("acts", acts.of(id));
        model.addAttribute("reads", reads.of(id));
        model.addAttribute(
                "mayChange",
                opened.entry().state() == EntryState.VALID
                        && RevokeEntry.WHO.stream().anyMatch(role -> official.worksAs(role, authority)));
        return "desk/archive-entry";
    }

    @Does("Tải một bản của giấy tờ trong Kho")
    @GetMapping("/entries/{id}/versions/{number}")
    ResponseEntity<InputStreamResource> version(@PathVariable UUID id, @PathVariable int number) {
        var version = openEntry.fetch(id, number).orThrow();
        var type = MediaType.parseMediaType(version.mediaType());
        var name = "giay-to-%d.%s".formatted(number, type.getSubtype());
        return ResponseEntity.ok()
                .contentType(type)
                .contentLength(version.size())
                .header(
                        "Content-Disposition",
                        ContentDisposition.attachment().filename(name).build().toString())
                .header("X-Content-Type-Options", "nosniff")
                .header("Cache-Control", "private, no-store")
                .body(new InputStreamResource(store.open(version.sha256())));
    }

    @Does("Thu hồi, hủy bỏ một giấy tờ trong Kho")
    @PostMapping("/entries/{id}/revoke")
    String revoke(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String reason,
            Model model,
            HttpServletResponse response) {
        var opened = openEntry.open(id).orThrow();
        return answered(
                id,
                opened,
                revokeEntry.revoke(id, reason),
                "Đã thu hồi: giấy tờ này không được dùng lại nữa.",
                model,
                response);
    }

    @Does("Thay một giấy tờ trong Kho bằng bản mới đã ký số")
    @PostMapping("/entries/{id}/replace")
    String replace(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String reason,
            @RequestParam MultipartFile file,
            Model model,
            HttpServletResponse response)
            throws IOException {
        var opened = openEntry.open(id).orThrow();
        try (var content = file.getInputStream()) {
            return answered(
                    id,
                    opened,
                    replaceEntry.replace(id, content, reason),
                    "Đã thay bằng bản mới; bản cũ vẫn xem được.",
                    model,
                    response);
        }
    }

    private String answered(
            UUID id,
            OpenEntry.Opened before,
            Outcome<?> outcome,
            String done,
            Model model,
            HttpServletResponse response) {
        if (outcome instanceof Outcome.Refused<?> refused) {
            refuse(refused.refusal(), model, response);
            return entry(id, before, model);
        }
        model.addAttribute("done", done);
        return entry(id, openEntry.open(id).orThrow(), model);
    }

    private void head(Model model) {
        model.addAttribute("official", current.get());
        model.addAttribute("here", "archive");
        model.addAttribute("words", words);
        model.addAttribute("purposes", ArchivePurpose.values());
        model.addAttribute("mayDestroy", current.get().holds(Role.LEADER));
        model.addAttribute(
                "mayReadDemands",
                Rule.of(DemandController.class)
                        .filter(rule -> rule.lets(current.get()))
                        .isPresent());
    }

    /** Only what concerns a field is said on the page; everything else is an answer of its own. */
    static void refuse(Refusal refusal, Model model, HttpServletResponse response) {
        if (refusal.kind() == Refusal.Kind.NOT_FOUND || refusal.kind() == Refusal.Kind.FORBIDDEN) {
            throw new RefusalException(refusal);
        }
        model.addAttribute("refused", refusal.message());
        response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
    }
}
