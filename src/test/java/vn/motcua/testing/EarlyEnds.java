package vn.motcua.testing;

import java.time.LocalDate;
import vn.motcua.dossier.DossierId;
import vn.motcua.dossier.EndDossier;
import vn.motcua.dossier.Ending;
import vn.motcua.dossier.FeeConsequence;
import vn.motcua.shared.Vietnam;

/** Dossiers that end before their result, for a reason and by a decision that hold anywhere. */
public class EarlyEnds {

    public static final String REASON = "Người yêu cầu không còn nhu cầu.";

    private final EndDossier endDossier;
    private final Office office;

    EarlyEnds(EndDossier endDossier, Office office) {
        this.endDossier = endDossier;
        this.office = office;
    }

    /** The decision of that day by which {@link #stop} stops. */
    public static Ending.Decision decisionOf(LocalDate day) {
        return new Ending.Decision("Điều 19 Nghị định 61/2018/NĐ-CP", "15/QĐ-UBND", day);
    }

    public void withdraw(String official, DossierId dossier, FeeConsequence fees) {
        office.doAs(official, () -> endDossier.withdraw(dossier, REASON, fees).orThrow());
    }

    /** By a decision of the office's day; nothing has been paid. */
    public void stop(String official, DossierId dossier) {
        var today = LocalDate.ofInstant(office.now(), Vietnam.ZONE);
        office.doAs(official, () -> endDossier
                .stop(dossier, REASON, decisionOf(today), FeeConsequence.NOTHING_PAID)
                .orThrow());
    }
}
