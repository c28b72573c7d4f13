package vn.motcua.desk;

import java.util.UUID;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import vn.motcua.authority.CurrentOfficial;
import vn.motcua.authority.ForDossierWork;
import vn.motcua.digitization.DocumentId;
import vn.motcua.digitization.OpenScan;
import vn.motcua.digitization.TiffPages;
import vn.motcua.dossier.DossierId;
import vn.motcua.dossier.DossierRegister;

/** A scan that browsers do not draw, page by page, to whoever may see the dossier. */
@ForDossierWork
@RestController
class DocumentPageController {

    private final OpenScan openScan;
    private final TiffPages pages;
    private final DossierRegister register;
    private final CurrentOfficial current;

    DocumentPageController(OpenScan openScan, TiffPages pages, DossierRegister register, CurrentOfficial current) {
        this.openScan = openScan;
        this.pages = pages;
        this.register = register;
        this.current = current;
    }

    @GetMapping("/api/dossiers/{id}/documents/{document}/pages/{number}")
    ResponseEntity<byte[]> page(@PathVariable DossierId id, @PathVariable UUID document, @PathVariable int number) {
        register.visibleTo(current.get(), id).orThrow();
        var scan = openScan.of(id, new DocumentId(document)).orThrow();
        var picture = pages.page(scan, number).orThrow();
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(picture.mediaType()))
                .header("X-Pages", String.valueOf(picture.pages()))
                .header("X-Content-Type-Options", "nosniff")
                .header("Cache-Control", "private, no-store")
                .body(picture.content());
    }
}
