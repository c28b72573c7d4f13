package vn.motcua.paper;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.authority.CurrentOfficial;
import vn.motcua.dossier.DossierId;
import vn.motcua.shared.Outcome;
import vn.motcua.shared.Refusal;
import vn.motcua.shared.TransactionClock;

/** Hủy trong sổ: the line of a dossier entered by mistake stays in the book, struck through, with the reason. */
@Component
public class StrikeBookEntry {

    private final BookVolumes volumes;
    private final CurrentOfficial current;
    private final TransactionClock clock;

    StrikeBookEntry(BookVolumes volumes, CurrentOfficial current, TransactionClock clock) {
        this.volumes = volumes;
        this.current = current;
        this.clock = clock;
    }

    /** Whether the caller may do it is for the caller's use case to say; refused where there is no line, or no more. */
    @Transactional
    public Outcome<DossierId> strike(DossierId dossier, String reason) {
        return volumes.strike(dossier, reason, current.get().id(), clock.instant())
                ? Outcome.done(dossier)
                : Outcome.refused(Refusal.wrongMoment("Hồ sơ không có trong sổ theo dõi, hoặc đã hủy rồi."));
    }
}
