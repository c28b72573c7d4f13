package vn.motcua.delivery;

import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import vn.motcua.shared.Persisted;
import vn.motcua.shared.TransactionClock;

/**
 * Looks for parcels whose transit, next attempt or complaint has passed, and asks the carrier about silent ones, each by
 * itself: one that fails is looked at again and holds up no other. It reads the due date as it stands, so a calendar decree
 * moves the alert with it.
 */
@Component
public class ParcelPass {

    private static final Logger LOG = LoggerFactory.getLogger(ParcelPass.class);
    private static final int AT_ONCE = 500;

    private static final String LATE =
            """
            select id from postal_order
            where not superseded and not closed_by_hand and status not in ('DELIVERED', 'RETURNED', 'LOST')
              and due_at < :now and late_told_at is null
            order by due_at limit :most""";

    private static final String NO_ATTEMPT =
            """
            select id from postal_order
            where not superseded and not closed_by_hand and status = 'FAILED'
              and next_attempt_by < :now and (attempt_late_told_at is null or attempt_late_told_at < next_attempt_by)
            order by next_attempt_by limit :most""";

    private static final String UNSETTLED =
            """
            select id from postal_complaint where settled_at is null and settle_by < :now and late_told_at is null
            order by settle_by limit :most""";

    private static final String RECEIPT_LATE =
            """
            select r.dossier_id from postal_receipt r join dossier d on d.id = r.dossier_id
            where r.arrived_at is null and r.due_at < :now and r.late_told_at is null and d.code is not null
            order by r.due_at limit :most""";

    private final JdbcClient jdbc;
    private final NoteLateParcel noteLate;
    private final SilentParcels silent;
    private final AskCarrier askCarrier;
    private final DeliverySettings settings;
    private final TransactionClock clock;

    ParcelPass(
            JdbcClient jdbc,
            NoteLateParcel noteLate,
            SilentParcels silent,
            AskCarrier askCarrier,
            DeliverySettings settings,
            TransactionClock clock) {
        this.jdbc = jdbc;
        this.noteLate = noteLate;
        this.silent = silent;
        this.askCarrier = askCarrier;
        this.settings = settings;
        this.clock = clock;
    }

    @Scheduled(cron = "30 */5 * * * *", zone = "Asia/Ho_Chi_Minh")
    void everyFiveMinutes() {
        if (settings.passes()) {
            run();
        }
    }

    public void run() {
        each(due(LATE), noteLate::transit);
        each(due(NO_ATTEMPT), noteLate::attempt);
        each(due(UNSETTLED), noteLate::complaint);
        each(due(RECEIPT_LATE), noteLate::receipt);
        each(silent.now(AT_ONCE), askCarrier::ask);
    }

    private List<UUID> due(String sql) {
        return jdbc.sql(sql)
                .param("now", Persisted.time(clock.instant()))
                .param("most", AT_ONCE)
                .query(UUID.class)
                .list();
    }

    private static void each(List<UUID> parcels, Consumer<UUID> work) {
        parcels.forEach(parcel -> {
            try {
                work.accept(parcel);
            } catch (ConcurrencyFailureException elsewhere) {
                LOG.debug("Parcel {} is in other hands", parcel);
            } catch (RuntimeException failed) {
                LOG.error(
                        "Parcel {} was not looked at: {}",
                        parcel,
                        failed.getClass().getName());
            }
        });
    }
}
