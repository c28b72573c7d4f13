package vn.motcua.desk;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.springframework.core.io.InputStreamResource;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import vn.motcua.authority.For;
import vn.motcua.authority.ForDossierWork;
import vn.motcua.authority.Role;
import vn.motcua.digitization.DocumentStore;
import vn.motcua.digitization.OpenScan;
import vn.motcua.dossier.DossierId;
import vn.motcua.dossier.DossierRegister;
import vn.motcua.shared.Outcome;
import vn.motcua.shared.PlainText;
import vn.motcua.shared.Refusal;
import vn.motcua.shared.RefusalException;
import vn.motcua.shared.TransactionClock;
import vn.motcua.shared.Vietnam;

/** Many tasks at once: taken, or signed after each result was looked at. */
@ForDossierWork
@RestController
class ManyTasksController {

    private static final Refusal NOT_TO_SIGN =
            Refusal.notFound("Không có việc ký này: đã có người ký, hoặc không có quyền xem.");

    private final ManyTasks tasks;
    private final SignMany signMany;
    private final SigningList list;
    private final SeenResults seenResults;
    private final DossierRegister register;
    private final DocumentStore store;
    private final OpenScan openScan;
    private final TransactionClock clock;

    ManyTasksController(
            ManyTasks tasks,
            SignMany signMany,
            SigningList list,
            SeenResults seenResults,
            DossierRegister register,
            DocumentStore store,
            OpenScan openScan,
            TransactionClock clock) {
        this.clock = clock;
        this.tasks = tasks;
        this.signMany = signMany;
        this.list = list;
        this.seenResults = seenResults;
        this.register = register;
        this.store = store;
        this.openScan = openScan;
    }

    record Claims(
            @NotEmpty(message = "Chưa chọn việc nào.") @Size(max = 200, message = "Mỗi lần tối đa 200 việc.")
                    List<@NotBlank(message = "Có việc không có mã.") String> taskIds) {}

    /** @param pin of the caller's certificate, kept nowhere; null where the results were signed on paper */
    record Signatures(
            @NotEmpty(message = "Chưa chọn hồ sơ nào.")
                    @Size(max = SigningList.MOST, message = "Mỗi lần tối đa 50 hồ sơ.")
                    List<@NotNull @Valid Signature> signatures,
            char[] pin) {}

    /** @param resultNumber null, with its day, where a clerk gives it later */
    record Signature(
            @NotBlank(message = "Có việc không có mã.") String taskId,
            @Size(max = 50, message = "Số văn bản tối đa 50 ký tự.") String resultNumber,
            LocalDate resultDate) {}

    @PostMapping("/api/tasks/claims")
    OneByOne.ManyDone claim(@Valid @RequestBody Claims claims) {
        return OneByOne.each(claims.taskIds(), Function.identity(), tasks::claim);
    }

    /** @param day today */
    record Signings(LocalDate day, List<SigningList.SigningLine> lines) {}

    @For(Role.LEADER)
    @GetMapping("/api/signings")
    Signings signings() {
        return new Signings(LocalDate.ofInstant(clock.instant(), Vietnam.ZONE), list.open());
    }

    @For(Role.LEADER)
    @PostMapping("/api/signings")
    OneByOne.ManyDone sign(@Valid @RequestBody Signatures signatures) {
        return signMany.sign(
                signatures.signatures().stream()
                        .map(one ->
                                new SignMany.One(one.taskId(), PlainText.line(one.resultNumber()), one.resultDate()))
                        .toList(),
                signatures.pin());
    }

    /** The newest scan of the result; that it was opened is kept. */
    @For(Role.LEADER)
    @PostMapping("/api/signings/{taskId}/result")
    ResponseEntity<InputStreamResource> see(@PathVariable String taskId) {
        if (!(tasks.signing(taskId) instanceof Outcome.Done<DossierId> toSign)) {
            throw new RefusalException(NOT_TO_SIGN);
        }
        var dossier = register.get(toSign.value());
        var scan = seenResults
                .newest(dossier)
                .orElseThrow(() -> new RefusalException(Refusal.notFound("Hồ sơ chưa có bản quét kết quả.")));
        openScan.objection(scan).ifPresent(refusal -> {
            throw new RefusalException(refusal);
        });
        var content = new InputStreamResource(store.open(scan.sha256()));
        seenResults.note(scan);
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(scan.mediaType()))
                .contentLength(scan.size())
                .header(
                        "Content-Location",
                        "/api/dossiers/%s/documents/%s"
                                .formatted(scan.dossier().value(), scan.id().value()))
                .header("X-Content-Type-Options", "nosniff")
                .header("Cache-Control", "private, no-store")
                .body(content);
    }
}
