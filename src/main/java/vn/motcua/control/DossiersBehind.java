package vn.motcua.control;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.authority.AuthorityId;
import vn.motcua.dossier.DossierId;
import vn.motcua.procedure.ProcedureKey;
import vn.motcua.shared.Persisted;

/** The dossiers behind a number, in one statement. Nobody's name or number is among what is read. */
@Component
public class DossiersBehind {

    private static final String LIST =
            """
            select d.id, d.code, d.procedure_key, d.procedure_valid_from, d.competent_authority_id, d.receiving_authority_id,
                d.status, d.due_at, d.processed_at, found.at, work.unit_group, holder.full_name
            from (
                select o.id, found.at
                from (select dossier_id, max(at) as at from (%s) each group by dossier_id) found
                join dossier o on o.id = found.dossier_id
                where (o.competent_authority_id = any (:authorities) or o.receiving_authority_id = any (:authorities))
                  and (cast(:decidedBy as text) is null or o.competent_authority_id = :decidedBy)
                order by found.at, o.id limit cast(:first as int)) found
            join dossier d on d.id = found.id
            left join lateral (
                select unit_group, holder from waiting_work where dossier_id = d.id
                order by holder nulls last, given_at limit 1) work on true
            left join official holder on holder.id = work.holder
            where (cast(:unit as text) is null or coalesce(work.unit_group, '') = :unit)
              and (cast(:holder as text) is null or coalesce(work.holder, '') = :holder)
            order by found.at, d.id limit :most""";

    private final JdbcClient jdbc;
    private final Asked asked;

    DossiersBehind(JdbcClient jdbc, Asked asked) {
        this.jdbc = jdbc;
        this.asked = asked;
    }

    /**
     * Which of a figure's dossiers; null for all.
     *
     * @param unit the group whose task is open, empty where no task is
     * @param holder id of the official who has it, empty where nobody does
     */
    public record Part(String unit, String holder, AuthorityId decidedBy) {}

    /**
     * @param code null while it has none
     * @param at the moment that counts for the figure
     * @param unitGroup null where no task is open
     * @param holder full name, null where nobody has it
     */
    public record Line(
            DossierId dossier,
            String code,
            ProcedureKey procedure,
            LocalDate procedureValidFrom,
            AuthorityId decidedBy,
            AuthorityId receivedBy,
            int status,
            Instant dueAt,
            Instant processedAt,
            Instant at,
            String unitGroup,
            String holder) {}

    /** The oldest first. */
    public List<Line> of(Question question, Duration soon, Figure figure, Part part, int most) {
        return jdbc.sql(LIST.formatted(figure.rule()))
                .params(asked.of(question, soon))
                .param("unit", part.unit())
                .param("holder", part.holder())
                .param(
                        "decidedBy",
                        part.decidedBy() == null ? null : part.decidedBy().value())
                .param("first", part.unit() == null && part.holder() == null ? most : null)
                .param("most", most)
                .query((row, number) -> line(row))
                .list();
    }

    private static Line line(ResultSet row) throws SQLException {
        return new Line(
                new DossierId(row.getObject("id", UUID.class)),
                row.getString("code"),
                new ProcedureKey(row.getString("procedure_key")),
                row.getObject("procedure_valid_from", LocalDate.class),
                new AuthorityId(row.getString("competent_authority_id")),
                new AuthorityId(row.getString("receiving_authority_id")),
                row.getInt("status"),
                Persisted.time(row, "due_at"),
                Persisted.time(row, "processed_at"),
                Persisted.time(row, "at"),
                row.getString("unit_group"),
                row.getString("full_name"));
    }
}
