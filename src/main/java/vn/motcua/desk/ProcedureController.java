package vn.motcua.desk;

import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.motcua.authority.ForOfficials;
import vn.motcua.procedure.ProcedureSearch;
import vn.motcua.shared.TransactionClock;
import vn.motcua.shared.Vietnam;

/** The procedures in force today, as the intake page searches them. */
@ForOfficials
@RestController
@RequestMapping("/api/procedures")
class ProcedureController {

    private final ProcedureSearch search;
    private final TransactionClock clock;

    ProcedureController(ProcedureSearch search, TransactionClock clock) {
        this.search = search;
        this.clock = clock;
    }

    @GetMapping
    List<ProcedureView> find(@RequestParam(defaultValue = "") String text) {
        var today = clock.instant().atZone(Vietnam.ZONE).toLocalDate();
        return search.find(text, today).stream().map(ProcedureView::of).toList();
    }
}
