package vn.motcua.dossier;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.authority.AuthorityId;
import vn.motcua.authority.OfficialId;
import vn.motcua.procedure.ProcedureKey;
import vn.motcua.shared.Persisted;

/** The tables {@code correction} and {@code correction_change}. */
@Component
public class Corrections {

    private final JdbcClient jdbc;

    Corrections(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those of a dossier, the oldest first. Whoever may see the dossier may see them. */
    public List<Correction> of(DossierId dossier) {
        return withChanges(jdbc.sql("select * from correction where dossier_id = ? order by proposed_at, id")
                .param(dossier.value())
                .query((row, number) -> read(row))
                .list());
    }

    /** The one that a dossier was filed anew by, seen from what it became. */
    public Optional<Correction> leadingTo(DossierId successor) {
        return jdbc.sql("select * from correction where successor_id = ?")
                .param(successor.value())
                .query((row, number) -> read(row))
                .optional();
    }

    /**
     * What was proposed in a time at the desks of authorities, or about dossiers they decide; the newest first.
     *
     * @param until exclusive
     */
    public List<Correction> of(Collection<AuthorityId> authorities, Instant from, Instant until, int most) {
        var ids = authorities.stream().map(AuthorityId::value).toArray(String[]::new);
        return withChanges(jdbc.sql(
                        """
                        select c.* from correction c join dossier d on d.id = c.dossier_id
                        where (c.authority_id = any (?) or d.competent_authority_id = any (?))
                          and c.proposed_at >= ? and c.proposed_at < ?
                        order by c.proposed_at desc, c.id limit ?""")
                .params(ids, ids, Persisted.time(from), Persisted.time(until), most)
                .query((row, number) -> read(row))
                .list());
    }

    /** Whether a leader is asked about the dossier. */
    public boolean waiting(DossierId dossier) {
        return jdbc.sql("select exists (select from correction where dossier_id = ? and state = 'PROPOSED')")
                .param(dossier.value())
                .query(Boolean.class)
                .single();
    }

    /** Locked until the transaction ends. */
    Optional<Correction> hold(UUID id) {
        return withChanges(jdbc.sql("select * from correction where id = ? for update")
                        .param(id)
                        .query((row, number) -> read(row))
                        .list())
                .stream()
                .findFirst();
    }

    /** @return false if the dossier has an open one already, or that paper was entered before */
    boolean add(Correction correction) {
        var outage = correction.outage();
        var added = jdbc.sql(
                        """
                        insert into correction (id, dossier_id, authority_id, kind, state, reason, evidence, proposed_at,
                            proposed_by, decided_at, decided_by, note, fees, new_procedure, incident, successor_id,
                            outage_from, outage_to, paper_number)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                        on conflict do nothing""")
                .params(
                        correction.id(),
                        correction.dossier().value(),
                        correction.authority().value(),
                        correction.kind().name(),
                        correction.state().name(),
                        correction.reason(),
                        correction.evidence(),
                        Persisted.time(correction.proposedAt()),
                        correction.proposedBy().value(),
                        Persisted.time(correction.decidedAt()),
                        correction.decidedBy() == null
                                ? null
                                : correction.decidedBy().value(),
                        correction.note(),
                        correction.fees() == null ? null : correction.fees().name(),
                        correction.newProcedure() == null
                                ? null
                                : correction.newProcedure().value(),
                        correction.incident(),
                        correction.successor() == null
                                ? null
                                : correction.successor().value(),
                        outage == null ? null : Persisted.time(outage.from()),
                        outage == null ? null : Persisted.time(outage.to()),
                        outage == null ? null : outage.paperNumber())
                .update();
        if (added == 1) {
            IntStream.range(0, correction.changes().size())
                    .forEach(position ->
                            add(correction.id(), position, correction.changes().get(position)));
        }
        return added == 1;
    }

    private void add(UUID correction, int position, Correction.Change change) {
        jdbc.sql("insert into correction_change (correction_id, position, field, before, after) values (?, ?, ?, ?, ?)")
                .params(correction, position, change.field().name(), change.before(), change.after())
                .update();
    }

    /** Once, of one that is held. */
    void decide(UUID id, Correction.State state, Instant at, OfficialId by, String note, DossierId successor) {
        jdbc.sql(
                        """
                        update correction set state = ?, decided_at = ?, decided_by = ?, note = ?, successor_id = ?
                        where id = ? and state = 'PROPOSED'""")
                .params(
                        state.name(),
                        Persisted.time(at),
                        by.value(),
                        note,
                        successor == null ? null : successor.value(),
                        id)
                .update();
    }

    /** The dossier has ended: nobody is asked any more. */
    void lapse(DossierId dossier, Instant at) {
        jdbc.sql("update correction set state = 'LAPSED', decided_at = ? where dossier_id = ? and state = 'PROPOSED'")
                .params(Persisted.time(at), dossier.value())
                .update();
    }

    private List<Correction> withChanges(List<Correction> corrections) {
        var ids = corrections.stream().map(Correction::id).toArray(UUID[]::new);
        record Found(UUID correction, Correction.Change change) {}
        Map<UUID, List<Found>> found = jdbc
                .sql("select * from correction_change where correction_id = any (?) order by position")
                .param(ids)
                .query((row, number) -> new Found(
                        row.getObject("correction_id", UUID.class),
                        new Correction.Change(
                                CorrectableField.valueOf(row.getString("field")),
                                row.getString("before"),
                                row.getString("after"))))
                .list()
                .stream()
                .collect(Collectors.groupingBy(Found::correction));
        return corrections.stream()
                .map(one -> one.with(found.getOrDefault(one.id(), List.of()).stream()
                        .map(Found::change)
                        .toList()))
                .toList();
    }

    private static Correction read(ResultSet row) throws SQLException {
        var fees = row.getString("fees");
        var procedure = row.getString("new_procedure");
        var successor = row.getObject("successor_id", UUID.class);
        var decidedBy = row.getString("decided_by");
        var paper = row.getString("paper_number");
        return new Correction(
                row.getObject("id", UUID.class),
                new DossierId(row.getObject("dossier_id", UUID.class)),
                new AuthorityId(row.getString("authority_id")),
                Correction.Kind.valueOf(row.getString("kind")),
                Correction.State.valueOf(row.getString("state")),
                row.getString("reason"),
                row.getString("evidence"),
                Persisted.time(row, "proposed_at"),
                new OfficialId(row.getString("proposed_by")),
                Persisted.time(row, "decided_at"),
                decidedBy == null ? null : new OfficialId(decidedBy),
                row.getString("note"),
                fees == null ? null : FeeConsequence.valueOf(fees),
                procedure == null ? null : new ProcedureKey(procedure),
                row.getString("incident"),
                successor == null ? null : new DossierId(successor),
                paper == null
                        ? null
                        : new Correction.Outage(
                                Persisted.time(row, "outage_from"), Persisted.time(row, "outage_to"), paper),
                List.of());
    }
}
