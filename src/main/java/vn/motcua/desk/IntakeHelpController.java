package vn.motcua.desk;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import vn.motcua.authority.CurrentOfficial;
import vn.motcua.authority.For;
import vn.motcua.authority.Role;
import vn.motcua.digitization.DocumentPurpose;
import vn.motcua.digitization.DossierDocument;
import vn.motcua.digitization.DossierDocuments;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierId;
import vn.motcua.dossier.DossierLaw;
import vn.motcua.dossier.EnteredParty;
import vn.motcua.paper.OneFile;
import vn.motcua.paper.ReceiptPaper;
import vn.motcua.shared.Does;
import vn.motcua.shared.Refusal;
import vn.motcua.shared.RefusalException;
import vn.motcua.shared.Vietnam;

/** What the counter is told of the applicant beside the form, and what one visit leaves: its receipts. */
@For(Role.ONE_STOP_DESK)
@Controller
@RequestMapping("/desk/intake")
class IntakeHelpController {

    private final CurrentOfficial current;
    private final IntakeChoices choices;
    private final KnownOwner knownOwner;
    private final IntakeVisits visits;
    private final DossierLaw law;
    private final DossierDocuments documents;
    private final ReceiptPaper receiptPaper;

    IntakeHelpController(
            CurrentOfficial current,
            IntakeChoices choices,
            KnownOwner knownOwner,
            IntakeVisits visits,
            DossierLaw law,
            DossierDocuments documents,
            ReceiptPaper receiptPaper) {
        this.current = current;
        this.choices = choices;
        this.knownOwner = knownOwner;
        this.visits = visits;
        this.law = law;
        this.documents = documents;
        this.receiptPaper = receiptPaper;
    }

    /** What is typed so far; a number belongs into no address, so it is posted. */
    record Known(String procedure, Boolean ownerIsFiler, EnteredParty filer, EnteredParty owner) {

        /** Without what people put between digits; null where there is none. */
        String ownerNumber() {
            var whose = Boolean.TRUE.equals(ownerIsFiler) ? filer : owner;
            return whose == null || whose.identityNumber() == null
                    ? null
                    : whose.identityNumber().replaceAll("[\\s.]", "").toUpperCase(Locale.ROOT);
        }
    }

    /** A dossier on the list of a visit. */
    record Line(DossierId id, String code, String procedure, String owner, String due) {}

    /** How times are told. */
    static final class Words {

        public String day(Instant instant) {
            return Vietnam.day(instant.atZone(Vietnam.ZONE).toLocalDate());
        }
    }

    @Does("Xem hồ sơ và giấy tờ đã có của chủ hồ sơ")
    @PostMapping("/known")
    String known(Known typed, Model model) {
        var procedure = choices.procedure(typed.procedure() == null ? "" : typed.procedure());
        procedure.ifPresent(chosen -> {
            model.addAttribute(
                    "duplicates", knownOwner.duplicates(typed.ownerNumber(), typed.procedure(), DossierId.next()));
            model.addAttribute("papers", knownOwner.papers(typed.ownerNumber(), chosen));
            model.addAttribute("words", new Words());
        });
        return "desk/intake-known";
    }

    @Does("Xem các hồ sơ của một lượt tiếp nhận")
    @GetMapping("/visits/{visit}")
    String visit(@PathVariable UUID visit, Model model) {
        var official = current.get();
        var lines = mustBe(visits.of(visit)).stream().map(this::line).toList();
        model.addAttribute("official", official);
        model.addAttribute("office", choices.office(official).orElse(null));
        model.addAttribute("here", "intake");
        model.addAttribute("visit", visit);
        model.addAttribute("lines", lines);
        model.addAttribute(
                "accepted", lines.stream().filter(line -> line.code() != null).count());
        return "desk/intake-visit";
    }

    @Does("In các giấy tiếp nhận của một lượt")
    @GetMapping("/visits/{visit}/receipts.pdf")
    ResponseEntity<byte[]> receipts(@PathVariable UUID visit) {
        var receipts = mustBe(visits.of(visit)).stream()
                .filter(dossier -> dossier.code() != null)
                .map(dossier ->
                        receiptPaper.print(dossier, handedIn(dossier.id())).orThrow())
                .toList();
        if (receipts.isEmpty()) {
            throw new RefusalException(Refusal.notFound("Chưa có hồ sơ nào được tiếp nhận trong lượt này."));
        }
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header("Content-Disposition", "inline; filename=\"giay-tiep-nhan.pdf\"")
                .header("Cache-Control", "private, no-store")
                .body(OneFile.of(receipts));
    }

    private static List<Dossier> mustBe(List<Dossier> dossiers) {
        if (dossiers.isEmpty()) {
            throw new RefusalException(Refusal.notFound("Không có lượt tiếp nhận này, hoặc không có quyền xem."));
        }
        return dossiers;
    }

    private Line line(Dossier dossier) {
        return new Line(
                dossier.id(),
                dossier.code() == null ? null : dossier.code().value(),
                law.procedureOf(dossier).name(),
                dossier.owner().name(),
                dossier.dueAt() == null ? "" : Vietnam.minute(dossier.dueAt()));
    }

    private Set<String> handedIn(DossierId id) {
        return documents.of(id).stream()
                .filter(document -> document.purpose() == DocumentPurpose.COMPONENT)
                .map(DossierDocument::documentKey)
                .collect(Collectors.toSet());
    }
}
