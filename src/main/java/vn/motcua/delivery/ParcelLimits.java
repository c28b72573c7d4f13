package vn.motcua.delivery;

import java.time.Instant;
import java.time.LocalDate;
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
import vn.motcua.shared.Vietnam;

/** When parcels should arrive and be tried again (TT 17/2017/TT-BTTTT Art 7), for whoever counts it anew. */
@Component
public class ParcelLimits {

    private final Parcels parcels;
    private final PostalZones zones;
    private final Authorities authorities;
    private final DossierLaw law;

    ParcelLimits(Parcels parcels, PostalZones zones, Authorities authorities, DossierLaw law) {
        this.parcels = parcels;
        this.zones = zones;
        this.authorities = authorities;
        this.law = law;
    }

    /** Those of the dossiers that are still on their way, in one look. */
    public List<Parcel> underWay(Collection<DossierId> dossiers) {
        return parcels.of(dossiers).stream().filter(Parcel::underWay).toList();
    }

    /** J+n by zone: the end of the last day, on the calendar of the desk that sends it. */
    public Instant due(Dossier dossier, Instant orderedAt) {
        return after(dossier, orderedAt, zones.of(dossier).transit());
    }

    /** How a dossier comes by post, and its receipt goes back. */
    record Coming(PostalZone zone, Instant cameBy, Instant receiptBy) {}

    /**
     * J + n for the dossier, J + 2n for the receipt that the carrier takes back (TT 17/2017/TT-BTTTT Art 7).
     *
     * @param sentOn day on the Phiếu gửi
     */
    Coming coming(Dossier dossier, LocalDate sentOn) {
        var zone = zones.of(dossier, dossier.filer().address());
        var begun = sentOn.atStartOfDay(Vietnam.ZONE).toInstant();
        var days = law.parameter(dossier, zone.transit()).integer();
        return new Coming(zone, after(dossier, begun, days), after(dossier, begun, 2 * days));
    }

    /** Until when the carrier tries again after an attempt that failed. */
    Instant nextAttempt(Dossier dossier, Instant failedAt) {
        return after(dossier, failedAt, "postal.attemptGapWorkingDays");
    }

    /** After how many failed attempts a parcel comes back. */
    int attempts(Dossier dossier) {
        return law.parameter(dossier, "postal.deliveryAttempts").integer();
    }

    /** What is agreed with the carrier about a sending, by the tariff of the day. */
    Carriage carriage(Dossier dossier, int consignment, PostagePayer payer) {
        var zone = zones.of(dossier);
        return new Carriage(
                consignment, zone, law.parameter(dossier, zone.postage()).integer(), payer, 0);
    }

    /** Until when the carrier owes the answer to a complaint. */
    Instant settleBy(Dossier dossier, PostalZone zone, Instant madeAt) {
        return after(
                dossier,
                madeAt,
                zone.withinProvince() ? "postal.settleInProvinceWorkingDays" : "postal.settleInterProvinceWorkingDays");
    }

    private Instant after(Dossier dossier, Instant begun, String days) {
        return after(dossier, begun, law.parameter(dossier, days).integer());
    }

    private Instant after(Dossier dossier, Instant begun, int days) {
        return authorities
                .calendarOf(dossier.receivingAuthority())
                .due(begun, new Limit(days, LimitUnit.WORKING_DAY), null)
                .due()
                .toInstant();
    }

    /** @param due by id */
    @Transactional(propagation = Propagation.MANDATORY)
    public void move(Map<UUID, Instant> due) {
        parcels.move(due);
    }
}
