package vn.motcua.bench;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.dossier.DossierStatus;

/** What our own database says, read from outside the application. */
final class Inside {

    private final JdbcClient jdbc;

    Inside(Cluster cluster) {
        jdbc = cluster.administrator(OurLifecycle.DATABASE);
    }

    /**
     * How far the dossiers filed online have come, each having passed what is left of where it stands.
     *
     * @param synced returned, and the portal has been told everything
     * @param waiting messages of both directions that are not through
     */
    record Progress(int registered, int accepted, int signed, int ordered, int returned, int synced, int waiting) {

        /** Without as many that had come the whole way before. */
        Progress without(int through) {
            return new Progress(
                    registered - through,
                    accepted - through,
                    signed - through,
                    ordered - through,
                    returned - through,
                    synced - through,
                    waiting);
        }
    }

    Progress progress() {
        return jdbc.sql(
                        """
                        select count(*) as registered, count(accepted_at) as accepted, count(processed_at) as signed,
                            count(o.id) as ordered, count(returned_at) as returned,
                            count(*) filter (where returned_at is not null and not exists (
                                select from outbox_message m where m.order_key = d.id::text
                                and m.partner = 'national-portal' and m.state <> 'DELIVERED')) as synced,
                            (select count(*) from outbox_message where state in ('READY', 'BEHIND'))
                            + (select count(*) from inbox_message where state in ('WAITING', 'EARLY')) as waiting
                        from dossier d left join postal_order o on o.dossier_id = d.id and not o.superseded where channel = 'ONLINE'""")
                .query(Progress.class)
                .single();
    }

    /** Whether nothing is under way any more. */
    boolean settled(int online, int atCounters) {
        var now = progress();
        return now.returned() == online
                && now.waiting() == 0
                && count("select count(*) from dossier where channel = 'DESK' and processed_at is not null")
                        == atCounters;
    }

    /** A single number. */
    int count(String sql) {
        return jdbc.sql(sql).query(Integer.class).single();
    }

    /** What the portal was to be told of each dossier, in the order in which it happened, by the number it knows. */
    Map<String, List<String>> toldToPortal() {
        var told = new LinkedHashMap<String, List<String>>();
        jdbc.sql(
                        """
                        select coalesce(d.portal_code, d.code) as number, m.type, m.payload ->> 'status' as status,
                            to_char((m.payload ->> 'at')::timestamptz at time zone 'Asia/Ho_Chi_Minh', 'YYYYMMDDHH24MISS')
                                as at
                        from outbox_message m join dossier d on d.id::text = m.order_key
                        where m.partner = 'national-portal' order by m.seq""")
                .query(row -> {
                    told.computeIfAbsent(row.getString("number"), first -> new ArrayList<>())
                            .add(Told.line(
                                    row.getString("type"),
                                    String.valueOf(DossierStatus.valueOf(row.getString("status"))
                                            .code()),
                                    row.getString("at")));
                });
        return told;
    }

    /** Our parcels as the carrier should know them: order id, tracking number, dossier code, status. */
    List<String> parcels() {
        return jdbc.sql(
                        """
                        select o.id || ' ' || o.tracking_number || ' ' || d.code || ' ' || o.status
                        from postal_order o join dossier d on d.id = o.dossier_id order by 1""")
                .query(String.class)
                .list();
    }

    /**
     * How long something took, in seconds.
     *
     * @param half what half of them did not exceed
     * @param most what 95 in 100 did not exceed
     */
    record Spread(String what, int count, double half, double most, double longest) {}

    /** From the portal's filing on, for dossiers of the storm. */
    List<Spread> ways(int warmUp) {
        return jdbc.sql(
                        """
                        with d as (select * from dossier where channel = 'ONLINE' order by received_at offset :warmUp),
                        took as (
                            select 1 as place, 'nộp → tiếp nhận / filed → accepted' as what, accepted_at - received_at as t from d
                            union all select 2, '→ ký / → signed', processed_at - received_at from d
                            union all select 3, '→ đã phát / → delivered', returned_at - received_at from d)
                        select what, count(t)::int as count,
                            coalesce(extract(epoch from percentile_cont(0.5) within group (order by t)), 0) as half,
                            coalesce(extract(epoch from percentile_cont(0.95) within group (order by t)), 0) as most,
                            coalesce(extract(epoch from max(t)), 0) as longest
                        from took where t is not null group by place, what order by place""")
                .param("warmUp", warmUp)
                .query(Spread.class)
                .list();
    }

    /**
     * @param attempts at all of them
     * @param hardest attempts at the one that needed most
     */
    record Traffic(String partner, int count, int attempts, int hardest, double half, double most, double longest) {}

    /** What was sent and what came in, and how long from its writing to its end. */
    List<Traffic> traffic() {
        return jdbc.sql(
                        """
                        with m as (
                            select '→ ' || partner as partner, attempts, ended_at - put_at as t from outbox_message
                            union all
                            select '← ' || sender, attempts, ended_at - arrived_at from inbox_message)
                        select partner, count(*)::int as count, sum(attempts)::int as attempts, max(attempts) as hardest,
                            coalesce(extract(epoch from percentile_cont(0.5) within group (order by t)), 0) as half,
                            coalesce(extract(epoch from percentile_cont(0.95) within group (order by t)), 0) as most,
                            coalesce(extract(epoch from max(t)), 0) as longest
                        from m group by partner order by partner""")
                .query(Traffic.class)
                .list();
    }
}
