package vn.motcua.desk;

import java.time.Instant;
import java.time.OffsetDateTime;
import vn.motcua.delivery.Carriage;
import vn.motcua.delivery.DeskParcels;
import vn.motcua.shared.Persisted;
import vn.motcua.shared.Vietnam;

/**
 * A parcel as the page «Bưu chính» lists it.
 *
 * @param late its transit has passed
 * @param asked what the desk is asked about it; null if nothing
 * @param slip whether its Phiếu gửi can be printed
 */
record PostLine(
        String id,
        String dossier,
        String code,
        String receiver,
        String trackingNumber,
        String status,
        OffsetDateTime statusAt,
        OffsetDateTime dueAt,
        boolean late,
        String asked,
        String zone,
        String postage,
        boolean slip) {

    static PostLine of(DeskParcels.Line line, Instant now) {
        var carriage = line.carriage();
        return new PostLine(
                line.id().toString(),
                line.dossier().toString(),
                line.code(),
                line.receiver(),
                line.trackingNumber(),
                line.status().label(),
                Persisted.time(line.statusAt()),
                Persisted.time(line.dueAt()),
                line.dueAt().isBefore(now),
                line.fate() == null ? null : line.fate().label(),
                carriage.zone().label(),
                postage(carriage),
                line.trackingNumber() != null);
    }

    /** {@code 30.500 đồng, người nhận trả}. */
    static String postage(Carriage carriage) {
        return "%s, %s trả"
                .formatted(
                        Vietnam.dong(carriage.postage()),
                        carriage.paidBy().label().toLowerCase(Vietnam.LOCALE));
    }
}
