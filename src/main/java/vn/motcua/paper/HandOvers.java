package vn.motcua.paper;

import java.util.List;
import vn.motcua.dossier.Dossier;

/** Who passed a dossier to whom and when, as the control sheet shows it: whoever keeps the record of steps says it. */
public interface HandOvers {

    /** The oldest first. */
    List<HandOverLine> of(Dossier dossier);
}
