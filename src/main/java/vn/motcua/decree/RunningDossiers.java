package vn.motcua.decree;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.motcua.calendar.OfficialDays;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierId;
import vn.motcua.dossier.DossierRegister;
import vn.motcua.shared.TransactionClock;

/** Looks at every running dossier, stretch by stretch, for dates that other working days move. */
@Component
class RunningDossiers {

    private static final int STRETCH = 5_000;

    private final DossierRegister register;
    private final Reckoning reckoning;
    private final DecreeLines lines;
    private final TransactionClock clock;

    RunningDossiers(DossierRegister register, Reckoning reckoning, DecreeLines lines, TransactionClock clock) {
        this.register = register;
        this.reckoning = reckoning;
        this.lines = lines;
        this.clock = clock;
    }

    /** Writes what it finds in that state, and says how many dossiers it was. */
    int note(UUID decree, OfficialDays before, OfficialDays after, DaysInWords words, LineState state) {
        var found = 0;
        DossierId last = null;
        List<Dossier> stretch;
        do {
            stretch = register.open(last, STRETCH);
            last = stretch.isEmpty() ? null : stretch.get(stretch.size() - 1).id();
            var moving = reckoning.of(stretch, before, after, words);
            lines.write(decree, moving, state, clock.instant());
            found += moving.size();
        } while (stretch.size() == STRETCH);
        return found;
    }
}
