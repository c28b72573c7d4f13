package vn.motcua.desk;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
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
import vn.motcua.authority.CurrentOfficial;
import vn.motcua.authority.For;
import vn.motcua.authority.ForDossierWork;
import vn.motcua.authority.Role;
import vn.motcua.calendar.DueDate;
import vn.motcua.digitization.DocumentPurpose;
import vn.motcua.digitization.DossierDocument;
import vn.motcua.digitization.DossierDocuments;
import vn.motcua.digitization.NoScanReason;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierClock;
import vn.motcua.dossier.DossierId;
import vn.motcua.dossier.DossierRegister;
import vn.motcua.dossier.DossierSearch;
import vn.motcua.dossier.DossierStatus;
import vn.motcua.paper.PaperKind;
import vn.motcua.paper.PaperPrints;
import vn.motcua.paper.ReceiptPaper;
import vn.motcua.procedure.Step;
import vn.motcua.shared.Persisted;
import vn.motcua.shared.RefusalException;

/** Dossiers by API: the same checks, the same path through the engine as at the desk. */
@ForDossierWork
@RestController
@RequestMapping("/api/dossiers")
class DossierController {

    private final RegisterAtDesk registerAtDesk;
    private final AcceptAtCounter acceptAtCounter;
    private final DossierRegister register;
    private final DossierClock dossierClock;
    private final DossierViews views;
    private final TaskDesk tasks;
    private final KnownOwner knownOwner;
    private final ReceiptPaper receiptPaper;
    private final PaperPrints prints;
    private final DossierDocuments documents;
    private final CurrentOfficial current;

    DossierController(
            RegisterAtDesk registerAtDesk,
            AcceptAtCounter acceptAtCounter,
            DossierRegister register,
            DossierClock dossierClock,
            DossierViews views,
            TaskDesk tasks,
            KnownOwner knownOwner,
            ReceiptPaper receiptPaper,
            PaperPrints prints,
            DossierDocuments documents,
            CurrentOfficial current) {
        this.registerAtDesk = registerAtDesk;
        this.acceptAtCounter = acceptAtCounter;
        this.register = register;
        this.dossierClock = dossierClock;
        this.views = views;
        this.tasks = tasks;
        this.knownOwner = knownOwner;
        this.receiptPaper = receiptPaper;
        this.prints = prints;
        this.documents = documents;
        this.current = current;
    }

    /** @param duplicates other dossiers of its owner under the same procedure; a warning, it is entered all the same */
    record Registered(
            String id, int status, String statusLabel, String taskId, List<DossierView.EarlierView> duplicates) {}

    /** @param noScanReason why a required paper is not digitised, null where all are there */
    record Acceptance(NoScanReason noScanReason) {}

    record Accepted(String id, String code, OffsetDateTime dueAt, List<DueDate.DayNote> explanation) {}

    /**
     * @param identityNumber exact, of filer, owner or receiver
     * @param status the national code
     */
    record Search(
            @Size(max = 200, message = "Từ khóa dài quá 200 ký tự.") String text,
            @PositiveOrZero(message = "Trang đánh số từ 0.")
                    @Max(value = 10_000, message = "Chỉ xem được 10.000 trang đầu.")
                    int page,
            @Size(max = 40, message = "Số giấy tờ dài quá 40 ký tự.") String identityNumber,
            @Min(value = 1, message = "Trạng thái là mã từ 1 đến 10.")
                    @Max(value = 10, message = "Trạng thái là mã từ 1 đến 10.")
                    Integer status) {

        DossierSearch search() {
            return new DossierSearch(text, identityNumber, status == null ? null : DossierStatus.of(status), page);
        }
    }

    record Found(
            String id,
            String code,
            int status,
            String statusLabel,
            String procedure,
            String ownerName,
            OffsetDateTime dueAt) {}

    @For(Role.ONE_STOP_DESK)
    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    Registered register(@RequestBody DossierRequest request) {
        var registration = request.registration().orThrow();
        TakenByOneLine.objection(registration.procedure()).ifPresent(elsewhere -> {
            throw new RefusalException(elsewhere);
        });
        var dossier = registerAtDesk.register(registration, request.notes());
        var task = tasks.at(dossier.id(), Step.INTAKE);
        return new Registered(
                dossier.id().toString(),
                dossier.status().code(),
                dossier.status().label(),
                task.map(TaskDesk.OpenTask::id).orElse(null),
                knownOwner.told(dossier));
    }

    @For(Role.ONE_STOP_DESK)
    @PostMapping("/{id}/accept")
    Accepted accept(@PathVariable DossierId id, @RequestBody(required = false) Acceptance acceptance) {
        var reason = acceptance == null ? null : acceptance.noScanReason();
        acceptAtCounter.accept(visible(id), reason).orThrow();
        var dossier = register.get(id);
        return new Accepted(
                id.toString(),
                dossier.code().value(),
                Persisted.time(dossier.dueAt()),
                dossierClock.due(dossier).days());
    }

    @GetMapping("/{id}")
    DossierView get(@PathVariable DossierId id) {
        return views.of(visible(id), tasks.mine(id).orElse(null));
    }

    @PostMapping("/search")
    List<Found> search(@Valid @RequestBody Search search) {
        return register.search(current.get(), search.search()).stream()
                .map(dossier -> new Found(
                        dossier.id().toString(),
                        dossier.code() == null ? null : dossier.code().value(),
                        dossier.status().code(),
                        dossier.status().label(),
                        dossier.procedure().value(),
                        dossier.owner().name(),
                        Persisted.time(dossier.dueAt())))
                .toList();
    }

    @GetMapping("/{id}/papers/receipt.pdf")
    ResponseEntity<byte[]> receipt(
            @PathVariable DossierId id,
            @RequestParam(defaultValue = "1")
                    @Min(value = 1, message = "In 1 hoặc 2 liên.")
                    @Max(value = 2, message = "In 1 hoặc 2 liên.")
                    int copies,
            @RequestParam(defaultValue = "false") boolean preview) {
        var dossier = visible(id);
        var printed = copies == 1
                ? receiptPaper.print(dossier, handedIn(id))
                : receiptPaper.printTwoCopies(dossier, handedIn(id));
        var pdf = printed.orThrow();
        if (!preview) {
            prints.note(id, PaperKind.RECEIPT.name(), copies);
        }
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header("Content-Disposition", "inline; filename=\"giay-tiep-nhan.pdf\"")
                .header("Cache-Control", "private, no-store")
                .body(pdf);
    }

    private Set<String> handedIn(DossierId id) {
        return documents.of(id).stream()
                .filter(document -> document.purpose() == DocumentPurpose.COMPONENT)
                .map(DossierDocument::documentKey)
                .collect(Collectors.toSet());
    }

    private Dossier visible(DossierId id) {
        return register.visibleTo(current.get(), id).orThrow();
    }
}
