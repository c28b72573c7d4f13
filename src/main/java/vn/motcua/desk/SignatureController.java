package vn.motcua.desk;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.motcua.authority.CurrentOfficial;
import vn.motcua.authority.For;
import vn.motcua.authority.ForDossierWork;
import vn.motcua.authority.Role;
import vn.motcua.digitization.DocumentId;
import vn.motcua.dossier.DossierId;
import vn.motcua.dossier.DossierRegister;
import vn.motcua.signature.SigningKeys;

/** Electronic signatures on a dossier's papers. PINs come as characters, not as texts: what is logged shows none, and they are blanked. */
@ForDossierWork
@RestController
@RequestMapping("/api/dossiers/{id}")
class SignatureController {

    private final SignatureViews views;
    private final SignScan signScan;
    private final SignResult signResult;
    private final SealResult sealResult;
    private final SigningKeys keys;
    private final PaperViews papers;
    private final DossierRegister register;
    private final CurrentOfficial current;

    SignatureController(
            SignatureViews views,
            SignScan signScan,
            SignResult signResult,
            SealResult sealResult,
            SigningKeys keys,
            PaperViews papers,
            DossierRegister register,
            CurrentOfficial current) {
        this.views = views;
        this.signScan = signScan;
        this.signResult = signResult;
        this.sealResult = sealResult;
        this.keys = keys;
        this.papers = papers;
        this.register = register;
        this.current = current;
    }

    /** @param pin of the caller's certificate, kept nowhere */
    record ScanSignature(@NotNull(message = "Hãy nhập mã PIN của chứng thư số.") char[] pin) {}

    /**
     * @param pin of the caller's certificate, kept nowhere
     * @param resultNumber null, with its day, where a clerk gives it later
     */
    record ResultSignature(
            @NotNull(message = "Hãy nhập mã PIN của chứng thư số.") char[] pin,
            @Size(max = 50, message = "Số văn bản tối đa 50 ký tự.") String resultNumber,
            LocalDate resultDate) {}

    /** @param resultDate day of the number */
    record ResultSeal(
            @NotBlank(message = "Thiếu số văn bản.") @Size(max = 50, message = "Số văn bản tối đa 50 ký tự.")
                    String resultNumber,
            @NotNull(message = "Thiếu ngày văn bản.") LocalDate resultDate) {}

    /** @param note what did not go as set up, null for nothing */
    record ResultSigned(DossierView.FileView file, boolean timeStamped, boolean sealed, String note) {}

    @GetMapping("/signatures")
    SignatureViews.SignaturesView signatures(@PathVariable DossierId id) {
        return views.of(register.visibleTo(current.get(), id).orThrow());
    }

    @PostMapping("/documents/{document}/signature")
    DossierView.FileView signScan(
            @PathVariable DossierId id, @PathVariable UUID document, @Valid @RequestBody ScanSignature asked) {
        var dossier = register.visibleTo(current.get(), id).orThrow();
        return papers.file(
                signScan.sign(dossier, new DocumentId(document), asked.pin()).orThrow(), false);
    }

    @For(Role.LEADER)
    @PostMapping("/result-signature")
    ResultSigned signResult(@PathVariable DossierId id, @Valid @RequestBody ResultSignature asked) {
        var dossier = register.visibleTo(current.get(), id).orThrow();
        try (var key = keys.unlock(current.get().id(), asked.pin(), 1).orThrow()) {
            var done = signResult
                    .sign(dossier, asked.resultNumber(), asked.resultDate(), key)
                    .orThrow();
            return new ResultSigned(
                    papers.file(done.document(), false), done.timeStamped(), done.sealed(), done.note());
        }
    }

    @For(Role.CLERK)
    @PostMapping("/result-seal")
    DossierView.FileView sealResult(@PathVariable DossierId id, @Valid @RequestBody ResultSeal asked) {
        var dossier = register.visibleTo(current.get(), id).orThrow();
        return papers.file(
                sealResult
                        .seal(dossier, asked.resultNumber(), asked.resultDate())
                        .orThrow(),
                false);
    }
}
