package vn.motcua.payment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.authority.OfficialId;
import vn.motcua.dossier.DossierId;
import vn.motcua.dossier.HoldDossier;
import vn.motcua.shared.Persisted;

/** The financial obligations of dossiers. */
@Component
public class PaymentRequests {

    private final JdbcClient jdbc;
    private final HoldDossier holdDossier;

    PaymentRequests(JdbcClient jdbc, HoldDossier holdDossier) {
        this.jdbc = jdbc;
        this.holdDossier = holdDossier;
    }

    /** All of a dossier, the first one first. */
    public List<PaymentRequest> of(DossierId dossier) {
        return select(dossier, "order by round");
    }

    public Optional<PaymentRequest> find(UUID id) {
        return jdbc.sql("select * from payment_request where id = ?")
                .param(id)
                .query((row, number) -> read(row))
                .optional();
    }

    /** The one that is waited for. */
    public Optional<PaymentRequest> open(DossierId dossier) {
        return select(dossier, "and closed_at is null").stream().findFirst();
    }

    /**
     * Locked until the transaction ends: desk and gateway follow each other. The dossier is held first, as whoever completes
     * a task holds it: two that lock in another order wait for each other.
     */
    Optional<PaymentRequest> locked(DossierId dossier) {
        holdDossier.hold(dossier);
        return select(dossier, "and closed_at is null for update").stream().findFirst();
    }

    private List<PaymentRequest> select(DossierId dossier, String rest) {
        return jdbc.sql("select * from payment_request where dossier_id = ? " + rest)
                .param(dossier.value())
                .query((row, number) -> read(row))
                .list();
    }

    UUID add(DossierId dossier, int round, Referral referral, Instant referralDueAt, Instant at, OfficialId by) {
        var id = UUID.randomUUID();
        jdbc.sql(
                        """
                        insert into payment_request (id, dossier_id, round, asked_at, asked_by, referral_number,
                          referral_date, collector, referral_due_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        id,
                        dossier.value(),
                        round,
                        Persisted.time(at),
                        by.value(),
                        referral == null ? null : referral.number(),
                        referral == null ? null : referral.date(),
                        referral == null ? null : referral.collector(),
                        Persisted.time(referralDueAt))
                .update();
        return id;
    }

    void notice(UUID id, PayNotice notice, Instant dueAt, Instant at) {
        jdbc.sql(
                        """
                        update payment_request set notice_number = ?, notice_date = ?, due_at = ?, noticed_at = ?,
                          pay_to = ?, reminded_of = null
                        where id = ?""")
                .params(notice.number(), notice.date(), Persisted.time(dueAt), Persisted.time(at), notice.payTo(), id)
                .update();
        for (int position = 0; position < notice.amounts().size(); position++) {
            var amount = notice.amounts().get(position);
            jdbc.sql("insert into payment_amount (request_id, position, name, vnd) values (?, ?, ?, ?)")
                    .params(id, position + 1, amount.name(), amount.vnd())
                    .update();
        }
    }

    /** Those of collectors that were asked by message and owe their notices. */
    List<PaymentRequest> unanswered(Collection<DossierId> dossiers) {
        return jdbc.sql("select * from payment_request where dossier_id = any (?) and partner is not null"
                        + " and notice_number is null and closed_at is null")
                .param(dossiers.stream().map(DossierId::value).toArray(UUID[]::new))
                .query((row, number) -> read(row))
                .list();
    }

    void owedUntil(UUID id, Instant dueAt) {
        jdbc.sql("update payment_request set referral_due_at = ? where id = ? and notice_number is null"
                        + " and closed_at is null")
                .params(Persisted.time(dueAt), id)
                .update();
    }

    /** @param partner by which adapter the collector is asked */
    void askedBy(UUID id, String partner) {
        jdbc.sql("update payment_request set partner = ? where id = ?")
                .params(partner, id)
                .update();
    }

    void extend(UUID id, Instant dueAt) {
        jdbc.sql("update payment_request set due_at = ? where id = ?")
                .params(Persisted.time(dueAt), id)
                .update();
    }

    void reminded(UUID id, Instant dueAt) {
        jdbc.sql("update payment_request set reminded_of = ? where id = ?")
                .params(Persisted.time(dueAt), id)
                .update();
    }

    /** @param proof null unless it was paid */
    void close(UUID id, PaymentRequest.Outcome outcome, Proof proof, Instant at) {
        jdbc.sql(
                        """
                        update payment_request set closed_at = ?, outcome = ?, proof_number = ?, proof_date = ?,
                          proof_vnd = ?, proof_source = ?
                        where id = ? and closed_at is null""")
                .params(
                        Persisted.time(at),
                        outcome.name(),
                        proof == null ? null : proof.number(),
                        proof == null ? null : proof.date(),
                        proof == null ? null : proof.vnd(),
                        proof == null ? null : proof.source().name(),
                        id)
                .update();
    }

    private PaymentRequest read(ResultSet row) throws SQLException {
        var id = row.getObject("id", UUID.class);
        var outcome = row.getString("outcome");
        return new PaymentRequest(
                id,
                new DossierId(row.getObject("dossier_id", UUID.class)),
                row.getInt("round"),
                Persisted.time(row, "asked_at"),
                referral(row),
                row.getString("partner"),
                Persisted.time(row, "referral_due_at"),
                row.getString("notice_number"),
                row.getObject("notice_date", LocalDate.class),
                Persisted.time(row, "noticed_at"),
                amounts(id),
                row.getString("pay_to"),
                Persisted.time(row, "due_at"),
                Persisted.time(row, "reminded_of"),
                Persisted.time(row, "closed_at"),
                outcome == null ? null : PaymentRequest.Outcome.valueOf(outcome),
                proof(row));
    }

    private static Referral referral(ResultSet row) throws SQLException {
        var number = row.getString("referral_number");
        return number == null
                ? null
                : new Referral(number, row.getObject("referral_date", LocalDate.class), row.getString("collector"));
    }

    private static Proof proof(ResultSet row) throws SQLException {
        var number = row.getString("proof_number");
        return number == null
                ? null
                : new Proof(
                        number,
                        row.getObject("proof_date", LocalDate.class),
                        row.getLong("proof_vnd"),
                        Proof.Source.valueOf(row.getString("proof_source")));
    }

    private List<Amount> amounts(UUID request) {
        return jdbc.sql("select name, vnd from payment_amount where request_id = ? order by position")
                .param(request)
                .query((row, number) -> new Amount(row.getString("name"), row.getLong("vnd")))
                .list();
    }
}
