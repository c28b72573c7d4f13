package vn.motcua.digitization.extraction;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.authority.OfficialId;
import vn.motcua.digitization.DocumentId;
import vn.motcua.shared.Persisted;

/** What was read of papers and what officials confirmed; appended, never changed. */
@Component
class ExtractionRows {

    private final JdbcClient jdbc;

    ExtractionRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A paper that something may be read from. */
    record Paper(DocumentId id, String documentKey) {}

    /** Papers with this content that were brought, still stand and of which nothing was read yet. */
    List<Paper> unread(String sha256) {
        return jdbc.sql(
                        """
                        select document.id, document.document_key from dossier_document document
                        where document.sha256 = :sha256 and document.purpose = 'COMPONENT'
                            and document.reused_from is null and document.struck_at is null
                            and not exists (select from extraction where document_id = document.id)""")
                .param("sha256", sha256)
                .query((row, number) ->
                        new Paper(new DocumentId(row.getObject("id", UUID.class)), row.getString("document_key")))
                .list();
    }

    void keep(DocumentId document, String template, List<ReadValue> values, Instant at) {
        var isNew = jdbc.sql(
                                """
                                insert into extraction (document_id, template, read_at) values (:document, :template, :at)
                                on conflict do nothing""")
                        .param("document", document.value())
                        .param("template", template)
                        .param("at", Persisted.time(at))
                        .update()
                == 1;
        if (isNew) {
            values.forEach(value -> keep(document, value));
        }
    }

    private void keep(DocumentId document, ReadValue value) {
        var box = value.box();
        jdbc.sql(
                        """
                        insert into extracted_value (document_id, field, value, confidence, page,
                            box_left, box_top, box_width, box_height)
                        values (:document, :field, :value, :confidence, :page, :left, :top, :width, :height)""")
                .param("document", document.value())
                .param("field", value.field())
                .param("value", value.value())
                .param("confidence", value.confidence())
                .param("page", value.page())
                .param("left", box == null ? null : box.left())
                .param("top", box == null ? null : box.top())
                .param("width", box == null ? null : box.width())
                .param("height", box == null ? null : box.height())
                .update();
    }

    /** Empty where the paper was not read yet. */
    Optional<Map<String, ReadValue>> read(DocumentId document) {
        var isRead = jdbc.sql("select count(*) from extraction where document_id = :document")
                        .param("document", document.value())
                        .query(Long.class)
                        .single()
                == 1;
        return isRead
                ? Optional.of(jdbc
                        .sql("select * from extracted_value where document_id = :document")
                        .param("document", document.value())
                        .query((row, number) -> new ReadValue(
                                row.getString("field"),
                                row.getString("value"),
                                row.getInt("confidence"),
                                row.getInt("page"),
                                ScanContents.box(row)))
                        .list()
                        .stream()
                        .collect(Collectors.toMap(ReadValue::field, value -> value)))
                : Optional.empty();
    }

    void confirm(DocumentId document, String template, ConfirmedValue value) {
        jdbc.sql(
                        """
                        insert into confirmed_value (document_id, field, template, value, outcome, confirmed_at, confirmed_by)
                        values (:document, :field, :template, :value, :outcome, :at, :by)""")
                .param("document", document.value())
                .param("field", value.field())
                .param("template", template)
                .param("value", value.value())
                .param("outcome", value.outcome().name())
                .param("at", Persisted.time(value.at()))
                .param("by", value.by().value())
                .update();
    }

    /** By field; empty where nobody has confirmed anything of it. */
    Map<String, ConfirmedValue> confirmed(DocumentId document) {
        return jdbc
                .sql("select * from confirmed_value where document_id = :document")
                .param("document", document.value())
                .query((row, number) -> new ConfirmedValue(
                        row.getString("field"),
                        row.getString("value"),
                        ConfirmedValue.Outcome.valueOf(row.getString("outcome")),
                        Persisted.time(row, "confirmed_at"),
                        new OfficialId(row.getString("confirmed_by"))))
                .list()
                .stream()
                .collect(Collectors.toMap(ConfirmedValue::field, value -> value));
    }

    /** A version that shows the same pages holds the same data, confirmed by the same official. */
    void copy(DocumentId from, DocumentId to) {
        for (var sql : List.of(
                """
                insert into extraction (document_id, template, read_at)
                select :to, template, read_at from extraction where document_id = :from on conflict do nothing""",
                """
                insert into extracted_value
                select :to, field, value, confidence, page, box_left, box_top, box_width, box_height
                from extracted_value where document_id = :from on conflict do nothing""",
                """
                insert into confirmed_value
                select :to, field, template, value, outcome, confirmed_at, confirmed_by
                from confirmed_value where document_id = :from on conflict do nothing""")) {
            jdbc.sql(sql).param("from", from.value()).param("to", to.value()).update();
        }
    }
}
