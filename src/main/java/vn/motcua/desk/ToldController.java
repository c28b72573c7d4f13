package vn.motcua.desk;

import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import vn.motcua.authority.ForDossierWork;
import vn.motcua.dossier.DossierId;
import vn.motcua.notice.RecordCall;
import vn.motcua.notice.Told;
import vn.motcua.notice.ToldThings;

/** What the applicant was told, for whoever's authority received or decides the dossier. */
@ForDossierWork
@RestController
class ToldController {

    private final ToldThings toldThings;
    private final RecordCall recordCall;
    private final IssuedPapers issuedPapers;

    ToldController(ToldThings toldThings, RecordCall recordCall, IssuedPapers issuedPapers) {
        this.toldThings = toldThings;
        this.recordCall = recordCall;
        this.issuedPapers = issuedPapers;
    }

    /** @param mayResend whether the viewer may send again what did not reach the applicant */
    record ToldView(List<Told> things, boolean mayResend) {}

    @GetMapping("/api/dossiers/{id}/notices")
    ToldView told(@PathVariable DossierId id) {
        var dossier = issuedPapers.printable(id);
        return new ToldView(toldThings.of(id), recordCall.mayRecord(dossier));
    }
}
