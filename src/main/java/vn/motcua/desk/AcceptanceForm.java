package vn.motcua.desk;

import java.util.Map;
import vn.motcua.digitization.NoScanReason;

/** The intake task's form, filled in for acceptance, as Tasklist would send it. */
final class AcceptanceForm {

    private AcceptanceForm() {}

    /** @param reason null where every required paper is there */
    static Map<String, Object> with(NoScanReason reason) {
        return reason == null
                ? Map.of("intakeOutcome", "ACCEPTED")
                : Map.of("intakeOutcome", "ACCEPTED", "noScanReason", reason.name());
    }
}
