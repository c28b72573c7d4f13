package vn.motcua.control;

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

/** Explanations of delays that somebody still owes, or has to confirm, in one statement. */
@Component
public class ExplanationsAwaited {

    private final JdbcClient jdbc;
    private final Asked asked;

    ExplanationsAwaited(JdbcClient jdbc, Asked asked) {
        this.jdbc = jdbc;
        this.asked = asked;
    }

    /**
     * @param code null while the dossier has none
     * @param step name of what was late
     * @param answerer full name of who had the step, null if nobody had
     * @param group who is asked now, or has to confirm
     * @param status name of where it stands
     * @param reached name of the level that it has climbed to
     * @param answerBy null where nobody is asked any more
     */
    public record Awaited(
            DossierId dossier,
            String code,
            ProcedureKey procedure,
            LocalDate procedureValidFrom,
            AuthorityId authority,
            String step,
            String answerer,
            String group,
            String status,
            String reached,
            Instant since,
            Instant answerBy) {}

    /** The oldest first. */
    public List<Awaited> of(Question question, int most) {
        return jdbc.sql(
                        """
                        select e.*, d.code, d.procedure_key, d.procedure_valid_from, o.full_name,
                            case e.status when 'EXPLAINED' then e.confirming_group else e.answering_group end as asked_group
                        from (
                            select * from delay_explanation
                            where status in ('OPEN', 'SENT_BACK', 'EXPLAINED') and authority_id = any (:authorities)
                            order by opened_at, id limit :most) e
                        join dossier d on d.id = e.dossier_id
                        left join official o on o.id = e.answerer
                        order by e.opened_at, e.id""")
                .params(asked.of(question))
                .param("most", most)
                .query((row, number) -> new Awaited(
                        new DossierId(row.getObject("dossier_id", UUID.class)),
                        row.getString("code"),
                        new ProcedureKey(row.getString("procedure_key")),
                        row.getObject("procedure_valid_from", LocalDate.class),
                        new AuthorityId(row.getString("authority_id")),
                        row.getString("step"),
                        row.getString("full_name"),
                        row.getString("asked_group"),
                        row.getString("status"),
                        row.getString("reached"),
                        Persisted.time(row, "opened_at"),
                        Persisted.time(row, "answer_by")))
                .list();
    }
}
