package vn.motcua.workflow.form;

import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.DossierEvents;
import vn.motcua.dossier.DossierId;
import vn.motcua.dossier.EventKind;
import vn.motcua.shared.Vietnam;

/** What a form about missing scans says of them: what was found when the result had been signed. */
@Component
class ScansStory {

    private final DossierEvents events;

    ScansStory(DossierEvents events) {
        this.events = events;
    }

    /** Vietnamese lines. */
    String of(UUID dossier) {
        return events.latest(new DossierId(dossier), EventKind.DIGITIZED)
                .map(found -> found.detail().entrySet().stream()
                        .map(line -> line.getKey() + ": " + line.getValue() + ".")
                        .collect(Collectors.joining(
                                "\n", "Kiểm tra lúc " + Vietnam.minuteOfDay(found.at()) + ".\n", "")))
                .orElse("");
    }
}
