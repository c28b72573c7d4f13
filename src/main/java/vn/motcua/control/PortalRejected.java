package vn.motcua.control;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.authority.AuthorityId;
import vn.motcua.dossier.DossierId;
import vn.motcua.shared.PartnerSettings;
import vn.motcua.shared.Persisted;

/** What the national portal rejected in a period, and what it still holds against us, in one statement. */
@Component
public class PortalRejected {

    private final JdbcClient jdbc;
    private final Asked asked;

    PortalRejected(JdbcClient jdbc, Asked asked) {
        this.jdbc = jdbc;
        this.asked = asked;
    }

    /**
     * @param code null while the dossier has none
     * @param at when it was rejected last
     * @param reason Vietnamese
     * @param open whether nobody has settled it yet
     */
    public record Rejected(
            DossierId dossier, String code, AuthorityId decidedBy, Instant at, String reason, boolean open) {}

    /** What is open first, each part the newest first. */
    public List<Rejected> of(Question question, int most) {
        return jdbc.sql(
                        """
                        with rejected as materialized (
                            select m.id, case when m.order_key ~ '^[0-9a-f-]{36}$' then cast(m.order_key as uuid) end as dossier,
                                m.state = 'DEAD' as open
                            from outbox_message m
                            where m.partner = :partner and m.id in (
                                select message_id from message_event
                                where kind = 'REJECTED' and at >= :from and at < :until
                                union select id from outbox_message where state = 'DEAD' and remedy is not null))
                        select d.id, d.code, d.competent_authority_id, last.at, last.reason, rejected.open
                        from rejected join dossier d on d.id = rejected.dossier
                        join lateral (
                            select at, reason from message_event
                            where message_id = rejected.id and kind = 'REJECTED' order by id desc limit 1) last on true
                        where d.competent_authority_id = any (:authorities) or d.receiving_authority_id = any (:authorities)
                        order by rejected.open desc, last.at desc limit :most""")
                .params(asked.of(question))
                .param("partner", PartnerSettings.NATIONAL_PORTAL)
                .param("most", most)
                .query((row, number) -> new Rejected(
                        new DossierId(row.getObject("id", UUID.class)),
                        row.getString("code"),
                        new AuthorityId(row.getString("competent_authority_id")),
                        Persisted.time(row, "at"),
                        row.getString("reason"),
                        row.getBoolean("open")))
                .list();
    }
}
