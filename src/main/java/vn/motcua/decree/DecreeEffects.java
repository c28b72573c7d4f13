package vn.motcua.decree;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.authority.Authorities;
import vn.motcua.authority.Authority;
import vn.motcua.authority.AuthorityId;
import vn.motcua.dossier.DossierId;
import vn.motcua.procedure.Procedure;
import vn.motcua.procedure.ProcedureCatalogue;
import vn.motcua.procedure.ProcedureKey;
import vn.motcua.procedure.ProcedureStep;
import vn.motcua.procedure.Step;
import vn.motcua.shared.Persisted;

/** What a decree does or did, to be looked at. */
@Component
public class DecreeEffects {

    /** Lines on a page of the list. */
    public static final int PAGE = 50;

    private static final String LINES =
            """
            select l.*, d.code, d.procedure_key, d.procedure_valid_from, d.competent_authority_id
            from calendar_decree_line l join dossier d on d.id = l.dossier_id
            where l.decree_id = :decree and (cast(:outcome as text) is null or l.outcome = :outcome)
              and (cast(:text as text) is null or d.code ilike :text or l.dossier_id::text like :text)
            order by d.code nulls first, l.dossier_id, l.item = 'DOSSIER' desc, l.item\s""";

    private final JdbcClient jdbc;
    private final ProcedureCatalogue catalogue;
    private final Authorities authorities;

    DecreeEffects(JdbcClient jdbc, ProcedureCatalogue catalogue, Authorities authorities) {
        this.jdbc = jdbc;
        this.catalogue = catalogue;
        this.authorities = authorities;
    }

    /**
     * A page of the list.
     *
     * @param text part of a dossier's code or id; null for all
     * @param outcome null for all
     * @param page the first is 0
     */
    public List<DecreeLine> page(UUID decree, String text, DateOutcome outcome, int page) {
        return lines(decree, text, outcome, "limit %d offset %d".formatted(PAGE, (long) page * PAGE));
    }

    /** All of them. */
    public List<DecreeLine> all(UUID decree, String text, DateOutcome outcome) {
        return lines(decree, text, outcome, "");
    }

    private List<DecreeLine> lines(UUID decree, String text, DateOutcome outcome, String part) {
        return jdbc.sql(LINES + part)
                .param("decree", decree)
                .param("outcome", outcome == null ? null : outcome.name())
                .param("text", text == null || text.isBlank() ? null : "%" + literal(text.strip()) + "%")
                .query((row, number) -> read(row))
                .list();
    }

    private static String literal(String text) {
        return text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
    }

    private DecreeLine read(ResultSet row) throws SQLException {
        var item = row.getString("item");
        var procedure = catalogue.version(
                new ProcedureKey(row.getString("procedure_key")),
                row.getObject("procedure_valid_from", LocalDate.class));
        return new DecreeLine(
                new DossierId(row.getObject("dossier_id", UUID.class)),
                row.getString("code"),
                procedure.name(),
                new AuthorityId(row.getString("competent_authority_id")),
                authorities
                        .find(new AuthorityId(row.getString("competent_authority_id")))
                        .map(Authority::name)
                        .orElse(""),
                item.equals(DecreeLines.DOSSIER) ? null : nameOf(procedure, item),
                DateOutcome.valueOf(row.getString("outcome")),
                Persisted.time(row, "old_due_at"),
                Persisted.time(row, "derived_due_at"),
                Persisted.time(row, "new_due_at"),
                row.getString("why"),
                LineState.valueOf(row.getString("state")));
    }

    private String nameOf(Procedure procedure, String item) {
        if (item.equals(WaitLimit.Sort.SUPPLEMENT.name())) {
            return "Hạn người nộp bổ sung";
        }
        if (item.equals(WaitLimit.Sort.PARCEL.name())) {
            return "Bưu gửi dự kiến đến";
        }
        if (item.equals(WaitLimit.Sort.APOLOGY_ANSWER.name())) {
            return OwnLimits.ANSWER;
        }
        if (item.equals(WaitLimit.Sort.APOLOGY_LETTER.name())) {
            return OwnLimits.LETTER;
        }
        if (item.equals(WaitLimit.Sort.PUBLIC_POSTING.name())) {
            return OwnLimits.POSTING;
        }
        var late = WaitLimit.lateIn(item);
        if (late != null) {
            return OwnLimits.explanation(procedure, late);
        }
        var branch = WaitLimit.branchIn(item);
        if (branch != null) {
            return "Hạn phần liên thông: " + branch;
        }
        var collector = WaitLimit.collectorIn(item);
        if (collector != null) {
            return "Hạn ra thông báo: " + collector;
        }
        var asked = WaitLimit.askedIn(item);
        if (asked != null) {
            return "Hạn cho ý kiến: "
                    + authorities.find(asked).map(Authority::name).orElse(asked.value());
        }
        return procedure.find(new Step(item)).map(ProcedureStep::label).orElse(item);
    }

    /** How many dates of which sort. */
    public DecreeTotals totals(UUID decree) {
        return jdbc.sql(
                        """
                        select count(*) filter (where item = 'DOSSIER' and outcome = 'LATER') as dossiers_later,
                          count(*) filter (where outcome = 'KEPT') as dossiers_kept,
                          count(*) filter (where item <> 'DOSSIER' and outcome = 'LATER') as steps_later,
                          count(*) filter (where outcome = 'EARLIER') as steps_earlier
                        from calendar_decree_line where decree_id = ?""")
                .param(decree)
                .query((row, number) -> new DecreeTotals(
                        row.getInt("dossiers_later"),
                        row.getInt("dossiers_kept"),
                        row.getInt("steps_later"),
                        row.getInt("steps_earlier")))
                .single();
    }

    /** How many dossiers are done; one counts as long as anything of it waits. */
    public DecreeProgress progress(UUID decree) {
        return jdbc.sql(
                        """
                        select count(*) filter (where foreseen) as foreseen, count(*) filter (where waiting) as waiting,
                          count(*) filter (where waiting and tries > 0) as busy,
                          count(*) filter (where done and not waiting) as done,
                          count(*) filter (where not done and not waiting and not foreseen) as overtaken
                        from (select bool_or(state = 'FORESEEN') as foreseen, bool_or(state = 'WAITING') as waiting,
                            bool_or(state = 'DONE') as done, max(tries) as tries
                          from calendar_decree_line where decree_id = ? group by dossier_id) dossier""")
                .param(decree)
                .query((row, number) -> new DecreeProgress(
                        row.getInt("foreseen"),
                        row.getInt("waiting"),
                        row.getInt("busy"),
                        row.getInt("done"),
                        row.getInt("overtaken")))
                .single();
    }
}
