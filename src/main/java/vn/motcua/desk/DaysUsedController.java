package vn.motcua.desk;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.motcua.authority.CurrentOfficial;
import vn.motcua.authority.ForDossierWork;
import vn.motcua.dossier.DossierId;
import vn.motcua.dossier.DossierRegister;
import vn.motcua.shared.Refusal;
import vn.motcua.shared.RefusalException;

/** Who used the days of a dossier, for whoever may read it. */
@ForDossierWork
@RestController
@RequestMapping("/api/dossiers/{id}/days-used")
class DaysUsedController {

    private final DaysUsedViews views;
    private final DossierRegister register;
    private final CurrentOfficial current;

    DaysUsedController(DaysUsedViews views, DossierRegister register, CurrentOfficial current) {
        this.views = views;
        this.register = register;
        this.current = current;
    }

    @GetMapping
    DaysUsedView daysUsed(@PathVariable DossierId id) {
        return views.of(register.visibleTo(current.get(), id).orThrow())
                .orElseThrow(() -> new RefusalException(
                        Refusal.wrongMoment("Hồ sơ chưa được tiếp nhận nên chưa có thời gian giải quyết.")));
    }
}
