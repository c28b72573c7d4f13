package vn.motcua.delivery;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.procedure.Parameters;
import vn.motcua.shared.Persisted;
import vn.motcua.shared.TransactionClock;
import vn.motcua.shared.Vietnam;

/** Parcels the carrier has and tells nothing of for longer than it should ({@code postal.silentHours}). */
@Component
class SilentParcels {

    private final JdbcClient jdbc;
    private final Parameters parameters;
    private final TransactionClock clock;

    SilentParcels(JdbcClient jdbc, Parameters parameters, TransactionClock clock) {
        this.jdbc = jdbc;
        this.parameters = parameters;
        this.clock = clock;
    }

    List<UUID> now(int most) {
        return jdbc.sql(
                        """
                        select id from postal_order
                        where not superseded and not closed_by_hand and status not in ('DELIVERED', 'RETURNED')
                          and tracking_number is not null and ordered_at < :before
                          and coalesce(asked_at, ordered_at) < :before
                          and not exists (
                            select 1 from postal_event e
                            where e.order_id = postal_order.id and e.told_at >= :before)
                        order by ordered_at limit :most""")
                .param("before", Persisted.time(clock.instant().minus(silence())))
                .param("most", most)
                .query(UUID.class)
                .list();
    }

    /** @return false if another node asks about it already */
    boolean claim(UUID id) {
        return jdbc.sql(
                                """
                                update postal_order set asked_at = :now
                                where id = :id and coalesce(asked_at, ordered_at) < :before""")
                        .param("now", Persisted.time(clock.instant()))
                        .param("id", id)
                        .param("before", Persisted.time(clock.instant().minus(silence())))
                        .update()
                == 1;
    }

    private Duration silence() {
        var today = LocalDate.ofInstant(clock.instant(), Vietnam.ZONE);
        return Duration.ofHours(Long.parseLong(parameters.text("postal.silentHours", today)));
    }
}
