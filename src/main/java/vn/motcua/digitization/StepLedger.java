package vn.motcua.digitization;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.authority.OfficialId;
import vn.motcua.shared.Persisted;

/** Sổ bước số hóa: each step of each paper once, with time and official. Lines are added, never changed. */
@Component
public class StepLedger {

    private final JdbcClient jdbc;

    public StepLedger(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * @param done false where the step was passed over
     * @param detail Vietnamese; null for none
     * @param by null where the system did it, or the applicant
     */
    public record Line(
            DocumentId document, DigitizationStep step, boolean done, String detail, Instant at, OfficialId by) {}

    /** A step that was done before is not written again; one passed over may still be done. */
    public void write(Line line) {
        jdbc.sql(
                        """
                        insert into digitization_step (document_id, step, outcome, detail, done_at, done_by)
                        values (:document, :step, :outcome, :detail, :at, :by) on conflict do nothing""")
                .param("document", line.document().value())
                .param("step", line.step().name())
                .param("outcome", line.done() ? "DONE" : "SKIPPED")
                .param("detail", line.detail())
                .param("at", Persisted.time(line.at()))
                .param("by", line.by() == null ? null : line.by().value())
                .update();
    }

    /** The same line for every paper with this content that has none like it. */
    public void writeForContent(String sha256, DigitizationStep step, boolean done, String detail, Instant at) {
        jdbc.sql(
                        """
                        insert into digitization_step (document_id, step, outcome, detail, done_at)
                        select document.id, :step, :outcome, :detail, :at from dossier_document document
                        where document.sha256 = :sha256 and not exists (
                            select from digitization_step line where line.document_id = document.id
                            and line.step = :step and (line.outcome = 'DONE' or line.outcome = :outcome))""")
                .param("sha256", sha256)
                .param("step", step.name())
                .param("outcome", done ? "DONE" : "SKIPPED")
                .param("detail", detail)
                .param("at", Persisted.time(at))
                .update();
    }

    /** Lines of papers, in the order they were written; papers without any are left out. */
    public Map<DocumentId, List<Line>> of(Collection<DocumentId> documents) {
        return jdbc
                .sql("select * from digitization_step where document_id = any(:documents) order by id")
                .param("documents", documents.stream().map(DocumentId::value).toArray(UUID[]::new))
                .query(StepLedger::line)
                .list()
                .stream()
                .collect(Collectors.groupingBy(Line::document));
    }

    private static Line line(ResultSet row, int number) throws SQLException {
        var by = row.getString("done_by");
        return new Line(
                new DocumentId(row.getObject("document_id", UUID.class)),
                DigitizationStep.valueOf(row.getString("step")),
                row.getString("outcome").equals("DONE"),
                row.getString("detail"),
                Persisted.time(row, "done_at"),
                by == null ? null : new OfficialId(by));
    }
}
