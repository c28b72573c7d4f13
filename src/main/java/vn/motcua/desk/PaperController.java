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
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import vn.motcua.dossier.DossierId;
import vn.motcua.paper.CancelPaper;
import vn.motcua.paper.PaperKind;
import vn.motcua.paper.PrintControlSheet;
import vn.motcua.paper.PrintPaper;

/** The official papers of a dossier: listed, printed, a number cancelled. */
@RestController
@RequestMapping("/api/dossiers/{id}/papers")
class PaperController {

    private final IssuedPapers issuedPapers;
    private final PrintPaper printPaper;
    private final PrintControlSheet printControlSheet;
    private final CancelPaper cancelPaper;

    PaperController(
            IssuedPapers issuedPapers,
            PrintPaper printPaper,
            PrintControlSheet printControlSheet,
            CancelPaper cancelPaper) {
        this.issuedPapers = issuedPapers;
        this.printPaper = printPaper;
        this.printControlSheet = printControlSheet;
        this.cancelPaper = cancelPaper;
    }

    /** @param reason Vietnamese, kept with the number */
    record Cancellation(String reason) {}

    @GetMapping
    List<IssuedPapers.IssuedView> list(@PathVariable DossierId id) {
        return issuedPapers.of(issuedPapers.printable(id));
    }

    @GetMapping("/{paper}.pdf")
    ResponseEntity<byte[]> print(@PathVariable DossierId id, @PathVariable UUID paper) {
        var dossier = issuedPapers.printable(id);
        return pdf(printPaper.print(dossier.id(), paper).orThrow(), paper.toString());
    }

    @GetMapping("/control-sheet.pdf")
    ResponseEntity<byte[]> controlSheet(@PathVariable DossierId id) {
        var dossier = issuedPapers.printable(id);
        return pdf(printControlSheet.print(dossier).orThrow(), PaperKind.CONTROL_SHEET.slug());
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
