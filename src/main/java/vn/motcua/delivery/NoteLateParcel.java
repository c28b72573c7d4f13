package vn.motcua.delivery;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.dossier.DossierEvents;
import vn.motcua.dossier.DossierId;
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

    /** The applicant has no receipt though twice the transit time has passed. */
    @Transactional
    public void receipt(UUID dossier) {
        if (!mark(
                dossier, "update postal_receipt set late_told_at = ? where dossier_id = ? and late_told_at is null")) {
            return;
        }
        var detail = jdbc.sql(
                        """
                        select r.due_at, i.slip_number from postal_receipt r join postal_intake i using (dossier_id)
                        where r.dossier_id = ?""")
                .param(dossier)
                .query((row, number) -> detail(
                        "Giấy hẹn chưa đến người nộp hồ sơ qua bưu chính",
                        Persisted.time(row, "due_at"),
                        Map.entry("Số Phiếu gửi", row.getString("slip_number"))))
                .single();
        history.append(new DossierId(dossier), EventKind.PARCEL_LATE, detail);
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
        var number = parcel.trackingNumber();
        history.append(
                parcel.dossier(),
                EventKind.PARCEL_LATE,
                detail(what, limit, number == null ? null : Map.entry("Số hiệu bưu gửi", number)));
    }

    /** @param number with its label, null where there is none */
    private static Map<String, String> detail(String what, Instant limit, Map.Entry<String, String> number) {
        var detail = new LinkedHashMap<String, String>();
        detail.put("Việc", what);
        detail.put("Hạn", Vietnam.minuteOfDay(limit));
        if (number != null) {
            detail.put(number.getKey(), number.getValue());
        }
        return detail;
    }
}
