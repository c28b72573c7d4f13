package vn.motcua.desk;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.Map;
import java.util.UUID;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.motcua.authority.CurrentOfficial;
import vn.motcua.authority.ForDossierWork;
import vn.motcua.digitization.DocumentId;
import vn.motcua.digitization.OpenScan;
import vn.motcua.dossier.DossierId;
import vn.motcua.dossier.DossierRegister;
import vn.motcua.shared.Does;

/** What was read from a dossier's paper, and what an official says it says. */
@ForDossierWork
@RestController
@RequestMapping("/api/dossiers/{id}/documents/{document}/extraction")
class ExtractionController {

    private final ExtractionViews views;
    private final ConfirmPaperData confirmPaperData;
    private final OpenScan openScan;
    private final DossierRegister register;
    private final CurrentOfficial current;

    ExtractionController(
            ExtractionViews views,
            ConfirmPaperData confirmPaperData,
            OpenScan openScan,
            DossierRegister register,
            CurrentOfficial current) {
        this.views = views;
        this.confirmPaperData = confirmPaperData;
        this.openScan = openScan;
        this.register = register;
        this.current = current;
    }

    @Does("Xem dữ liệu bóc tách từ một giấy tờ")
    @GetMapping
    ExtractionView read(@PathVariable DossierId id, @PathVariable UUID document) {
        var dossier = register.visibleTo(current.get(), id).orThrow();
        return views.of(dossier, openScan.of(id, new DocumentId(document)).orThrow())
                .orThrow();
    }

    /** @param values by field, every field of the type; blank where the paper does not say it */
    record Confirming(@NotNull(message = "Thiếu dữ liệu đã đối chiếu.") Map<String, String> values) {}

    @Does("Xác nhận dữ liệu bóc tách từ một giấy tờ")
    @PostMapping
    ExtractionView confirm(
            @PathVariable DossierId id, @PathVariable UUID document, @Valid @RequestBody Confirming confirming) {
        var dossier = register.visibleTo(current.get(), id).orThrow();
        var paper = openScan.of(id, new DocumentId(document)).orThrow();
        confirmPaperData.confirm(dossier, paper, confirming.values()).orThrow();
        return views.of(dossier, paper).orThrow();
    }
}
