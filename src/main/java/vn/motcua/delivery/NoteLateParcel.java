package vn.motcua.delivery;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.dossier.DossierEvents;
import vn.motcua.dossier.EventKind;
import vn.motcua.shared.Persisted;
import vn.motcua.shared.TransactionClock;
import vn.motcua.shared.Vietnam;

/** Bưu gửi quá hạn: said once in the dossier's history, and with it to the desk. Nothing waits for it and nothing is blocked. */
@Component
class NoteLateParcel {

    private final JdbcClient jdbc;
    private final DossierEvents history;
    private final Parcels parcels;
    private final TransactionClock clock;

    NoteLateParcel(JdbcClient jdbc, DossierEvents history, Parcels parcels, TransactionClock clock) {
        this.jdbc = jdbc;
        this.history = history;
        this.parcels = parcels;
        this.clock = clock;
    }

    /** The transit time of its zone has passed. */
    @Transactional
    public void transit(UUID id) {
        parcels.locked(id)
                .filter(Parcel::underWay)
                .filter(parcel ->
                        mark(id, "update postal_order set late_told_at = ? where id = ? and late_told_at is null"))
                .ifPresent(parcel -> say(
                        parcel,
                        "Bưu gửi quá thời gian toàn trình (%s)"
                                .formatted(parcel.carriage().zone().label()),
                        parcel.dueAt()));
    }

    /** No other attempt was made in time. */
    @Transactional
    public void attempt(UUID id) {
        parcels.locked(id)
                .filter(parcel -> parcel.underWay() && parcel.status() == ParcelStatus.FAILED)
                .filter(
                        parcel -> mark(
                                id,
                                """
                        update postal_order set attempt_late_told_at = ?
                        where id = ? and (attempt_late_told_at is null or attempt_late_told_at < next_attempt_by)"""))
                .ifPresent(parcel -> say(parcel, "Bưu chính chưa phát lại", owed(id)));
    }

    /** The carrier has not answered a complaint in time. */
    @Transactional
    public void complaint(UUID id) {
        if (!mark(id, "update postal_complaint set late_told_at = ? where id = ? and late_told_at is null")) {
            return;
        }
        var limit = jdbc.sql("select order_id, settle_by from postal_complaint where id = ?")
                .param(id)
                .query((row, number) ->
                        Map.entry(row.getObject("order_id", UUID.class), Persisted.time(row, "settle_by")))
                .single();
        parcels.find(limit.getKey())
                .ifPresent(parcel -> say(parcel, "Bưu chính chưa giải quyết khiếu nại", limit.getValue()));
    }

    private boolean mark(UUID id, String sql) {
        return jdbc.sql(sql).params(Persisted.time(clock.instant()), id).update() == 1;
    }

    private Instant owed(UUID id) {
        return jdbc.sql("select next_attempt_by from postal_order where id = ?")
                .param(id)
                .query((row, number) -> Persisted.time(row, "next_attempt_by"))
                .single();
    }

    private void say(Parcel parcel, String what, Instant limit) {
        var detail = new LinkedHashMap<String, String>();
        detail.put("Việc", what);
        detail.put("Hạn", Vietnam.minuteOfDay(limit));
        if (parcel.trackingNumber() != null) {
            detail.put("Số hiệu bưu gửi", parcel.trackingNumber());
        }
        history.append(parcel.dossier(), EventKind.PARCEL_LATE, detail);
    }
}
