package vn.motcua.desk;

import java.util.List;
import java.util.UUID;
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
import vn.motcua.authority.ForDossierWork;
import vn.motcua.dossier.DossierId;
import vn.motcua.paper.CancelPaper;
import vn.motcua.paper.DraftRefusal;
import vn.motcua.paper.PaperKind;
import vn.motcua.paper.PaperPrints;
import vn.motcua.paper.PostingNotice;
import vn.motcua.paper.PrintControlSheet;
import vn.motcua.paper.PrintPaper;
import vn.motcua.paper.PrintPostingNotice;
import vn.motcua.paper.PrintTransferSlip;
import vn.motcua.posting.NoticesToPost;
import vn.motcua.shared.Refusal;
import vn.motcua.shared.RefusalException;

/** The official papers of a dossier: listed, looked at, printed (which is counted), a number cancelled. */
@ForDossierWork
@RestController
@RequestMapping("/api/dossiers/{id}/papers")
class PaperController {

    private static final Refusal NOT_CONCLUDED =
            Refusal.wrongMoment("Hội đồng chưa kết luận nên chưa có gì để niêm yết.");

    private final IssuedPapers issuedPapers;
    private final PrintPaper printPaper;
    private final PrintControlSheet printControlSheet;
    private final PrintPostingNotice printPostingNotice;
    private final NoticesToPost noticesToPost;
    private final PrintTransferSlip printTransferSlip;
    private final DraftRefusal draftRefusal;
    private final CancelPaper cancelPaper;
    private final PaperPrints prints;

    PaperController(
            IssuedPapers issuedPapers,
            PrintPaper printPaper,
            PrintControlSheet printControlSheet,
            PrintPostingNotice printPostingNotice,
            NoticesToPost noticesToPost,
            PrintTransferSlip printTransferSlip,
            DraftRefusal draftRefusal,
            CancelPaper cancelPaper,
            PaperPrints prints) {
        this.issuedPapers = issuedPapers;
        this.printPaper = printPaper;
        this.printControlSheet = printControlSheet;
        this.printPostingNotice = printPostingNotice;
        this.noticesToPost = noticesToPost;
        this.printTransferSlip = printTransferSlip;
        this.draftRefusal = draftRefusal;
        this.cancelPaper = cancelPaper;
        this.prints = prints;
    }

    /** @param reason Vietnamese, kept with the number */
    record Cancellation(String reason) {}

    @GetMapping
    List<IssuedPapers.IssuedView> list(@PathVariable DossierId id) {
        return issuedPapers.of(issuedPapers.printable(id));
    }

    @GetMapping("/{paper}.pdf")
    ResponseEntity<byte[]> print(
            @PathVariable DossierId id,
            @PathVariable UUID paper,
            @RequestParam(defaultValue = "false") boolean preview) {
        var dossier = issuedPapers.printable(id);
        var page = preview ? printPaper.show(dossier.id(), paper) : printPaper.print(dossier.id(), paper);
        return pdf(page.orThrow(), paper.toString());
    }

    @GetMapping("/control-sheet.pdf")
    ResponseEntity<byte[]> controlSheet(
            @PathVariable DossierId id, @RequestParam(defaultValue = "false") boolean preview) {
        var dossier = issuedPapers.printable(id);
        var sheet = printControlSheet.print(dossier).orThrow();
        if (!preview) {
            prints.note(id, PaperKind.CONTROL_SHEET.name(), 1);
        }
        return pdf(sheet, PaperKind.CONTROL_SHEET.slug());
    }

    @GetMapping("/transfer-slip.pdf")
    ResponseEntity<byte[]> transferSlip(
            @PathVariable DossierId id, @RequestParam(defaultValue = "false") boolean preview) {
        var slip = printTransferSlip.print(issuedPapers.printable(id)).orThrow();
        if (!preview) {
            prints.note(id, PaperKind.TRANSFER_SLIP.name(), 1);
        }
        return pdf(slip, PaperKind.TRANSFER_SLIP.slug());
    }

    @GetMapping("/refusal-draft.pdf")
    ResponseEntity<byte[]> refusalDraft(
            @PathVariable DossierId id, @RequestParam(defaultValue = "false") boolean preview) {
        var draft = draftRefusal.print(issuedPapers.printable(id)).orThrow();
        if (!preview) {
            prints.note(id, DraftRefusal.DRAFT, 1);
        }
        return pdf(draft, "refusal-draft");
    }

    @GetMapping("/posting-notice.pdf")
    ResponseEntity<byte[]> postingNotice(
            @PathVariable DossierId id, @RequestParam(defaultValue = "false") boolean preview) {
        var dossier = issuedPapers.printable(id);
        var notice = noticesToPost.of(dossier).orElseThrow(() -> new RefusalException(NOT_CONCLUDED));
        var minutes = notice.meeting().minutes();
        var sheet = printPostingNotice
                .print(
                        dossier,
                        new PostingNotice(
                                notice.number(),
                                minutes.number(),
                                minutes.heldOn(),
                                notice.meeting().verdict().label(),
                                minutes.conclusion(),
                                notice.from(),
                                notice.endsAt()))
                .orThrow();
        if (!preview) {
            prints.note(id, PrintPostingNotice.NOTICE, 1);
        }
        return pdf(sheet, "posting-notice");
    }

    @PostMapping("/{paper}/cancel")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void cancel(@PathVariable DossierId id, @PathVariable UUID paper, @RequestBody Cancellation cancellation) {
        var dossier = issuedPapers.printable(id);
        cancelPaper.cancel(dossier.id(), paper, cancellation.reason()).orThrow();
    }

    private static ResponseEntity<byte[]> pdf(byte[] bytes, String name) {
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header("Content-Disposition", "inline; filename=\"%s.pdf\"".formatted(name))
                .header("Cache-Control", "private, no-store")
                .body(bytes);
    }
}
