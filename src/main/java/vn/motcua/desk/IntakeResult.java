package vn.motcua.desk;

import vn.motcua.calendar.DueDate;
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.DossierId;

/**
 * What became of an intake.
 *
 * @param code null while the dossier is only registered
 * @param due null while the dossier is only registered
 * @param returnNow null where the dossier cannot be decided on the spot, or not by this official
 */
record IntakeResult(DossierId id, DossierCode code, DueDate due, ReturnNowOffer returnNow) {

    /** False for a dossier that waits at Intake. */
    public boolean accepted() {
        return code != null;
    }
}
