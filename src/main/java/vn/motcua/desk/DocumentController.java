package vn.motcua.desk;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.io.IOException;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.springframework.core.io.InputStreamResource;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import vn.motcua.authority.CurrentOfficial;
import vn.motcua.authority.ForDossierWork;
import vn.motcua.digitization.DocumentId;
import vn.motcua.digitization.DocumentPurpose;
import vn.motcua.digitization.DocumentStore;
import vn.motcua.digitization.OpenScan;
import vn.motcua.digitization.Upload;
import vn.motcua.dossier.DossierId;
import vn.motcua.dossier.DossierRegister;

/** The scans of a dossier: up by whoever works on it, down by whoever may see it. */
@ForDossierWork
@RestController
@RequestMapping("/api/dossiers/{id}/documents")
class DocumentController {

    /** What a desk that only hands over the result does not open. */
    private static final Set<DocumentPurpose> OFFICE_ONLY =
            EnumSet.of(DocumentPurpose.COMPONENT, DocumentPurpose.DRAFT, DocumentPurpose.STEP_RECORD);

    private final KeepPaper keepPaper;
    private final MarkShownPaper markShownPaper;
    private final StrikePaper strikePaper;
    private final TakeOverPapers takeOverPapers;
    private final DemandPaper demandPaper;
    private final PaperViews views;
    private final DocumentStore store;
    private final OpenScan openScan;
    private final DossierRegister register;
    private final CurrentOfficial current;

    DocumentController(
            KeepPaper keepPaper,
            MarkShownPaper markShownPaper,
            StrikePaper strikePaper,
            TakeOverPapers takeOverPapers,
            DemandPaper demandPaper,
            PaperViews views,
            DocumentStore store,
            OpenScan openScan,
            DossierRegister register,
            CurrentOfficial current) {
        this.keepPaper = keepPaper;
        this.markShownPaper = markShownPaper;
        this.strikePaper = strikePaper;
        this.takeOverPapers = takeOverPapers;
        this.demandPaper = demandPaper;
        this.views = views;
        this.store = store;
        this.openScan = openScan;
        this.register = register;
        this.current = current;
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    DossierView.FileView upload(
            @PathVariable DossierId id,
            @RequestParam MultipartFile file,
            @RequestParam String documentKey,
            @RequestParam DocumentPurpose purpose,
            @RequestParam(required = false) UUID replaces)
            throws IOException {
        var dossier = register.visibleToReturn(current.get(), id).orThrow();
        try (var content = file.getInputStream()) {
            var replaced = replaces == null ? null : new DocumentId(replaces);
            var upload = new Upload(id, purpose, documentKey, file.getOriginalFilename(), replaced, content);
            return views.file(keepPaper.keep(dossier, upload).orThrow(), false);
        }
    }

    /** @param reason Vietnamese, kept with the file */
    record Strike(String reason) {}

    @PostMapping("/{document}/strike")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void strike(@PathVariable DossierId id, @PathVariable UUID document, @RequestBody Strike strike) {
        var dossier = register.visibleTo(current.get(), id).orThrow();
        strikePaper.strike(dossier, new DocumentId(document), strike.reason()).orThrow();
    }

    /** @param shown false to take the mark away */
    record Mark(@NotBlank(message = "Thiếu mã giấy tờ.") String documentKey, boolean shown) {}

    @PostMapping("/shown")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void mark(@PathVariable DossierId id, @Valid @RequestBody Mark mark) {
        var dossier = register.visibleTo(current.get(), id).orThrow();
        markShownPaper.mark(dossier, mark.documentKey(), mark.shown()).orThrow();
    }

    record TakeOver(@NotNull(message = "Thiếu tệp cần lấy lại.") UUID document) {}

    @PostMapping("/take-over")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void takeOver(@PathVariable DossierId id, @Valid @RequestBody TakeOver taken) {
        var dossier = register.visibleTo(current.get(), id).orThrow();
        takeOverPapers.takeAskedFor(dossier, taken.document()).orThrow();
    }

    /** @param reason Vietnamese: why the applicant is asked for what the store has */
    record Demand(@NotBlank(message = "Thiếu mã giấy tờ.") String documentKey, String reason) {}

    @PostMapping("/demands")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void demand(@PathVariable DossierId id, @Valid @RequestBody Demand demand) {
        var dossier = register.visibleTo(current.get(), id).orThrow();
        demandPaper.demand(dossier, demand.documentKey(), demand.reason()).orThrow();
    }

    @GetMapping("/{document}")
    ResponseEntity<InputStreamResource> download(@PathVariable DossierId id, @PathVariable UUID document) {
        var whole = register.visibleTo(current.get(), id);
        register.visibleToReturn(current.get(), id).orThrow();
        var found = openScan.of(id, new DocumentId(document)).orThrow();
        if (OFFICE_ONLY.contains(found.purpose())) {
            whole.orThrow();
        }
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(found.mediaType()))
                .contentLength(found.size())
                .header("Content-Disposition", DownloadName.attachment(found.fileName()))
                .header("X-Content-Type-Options", "nosniff")
                .header("Cache-Control", "private, no-store")
                .body(new InputStreamResource(store.open(found.sha256())));
    }
}
