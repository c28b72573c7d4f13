package vn.motcua.desk;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
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
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import vn.motcua.authority.CurrentOfficial;
import vn.motcua.authority.ForDossierWork;
import vn.motcua.digitization.DocumentId;
import vn.motcua.digitization.DocumentStore;
import vn.motcua.digitization.NoScanReason;
import vn.motcua.digitization.SearchableCopy;
import vn.motcua.dossier.DossierId;
import vn.motcua.dossier.DossierRegister;
import vn.motcua.shared.Does;

/** How far a dossier's papers are digitised, and which need not be. */
@ForDossierWork
@RestController
@RequestMapping("/api/dossiers/{id}")
class DigitizationController {

    private final DigitizationViews views;
    private final ExemptPaper exemptPaper;
    private final SearchableCopy searchableCopy;
    private final DocumentStore store;
    private final DossierRegister register;
    private final CurrentOfficial current;

    DigitizationController(
            DigitizationViews views,
            ExemptPaper exemptPaper,
            SearchableCopy searchableCopy,
            DocumentStore store,
            DossierRegister register,
            CurrentOfficial current) {
        this.views = views;
        this.exemptPaper = exemptPaper;
        this.searchableCopy = searchableCopy;
        this.store = store;
        this.register = register;
        this.current = current;
    }

    @Does("Xem tiến độ số hóa giấy tờ")
    @GetMapping("/digitization")
    DigitizationView digitization(@PathVariable DossierId id) {
        return views.of(register.visibleTo(current.get(), id).orThrow());
    }

    @Does("Tải bản tìm kiếm được của một bản quét")
    @GetMapping("/documents/{document}/searchable")
    ResponseEntity<InputStreamResource> searchable(@PathVariable DossierId id, @PathVariable UUID document) {
        register.visibleTo(current.get(), id).orThrow();
        var copy = searchableCopy.of(id, new DocumentId(document)).orThrow();
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .contentLength(copy.size())
                .header("Content-Disposition", DownloadName.attachment(copy.fileName()))
                .header("X-Content-Type-Options", "nosniff")
                .header("Cache-Control", "private, no-store")
                .body(new InputStreamResource(store.open(copy.sha256())));
    }

    /** @param reason null to take the note away */
    record Exempting(@NotBlank(message = "Thiếu mã giấy tờ.") String documentKey, NoScanReason reason) {}

    @Does("Ghi nhận giấy tờ không phải số hóa")
    @PostMapping("/documents/exemptions")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void exempt(@PathVariable DossierId id, @Valid @RequestBody Exempting exempting) {
        var dossier = register.visibleTo(current.get(), id).orThrow();
        exemptPaper.exempt(dossier, exempting.documentKey(), exempting.reason()).orThrow();
    }
}
