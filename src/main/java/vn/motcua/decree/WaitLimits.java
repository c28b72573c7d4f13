package vn.motcua.decree;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierId;

/** What a decree asks of those who keep what applicants and other authorities were asked for. */
public interface WaitLimits {

    /** Of those still awaited, by dossier; a statement for each sort, however many they are. */
    Map<DossierId, List<WaitLimit>> open(Collection<DossierId> dossiers);

    /** Counted anew on the calendar that is supposed now. */
    Instant due(Dossier dossier, WaitLimit limit);

    /** In the register, and where the engine waits for them. The dossiers are taken. */
    void move(List<MovedLimit> moved);
}
