package vn.motcua.workflow;

import org.springframework.stereotype.Component;
import vn.motcua.dossier.DossierId;
import vn.motcua.interop.SupplementWork;

/** The shared process that waits for the applicant. */
@Component
class EngineSupplementWork implements SupplementWork {

    private final WaitingProcesses waiting;

    EngineSupplementWork(WaitingProcesses waiting) {
        this.waiting = waiting;
    }

    @Override
    public boolean supplemented(DossierId dossier) {
        return waiting.tell("dossier.supplemented", dossier);
    }
}
