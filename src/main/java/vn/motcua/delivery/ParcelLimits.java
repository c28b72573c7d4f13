package vn.motcua.delivery;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.authority.Authorities;
import vn.motcua.calendar.Limit;
import vn.motcua.calendar.LimitUnit;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierId;
import vn.motcua.dossier.DossierLaw;

/** When parcels should arrive (TT 17/2017/TT-BTTTT Art 7), for whoever counts it anew. */
@Component
public class ParcelLimits {

    private final Parcels parcels;
    private final Authorities authorities;
    private final DossierLaw law;

    ParcelLimits(Parcels parcels, Authorities authorities, DossierLaw law) {
        this.parcels = parcels;
        this.authorities = authorities;
        this.law = law;
    }

    /** Those of the dossiers that are still on their way, in one look. */
    public List<Parcel> underWay(Collection<DossierId> dossiers) {
        return parcels.of(dossiers).stream().filter(Parcel::underWay).toList();
    }

    /** The end of the last day, on the calendar of the desk that sends it. */
    public Instant due(Dossier dossier, Instant orderedAt) {
        var transit = law.parameter(dossier, "postal.transitWorkingDays").integer();
        return authorities
                .calendarOf(dossier.receivingAuthority())
                .due(orderedAt, new Limit(transit, LimitUnit.WORKING_DAY), null)
                .due()
                .toInstant();
    }

    /** @param due by id */
    @Transactional(propagation = Propagation.MANDATORY)
    public void move(Map<UUID, Instant> due) {
        parcels.move(due);
    }
}
