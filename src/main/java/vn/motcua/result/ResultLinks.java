package vn.motcua.result;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.authority.OfficialId;
import vn.motcua.dossier.DossierId;
import vn.motcua.notice.ResultAddresses;
import vn.motcua.shared.Persisted;

/** The rows of {@code result_link}, and who read under them. */
@Component
public class ResultLinks implements ResultAddresses {

    private final JdbcClient jdbc;
    private final ResultSettings settings;

    ResultLinks(JdbcClient jdbc, ResultSettings settings) {
        this.jdbc = jdbc;
        this.settings = settings;
    }

    /** @param token of the address */
    record Link(UUID id, DossierId dossier, UUID issued, String token, Instant madeAt, Instant expiresAt) {}

    /**
     * What an office sees of a link: not the address.
     *
     * @param lastRead null where nobody has fetched the file
     */
    public record Shown(Instant madeAt, Instant expiresAt, int reads, Instant lastRead) {}

    @Override
    public Optional<String> of(DossierId dossier, Instant madeAt) {
        return jdbc.sql("select token from result_link where dossier_id = ? and made_at = ?")
                .params(dossier.value(), Persisted.time(madeAt))
                .query(String.class)
                .optional()
                .map(settings::download);
    }

    /** The newest first. */
    public List<Shown> shown(DossierId dossier) {
        return jdbc.sql(
                        """
                        select l.made_at, l.expires_at, count(r.id) as reads, max(r.at) as last_read
                        from result_link l left join result_link_read r on r.link_id = l.id
                        where l.dossier_id = ? group by l.id order by l.made_at desc""")
                .param(dossier.value())
                .query((row, index) -> new Shown(
                        Persisted.time(row, "made_at"),
                        Persisted.time(row, "expires_at"),
                        row.getInt("reads"),
                        Persisted.time(row, "last_read")))
                .list();
    }

    Optional<Link> byToken(String token) {
        return jdbc.sql("select * from result_link where token = ?")
                .param(token)
                .query((row, index) -> new Link(
                        row.getObject("id", UUID.class),
                        new DossierId(row.getObject("dossier_id", UUID.class)),
                        row.getObject("issued_id", UUID.class),
                        row.getString("token"),
                        Persisted.time(row, "made_at"),
                        Persisted.time(row, "expires_at")))
                .optional();
    }

    /** @param by null for the system */
    void add(Link link, OfficialId by) {
        jdbc.sql(
                        """
                        insert into result_link (id, dossier_id, issued_id, token, made_at, made_by, expires_at)
                        values (?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        link.id(),
                        link.dossier().value(),
                        link.issued(),
                        link.token(),
                        Persisted.time(link.madeAt()),
                        by == null ? null : by.value(),
                        Persisted.time(link.expiresAt()))
                .update();
    }

    void read(Link link, Instant at) {
        jdbc.sql("insert into result_link_read (link_id, at) values (?, ?)")
                .params(link.id(), Persisted.time(at))
                .update();
    }
}
