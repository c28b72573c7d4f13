package vn.motcua.certification;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.authority.AuthorityId;
import vn.motcua.authority.OfficialId;
import vn.motcua.dossier.DossierId;
import vn.motcua.dossier.DossierStatus;
import vn.motcua.shared.Persisted;
import vn.motcua.shared.Vietnam;

/** The rows of {@code certification_request}, written once. */
@Component
public class Certifications {

    private static final String STANDS =
            """
            not exists (select from dossier_ending e where e.dossier_id = d.id and e.kind in ('VOIDED', 'REFILED'))""";

    private final JdbcClient jdbc;

    Certifications(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** In the transaction of the intake. */
    public void add(Certification one, OfficialId by, Instant at) {
        jdbc.sql(
                        """
                        insert into certification_request
                            (dossier_id, paper_kind, pages, copies, fee, entered_at, entered_by)
                        values (?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        one.dossier().value(),
                        one.paperKind(),
                        one.pages(),
                        one.copies(),
                        one.fee(),
                        Persisted.time(at),
                        by.value())
                .update();
    }

    public Optional<Certification> of(DossierId dossier) {
        return Optional.ofNullable(of(List.of(dossier)).get(dossier));
    }

    /** Those of the dossiers that are certifications. */
    public Map<DossierId, Certification> of(Collection<DossierId> dossiers) {
        return dossiers.isEmpty()
                ? Map.of()
                : jdbc
                        .sql(
                                """
                                select dossier_id, paper_kind, pages, copies, fee from certification_request
                                where dossier_id in (:dossiers)""")
                        .param(
                                "dossiers",
                                dossiers.stream().map(DossierId::value).toList())
                        .query((row, number) -> certification(row))
                        .list()
                        .stream()
                        .collect(Collectors.toMap(Certification::dossier, Function.identity()));
    }

    /**
     * The dossier by which the same person has had copies of the same kind of paper certified on the day: its code; empty
     * where there is none, or where nobody asked for the person's number.
     */
    public Optional<String> alike(AuthorityId authority, String ownerNumber, String paperKind, LocalDate day) {
        return jdbc.sql(
                        """
                        select d.code from certification_request c join dossier d on d.id = c.dossier_id
                        where d.competent_authority_id = ? and d.owner_identity_number = ?
                          and lower(c.paper_kind) = lower(?) and c.entered_at >= ? and c.entered_at < ? and %s
                        order by c.entered_at desc limit 1"""
                                .formatted(STANDS))
                .params(authority.value(), ownerNumber, paperKind, from(day), from(day.plusDays(1)))
                .query(String.class)
                .optional();
    }

    /** Taken in on the day, the latest first; what was voided is among them and says so. */
    public List<CertificationLine> on(AuthorityId authority, LocalDate day) {
        return lines(
                "c.entered_at >= ? and c.entered_at < ? order by c.entered_at desc, c.dossier_id",
                authority.value(),
                from(day),
                from(day.plusDays(1)));
    }

    /** Certified and not yet handed over, of whatever day; the one signed first before later ones. */
    public List<CertificationLine> toHandOver(AuthorityId authority) {
        return lines("d.status = ? order by d.processed_at, d.code", authority.value(), DossierStatus.PROCESSED.code());
    }

    /** Sổ chứng thực: certified in the year, in the order of their numbers. */
    public List<CertificationLine> book(AuthorityId authority, int year) {
        return lines(
                """
                d.result_date >= ? and d.result_date < ? and d.result_kind = 'GRANTED' and d.processed_at is not null
                order by d.processed_at, d.result_number""",
                authority.value(),
                LocalDate.of(year, 1, 1),
                LocalDate.of(year + 1, 1, 1));
    }

    private List<CertificationLine> lines(String which, Object... parameters) {
        return jdbc.sql(
                        """
                        select c.*, d.code, d.owner_name, d.status, d.result_number, d.result_date, d.result_signer, d.due_at,
                            not %s as voided
                        from certification_request c join dossier d on d.id = c.dossier_id
                        where d.competent_authority_id = ? and %s"""
                                .formatted("(" + STANDS + ")", which))
                .params(parameters)
                .query((row, number) -> CertificationLine.of(row, certification(row)))
                .list();
    }

    private static Certification certification(ResultSet row) throws SQLException {
        return new Certification(
                new DossierId(row.getObject("dossier_id", UUID.class)),
                row.getString("paper_kind"),
                row.getInt("pages"),
                row.getInt("copies"),
                row.getLong("fee"));
    }

    private static Object from(LocalDate day) {
        return Persisted.time(day.atStartOfDay(Vietnam.ZONE).toInstant());
    }
}
