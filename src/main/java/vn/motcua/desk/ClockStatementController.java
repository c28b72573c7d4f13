package vn.motcua.desk;

import java.time.Clock;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.motcua.authority.CurrentOfficial;
import vn.motcua.authority.ForDossierWork;
import vn.motcua.dossier.ClockStatement;
import vn.motcua.dossier.DossierId;
import vn.motcua.dossier.DossierRegister;
import vn.motcua.dossier.ExplainClock;
import vn.motcua.paper.PaperPrints;
import vn.motcua.paper.PrintClockStatement;

/** How a due date was reached, for whoever may read the dossier. */
@ForDossierWork
@RestController
@RequestMapping("/api/dossiers/{id}")
class ClockStatementController {

    private final ExplainClock explainClock;
    private final PrintClockStatement printClockStatement;
    private final PaperPrints prints;
    private final DossierRegister register;
    private final CurrentOfficial current;
    private final Clock clock;

    ClockStatementController(
            ExplainClock explainClock,
            PrintClockStatement printClockStatement,
            PaperPrints prints,
            DossierRegister register,
            CurrentOfficial current,
            Clock clock) {
        this.explainClock = explainClock;
        this.printClockStatement = printClockStatement;
        this.prints = prints;
        this.register = register;
        this.current = current;
        this.clock = clock;
    }

    @GetMapping("/clock")
    ClockStatement clock(@PathVariable DossierId id) {
        return statement(id);
    }

    @GetMapping("/clock.pdf")
    ResponseEntity<byte[]> print(@PathVariable DossierId id, @RequestParam(defaultValue = "false") boolean preview) {
        var pdf = printClockStatement
                .print(statement(id), current.get(), clock.instant())
                .orThrow();
        if (!preview) {
            prints.note(id, PaperPrints.CLOCK_STATEMENT, 1);
        }
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header("Content-Disposition", "inline; filename=\"bang-tinh-thoi-han.pdf\"")
                .header("Cache-Control", "private, no-store")
                .body(pdf);
    }

    private ClockStatement statement(DossierId id) {
        var dossier = register.visibleTo(current.get(), id).orThrow();
        return explainClock.of(dossier).orThrow();
    }
}
