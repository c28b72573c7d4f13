package vn.motcua.desk;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.io.IOException;
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
import vn.motcua.digitization.DocumentId;
import vn.motcua.digitization.DocumentPurpose;
import vn.motcua.digitization.DocumentStore;
import vn.motcua.digitization.DossierDocuments;
import vn.motcua.digitization.Upload;
import vn.motcua.dossier.DossierId;
import vn.motcua.dossier.DossierRegister;
import vn.motcua.shared.Refusal;
import vn.motcua.shared.RefusalException;

/** The scans of a dossier: up by whoever works on it, down by whoever may see it. */
@RestController
@RequestMapping("/api/dossiers/{id}/documents")
class DocumentController {

    private final KeepPaper keepPaper;
    private final MarkShownPaper markShownPaper;
    private final DossierDocuments documents;
    private final DocumentStore store;
    private final DossierRegister register;
    private final CurrentOfficial current;

    DocumentController(
            KeepPaper keepPaper,
            MarkShownPaper markShownPaper,
            DossierDocuments documents,
            DocumentStore store,
            DossierRegister register,
            CurrentOfficial current) {
        this.keepPaper = keepPaper;
        this.markShownPaper = markShownPaper;
        this.documents = documents;
        this.store = store;
        this.register = register;
        this.current = current;
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    DossierView.FileView upload(
            @PathVariable DossierId id,
            @RequestParam MultipartFile file,
            @RequestParam String documentKey,
            @RequestParam DocumentPurpose purpose)
            throws IOException {
        var dossier = register.visibleTo(current.get(), id).orThrow();
        try (var content = file.getInputStream()) {
            var upload = new Upload(id, purpose, documentKey, file.getOriginalFilename(), content);
            return PaperViews.file(keepPaper.keep(dossier, upload).orThrow());
        }
    }

    /** @param shown false to take the mark away */
    record Mark(@NotBlank(message = "Thiếu mã giấy tờ.") String documentKey, boolean shown) {}

    @PostMapping("/shown")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void mark(@PathVariable DossierId id, @Valid @RequestBody Mark mark) {
        var dossier = register.visibleTo(current.get(), id).orThrow();
        markShownPaper.mark(dossier, mark.documentKey(), mark.shown()).orThrow();
    }

    @GetMapping("/{document}")
    ResponseEntity<InputStreamResource> download(@PathVariable DossierId id, @PathVariable UUID document) {
        register.visibleTo(current.get(), id).orThrow();
        var found = documents
                .find(id, new DocumentId(document))
                .orElseThrow(() -> new RefusalException(Refusal.notFound("Hồ sơ không có giấy tờ này.")));
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(found.mediaType()))
                .contentLength(found.size())
                .header("Content-Disposition", DownloadName.attachment(found.fileName()))
                .header("X-Content-Type-Options", "nosniff")
                .header("Cache-Control", "private, no-store")
                .body(new InputStreamResource(store.open(found.sha256())));
    }
}
