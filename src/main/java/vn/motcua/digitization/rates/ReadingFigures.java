package vn.motcua.digitization.rates;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.authority.AuthorityId;
import vn.motcua.shared.Persisted;

/** How well papers are read: what officials confirmed, corrected or entered themselves, by type and field. */
@Component
public class ReadingFigures {

    private final JdbcClient jdbc;

    ReadingFigures(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * @param template key of the type
     * @param confirmed proposed and right
     * @param corrected proposed and wrong
     * @param entered not proposed, though the paper says it
     * @param absent rightly not proposed
     */
    public record FieldFigures(String template, String field, int confirmed, int corrected, int entered, int absent) {

        /** Per cent of what was proposed, rounded down; null where nothing was. */
        public Integer rightPercent() {
            return confirmed + corrected == 0 ? null : confirmed * 100 / (confirmed + corrected);
        }
    }

    /** Of dossiers that the authorities decide, confirmed in the period. */
    public List<FieldFigures> of(RatePeriod period) {
        return jdbc.sql(
                        """
                        select value.template, value.field,
                            count(*) filter (where value.outcome = 'CONFIRMED') as confirmed,
                            count(*) filter (where value.outcome = 'CORRECTED'
                                or value.outcome = 'ABSENT' and read.value is not null) as corrected,
                            count(*) filter (where value.outcome = 'ENTERED') as entered,
                            count(*) filter (where value.outcome = 'ABSENT' and read.value is null) as absent
                        from confirmed_value value
                        join dossier_document document on document.id = value.document_id
                        join dossier on dossier.id = document.dossier_id
                        left join extracted_value read on read.document_id = value.document_id
                            and read.field = value.field
                        where value.confirmed_at >= :from and value.confirmed_at < :until
                            and dossier.competent_authority_id = any (:authorities)
                            and not exists (
                                select from dossier_document older join confirmed_value before
                                    on before.document_id = older.id
                                where older.id = document.replaces and before.field = value.field
                                    and before.confirmed_at = value.confirmed_at)
                        group by 1, 2 order by 1, 2""")
                .param("from", Persisted.time(period.from()))
                .param("until", Persisted.time(period.until()))
                .param(
                        "authorities",
                        period.authorities().stream().map(AuthorityId::value).toArray(String[]::new))
                .query((row, number) -> new FieldFigures(
                        row.getString("template"),
                        row.getString("field"),
                        row.getInt("confirmed"),
                        row.getInt("corrected"),
                        row.getInt("entered"),
                        row.getInt("absent")))
                .list();
    }
}
