package vn.motcua.workflow;

import org.springframework.stereotype.Component;
import vn.motcua.delivery.ParcelWork;
import vn.motcua.dossier.DossierId;

/** The dossier's process that waits for its parcel. */
@Component
class EngineParcelWork implements ParcelWork {

    private final WaitingProcesses waiting;

    EngineParcelWork(WaitingProcesses waiting) {
        this.waiting = waiting;
    }

    @Override
    public boolean delivered(DossierId dossier) {
        return waiting.tell("parcel.delivered", dossier);
    }

    @Override
    public boolean returned(DossierId dossier) {
        return waiting.tell("parcel.returned", dossier);
    }
}
