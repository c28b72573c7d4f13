package vn.motcua.control;

import java.sql.ResultSet;
import java.sql.SQLException;
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

/**
 * Công tác phối hợp: what the authorities that lead dossiers asked of others, our own by opinions and linked branches, outside ones by linked
 * branches, and how it was answered. One statement; nobody's name or number is among what is read.
 */
@Component
public class Coordination {

    private static final String LINES =
            """
            select asked.*, d.code, d.procedure_key, d.procedure_valid_from, d.competent_authority_id, d.receiving_authority_id
            from (
                select o.dossier_id, 'OPINION' as kind, o.asking_authority_id as lead, o.asked_authority_id as partner_id,
                    null as partner, null as about, o.asked_at, o.due_at, o.answered_at, o.dropped_at,
                    o.silent_at is not null as silent, o.verdict = 'DISAGREED' as refused, e.explanation as said,
                    (select count(*) from partner_reminder r where r.opinion_id = o.id) as reminders
                from opinion_request o
                left join delay_explanation e on e.dossier_id = o.dossier_id and e.step = 'OPINION'
                    and e.authority_id = o.asked_authority_id
                where o.asking_authority_id = any (:authorities)
                union all
                select b.dossier_id, 'BRANCH', d.competent_authority_id, b.asked_authority_id,
                    case when b.asked_authority_id is null then b.authority_name end, b.label, b.sent_at, b.due_at,
                    b.answered_at, null, false, b.result in ('REFUSED', 'NOT_DONE'),
                    nullif(concat_ws('; ', b.reason, e.explanation), ''),
                    (select count(*) from partner_reminder r
                        where r.dossier_id = b.dossier_id and r.partner = b.authority_name)
                from linked_branch b join dossier d on d.id = b.dossier_id
                left join delay_explanation e on e.dossier_id = b.dossier_id and e.authority_id = b.asked_authority_id
                    and e.step = 'LINKED_PART_' || upper(replace(b.branch_key, '-', '_'))
                where d.competent_authority_id = any (:authorities)) asked
            join dossier d on d.id = asked.dossier_id
            where asked.asked_at < :until
                and (asked.asked_at >= :from or asked.answered_at is null and asked.dropped_at is null and not asked.silent)
            order by asked.asked_at, asked.dossier_id, asked.due_at""";

    private final JdbcClient jdbc;

    Coordination(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What was asked for. */
    public enum Kind {
        OPINION("Lấy ý kiến"),
        BRANCH("Phần liên thông");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    /** How it stands. */
    public enum State {
        IN_TIME("Trả lời đúng hạn"),
        LATE("Trả lời chậm"),
        SILENT("Quá hạn, không trả lời"),
        WAITING("Đang chờ, chưa đến hạn"),
        OVERDUE("Đang chờ, đã quá hạn"),
        DROPPED("Thôi hỏi");

        private final String label;

        State(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    /**
     * One thing that was asked of a partner.
     *
     * @param lead authority that asked
     * @param partnerId null for a partner outside
     * @param partner name of a partner outside; null for one of ours
     * @param about which part, null for an opinion
     * @param answeredAt null while nothing came
     * @param refused whether the answer was against it
     * @param said the partner's reason: why a branch was refused, and the explanation of one of ours that was late; null for none
     * @param reminders how often the partner was reminded
     */
    public record Line(
            DossierId dossier,
            String code,
            ProcedureKey procedure,
            LocalDate procedureValidFrom,
            AuthorityId lead,
            AuthorityId receivedBy,
            Kind kind,
            AuthorityId partnerId,
            String partner,
            String about,
            Instant askedAt,
            Instant dueAt,
            Instant answeredAt,
            State state,
            boolean refused,
            String said,
            int reminders) {}

    /**
     * Asked in the period, and whatever was asked before it and still waits; the oldest first.
     *
     * @param question of which authorities as leads
     */
    public List<Line> lines(Question question) {
        return jdbc.sql(LINES)
                .param(
                        "authorities",
                        question.authorities().stream().map(AuthorityId::value).toArray(String[]::new))
                .param("from", Persisted.time(question.from()))
                .param("until", Persisted.time(question.until()))
                .query((row, number) -> line(row, question.now()))
                .list();
    }

    private static Line line(ResultSet row, Instant now) throws SQLException {
        var dueAt = Persisted.time(row, "due_at");
        var answeredAt = Persisted.time(row, "answered_at");
        var partner = row.getString("partner_id");
        return new Line(
                new DossierId(row.getObject("dossier_id", UUID.class)),
                row.getString("code"),
                new ProcedureKey(row.getString("procedure_key")),
                row.getObject("procedure_valid_from", LocalDate.class),
                new AuthorityId(row.getString("lead")),
                new AuthorityId(row.getString("receiving_authority_id")),
                Kind.valueOf(row.getString("kind")),
                partner == null ? null : new AuthorityId(partner),
                row.getString("partner"),
                row.getString("about"),
                Persisted.time(row, "asked_at"),
                dueAt,
                answeredAt,
                state(row, dueAt, answeredAt, now),
                row.getBoolean("refused"),
                row.getString("said"),
                row.getInt("reminders"));
    }

    private static State state(ResultSet row, Instant dueAt, Instant answeredAt, Instant now) throws SQLException {
        if (answeredAt != null) {
            return answeredAt.isAfter(dueAt) ? State.LATE : State.IN_TIME;
        }
        if (row.getObject("dropped_at") != null) {
            return State.DROPPED;
        }
        if (row.getBoolean("silent")) {
            return State.SILENT;
        }
        return now.isAfter(dueAt) ? State.OVERDUE : State.WAITING;
    }
}
