package vn.motcua.desk;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.motcua.authority.CurrentOfficial;
import vn.motcua.authority.For;
import vn.motcua.authority.Role;
import vn.motcua.shared.Persisted;

/** What Cockpit draws over a model, and the list behind each number. For operators, without applicants. */
@For(Role.OPERATOR)
@RestController
@RequestMapping("/api/operator/definitions/{definition}")
class OperatorStepsController {

    private final CurrentOfficial current;
    private final StandingWork standingWork;
    private final SoonBounds bounds;
    private final StepFigures figures;
    private final Clock clock;

    OperatorStepsController(
            CurrentOfficial current, StandingWork standingWork, SoonBounds bounds, StepFigures figures, Clock clock) {
        this.current = current;
        this.standingWork = standingWork;
        this.bounds = bounds;
        this.figures = figures;
        this.clock = clock;
    }

    /** @param most how many are listed at most; the figure tells how many there are */
    record StandingDossiers(int most, List<StandingDossier> dossiers) {}

    /**
     * @param code null before acceptance
     * @param holder who took the work, else who may; null where another process is waited for
     * @param version of the model it runs on
     * @param instance the engine's id
     */
    record StandingDossier(
            String code,
            String authority,
            OffsetDateTime stepDueAt,
            OffsetDateTime dueAt,
            OffsetDateTime since,
            String holder,
            int version,
            String instance) {}

    @GetMapping("/steps")
    StepFiguresView steps(@PathVariable String definition, @RequestParam(defaultValue = "false") boolean allVersions) {
        return new StepFiguresView(allVersions, figures.of(standingWork.standing(asked(definition, allVersions))));
    }

    @GetMapping("/dossiers")
    StandingDossiers dossiers(
            @PathVariable String definition,
            @RequestParam String element,
            @RequestParam(defaultValue = "WAITING") StandingWork.Which which,
            @RequestParam(defaultValue = "false") boolean allVersions) {
        return new StandingDossiers(
                StandingWork.LISTED,
                standingWork.held(asked(definition, allVersions), element, which).stream()
                        .map(OperatorStepsController::view)
                        .toList());
    }

    private StandingWork.Asked asked(String definition, boolean allVersions) {
        var now = clock.instant();
        return new StandingWork.Asked(
                definition, allVersions, bounds.of(current.get().serves(), now), now);
    }

    private static StandingDossier view(StandingWork.Held held) {
        return new StandingDossier(
                held.code(),
                held.authority(),
                Persisted.time(held.stepDueAt()),
                Persisted.time(held.dueAt()),
                Persisted.time(held.since()),
                held.holder(),
                held.version(),
                held.instance());
    }
}
