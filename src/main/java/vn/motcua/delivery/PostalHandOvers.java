package vn.motcua.delivery;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.authority.AuthorityId;
import vn.motcua.authority.OfficialId;
import vn.motcua.dossier.DossierId;
import vn.motcua.shared.Persisted;

/** The book of what desks handed to the carrier. */
@Component
public class PostalHandOvers {

    /** How many are shown at once. */
    public static final int MOST = 50;

    private final JdbcClient jdbc;

    PostalHandOvers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Optional<PostalHandOver> find(UUID id) {
        return jdbc.sql("select * from postal_hand_over where id = ?")
                .param(id)
                .query((row, number) -> read(row))
                .optional();
    }

    /** Of these desks, the newest first. */
    public List<PostalHandOver> of(Collection<AuthorityId> desks) {
        return jdbc.sql("select * from postal_hand_over where desk_id = any (?) order by made_at desc limit ?")
                .params(desks.stream().map(AuthorityId::value).toArray(String[]::new), MOST)
                .query((row, number) -> read(row))
                .list();
    }

    /** One writer of a desk's year at a time, so that numbers have no gap. */
    int nextNumber(AuthorityId desk, int year) {
        jdbc.sql("select pg_advisory_xact_lock(hashtext('postal_hand_over ' || ?))")
                .param(desk.value())
                .query((row, number) -> number)
                .single();
        return jdbc.sql("select coalesce(max(number), 0) + 1 from postal_hand_over where desk_id = ? and year = ?")
                .params(desk.value(), year)
                .query(Integer.class)
                .single();
    }

    void add(UUID id, AuthorityId desk, int number, int year, Instant at, OfficialId by, Map<UUID, Long> parcels) {
        jdbc.sql("insert into postal_hand_over (id, desk_id, number, year, made_at, made_by) values (?, ?, ?, ?, ?, ?)")
                .params(id, desk.value(), number, year, Persisted.time(at), by.value())
                .update();
        var position = 0;
        for (var parcel : parcels.entrySet()) {
            jdbc.sql("insert into postal_hand_over_parcel (hand_over_id, position, order_id, cash) values (?, ?, ?, ?)")
                    .params(id, ++position, parcel.getKey(), parcel.getValue())
                    .update();
            jdbc.sql("update postal_order set cash_on_delivery = ? where id = ?")
                    .params(parcel.getValue(), parcel.getKey())
                    .update();
        }
    }

    /** @return false if the clerk had marked it already */
    boolean take(UUID id, String clerk, Instant at, OfficialId before) {
        return jdbc.sql(
                                """
                                update postal_hand_over set clerk = ?, taken_at = ?, taken_before = ?
                                where id = ? and taken_at is null""")
                        .params(clerk, Persisted.time(at), before.value(), id)
                        .update()
                == 1;
    }

    private PostalHandOver read(ResultSet row) throws SQLException {
        var id = row.getObject("id", UUID.class);
        return new PostalHandOver(
                id,
                new AuthorityId(row.getString("desk_id")),
                row.getInt("number"),
                row.getInt("year"),
                Persisted.time(row, "made_at"),
                new OfficialId(row.getString("made_by")),
                row.getString("clerk"),
                Persisted.time(row, "taken_at"),
                lines(id));
    }

    private List<PostalHandOver.Line> lines(UUID id) {
        return jdbc.sql(
                        """
                        select p.position, o.id, o.dossier_id, d.code, d.receiver_name, o.tracking_number,
                          d.receiver_address, p.cash
                        from postal_hand_over_parcel p join postal_order o on o.id = p.order_id
                          join dossier d on d.id = o.dossier_id
                        where p.hand_over_id = ? order by p.position""")
                .param(id)
                .query((row, number) -> new PostalHandOver.Line(
                        row.getInt("position"),
                        row.getObject("id", UUID.class),
                        new DossierId(row.getObject("dossier_id", UUID.class)),
                        row.getString("code"),
                        row.getString("receiver_name"),
                        row.getString("tracking_number"),
                        row.getString("receiver_address"),
                        row.getLong("cash")))
                .list();
    }
}
