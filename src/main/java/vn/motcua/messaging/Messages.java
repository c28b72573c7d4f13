package vn.motcua.messaging;

import static vn.motcua.shared.Persisted.time;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What is not sent or not handled yet, for operators. */
@Component
public class Messages {

    /** Lines of a list that are read at once. */
    public static final int PAGE = 50;

    private static final String FORGOTTEN = "Nội dung đã xóa: quá thời hạn lưu.";
    private static final String OUTGOING =
            """
            select seq, 'OUT' as direction, id, partner, type, order_key as key, state, put_at as since, due_at,
                attempts, reason, version, payload, remedy, answer, lease is not null as being_sent
            from outbox_message m""";
    private static final String INCOMING =
            """
            select seq, 'IN' as direction, id, sender as partner, type, correlation as key, state,
                arrived_at as since, due_at, attempts, reason, version, payload, null as remedy, null as answer,
                false as being_sent
            from inbox_message m""";

    private final JdbcClient jdbc;
    private final MessageLog log;
    private final Partners partners;

    Messages(JdbcClient jdbc, MessageLog log, Partners partners) {
        this.jdbc = jdbc;
        this.log = log;
        this.partners = partners;
    }

    /** Every partner there is a way to, and every other name that a waiting row has; then the senders. */
    public List<PartnerCounts> counts() {
        var counted = new TreeMap<String, PartnerCounts>();
        for (var partner : partners.all()) {
            counted.put(
                    partner.name(), new PartnerCounts(Direction.OUT, partner.name(), partner.label(), 0, 0, 0, null));
        }
        outgoing().forEach(counts -> counted.put(counts.partner(), counts));
        var all = new ArrayList<>(counted.values());
        all.addAll(incoming());
        return all;
    }

    /** Of a partner's messages left to a person, those it has rejected; the others only ran out of attempts. */
    int rejected(String partner) {
        return jdbc.sql(
                        """
                        select count(*) from outbox_message m where m.state = 'DEAD' and m.partner = ? and 'REJECTED' = (
                          select e.kind from message_event e
                          where e.message_id = m.id and e.kind in ('REJECTED', 'FAILED', 'LOST') order by e.id desc limit 1)""")
                .param(partner)
                .query(Integer.class)
                .single();
    }

    private List<PartnerCounts> outgoing() {
        return jdbc.sql(
                        """
                        select 'OUT' as direction, partner, count(*) filter (where state <> 'DEAD') as waiting,
                            count(*) filter (where state = 'READY' and attempts > attempts_before and lease is null)
                                as retrying,
                            count(*) filter (where state = 'DEAD') as given_up, min(put_at) as oldest
                        from outbox_message where state in ('READY', 'BEHIND', 'DEAD') group by partner""")
                .query((row, number) -> counts(row, partners.label(row.getString("partner"))))
                .list();
    }

    private List<PartnerCounts> incoming() {
        return jdbc.sql(
                        """
                        select 'IN' as direction, sender as partner,
                            count(*) filter (where state <> 'NEEDS_PERSON') as waiting,
                            count(*) filter (where state <> 'NEEDS_PERSON' and attempts > 0) as retrying,
                            count(*) filter (where state = 'NEEDS_PERSON') as given_up, min(arrived_at) as oldest
                        from inbox_message where state in ('WAITING', 'EARLY', 'NEEDS_PERSON')
                        group by sender order by sender""")
                .query((row, number) -> counts(row, sender(row.getString("partner"))))
                .list();
    }

    String sender(String name) {
        return partners.get(name) == null ? name : partners.label(name);
    }

    private static PartnerCounts counts(ResultSet row, String label) throws SQLException {
        return new PartnerCounts(
                Direction.valueOf(row.getString("direction")),
                row.getString("partner"),
                label,
                row.getInt("waiting"),
                row.getInt("retrying"),
                row.getInt("given_up"),
                time(row, "oldest"));
    }

    /** Those left to a person, oldest first, a page after the given place (0 for the first). */
    public List<MessageHead> givenUp(Direction direction, long after) {
        return page(direction, direction == Direction.OUT ? "state = 'DEAD'" : "state = 'NEEDS_PERSON'", after);
    }

    /** Those that will go by themselves, oldest first, a page after the given place (0 for the first). */
    public List<MessageHead> waiting(Direction direction, long after) {
        return page(
                direction,
                direction == Direction.OUT ? "state in ('READY', 'BEHIND')" : "state in ('WAITING', 'EARLY')",
                after);
    }

    private List<MessageHead> page(Direction direction, String which, long after) {
        return jdbc.sql((direction == Direction.OUT ? OUTGOING : INCOMING) + " where " + which
                        + " and seq > :after order by seq limit " + PAGE)
                .param("after", after)
                .query((row, number) -> head(row))
                .list();
    }

    private MessageHead head(ResultSet row) throws SQLException {
        var direction = Direction.valueOf(row.getString("direction"));
        var partner = row.getString("partner");
        return new MessageHead(
                row.getLong("seq"),
                direction,
                row.getObject("id", UUID.class),
                direction == Direction.OUT ? partners.label(partner) : sender(partner),
                row.getString("type"),
                row.getString("key"),
                MessageState.valueOf(row.getString("state")),
                time(row, "since"),
                time(row, "due_at"),
                row.getInt("attempts"),
                row.getString("reason"));
    }

    /** One message of either direction, with its payload and history. */
    public Optional<MessageView> find(UUID id) {
        return one(OUTGOING, id).or(() -> one(INCOMING, id));
    }

    private Optional<MessageView> one(String select, UUID id) {
        return jdbc.sql(select + " where id = :id")
                .param("id", id)
                .query((row, number) -> new MessageView(
                        head(row),
                        row.getInt("version"),
                        row.getString("payload") == null ? FORGOTTEN : Json.pretty(row.getString("payload")),
                        row.getString("remedy"),
                        row.getString("answer"),
                        behind(id),
                        row.getBoolean("being_sent"),
                        log.of(id)))
                .optional();
    }

    private int behind(UUID id) {
        return jdbc.sql(
                        """
                        select count(*) from outbox_message m join outbox_message b
                            on b.partner = m.partner and b.order_key = m.order_key and b.state = 'BEHIND'
                        where m.id = :id and m.state in ('READY', 'DEAD')""")
                .param("id", id)
                .query(Integer.class)
                .single();
    }
}
