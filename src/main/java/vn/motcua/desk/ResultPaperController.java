package vn.motcua.desk;

import java.util.Map;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.motcua.authority.CurrentOfficial;
import vn.motcua.authority.ForDossierWork;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierId;
import vn.motcua.dossier.DossierRegister;

/** A dossier's result from the procedure's template: worked out, looked at, made. */
@ForDossierWork
@RestController
@RequestMapping("/api/dossiers/{id}/result-paper")
class ResultPaperController {

    private final ResultPaperViews results;
    private final DossierRegister register;
    private final CurrentOfficial current;

    ResultPaperController(ResultPaperViews results, DossierRegister register, CurrentOfficial current) {
        this.results = results;
        this.register = register;
        this.current = current;
    }

    /** @param fields by key; null for none */
    record Words(Map<String, String> fields) {

        Words {
            fields = fields == null ? Map.of() : fields;
        }
    }

    @GetMapping
    ResultPaperViews.ResultPaperView show(@PathVariable DossierId id) {
        return results.of(visible(id));
    }

    @PostMapping("/draft")
    ResultPaperViews.ResultPaperView save(@PathVariable DossierId id, @RequestBody Words words) {
        var dossier = visible(id);
        results.save(dossier, words.fields()).orThrow();
        return results.of(dossier);
    }

    @PostMapping("/preview")
    ResponseEntity<byte[]> preview(@PathVariable DossierId id, @RequestBody Words words) {
        return shown(results.preview(visible(id), words.fields()).orThrow());
    }

    static ResponseEntity<byte[]> shown(byte[] preview) {
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header("Content-Disposition", "inline; filename=\"xem-truoc.pdf\"")
                .header("Cache-Control", "private, no-store")
                .body(preview);
    }

    @PostMapping
    ResultPaperViews.ResultPaperView make(@PathVariable DossierId id, @RequestBody Words words) {
        var dossier = visible(id);
        results.make(dossier, words.fields()).orThrow();
        return results.of(dossier);
    }

    private Dossier visible(DossierId id) {
        return register.visibleTo(current.get(), id).orThrow();
    }
}
