package vn.motcua.desk;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.authority.OfficialId;
import vn.motcua.digitization.DocumentId;
import vn.motcua.shared.Persisted;
import vn.motcua.signature.SignedFile;

/** With which number and day results were signed here: the rows of {@code result_signature}. */
@Component
class ResultSignatures {

    private final JdbcClient jdbc;

    ResultSignatures(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * @param unsigned the version that was signed
     * @param number null, with the day, where a clerk is to number and seal it
     */
    record Line(DocumentId unsigned, String number, LocalDate day) {

        boolean says(String other, LocalDate otherDay) {
            return number != null && number.equals(other.strip()) && day.equals(otherDay);
        }
    }

    Optional<Line> of(DocumentId signed) {
        return jdbc.sql("select unsigned_id, result_number, result_date from result_signature where document_id = ?")
                .param(signed.value())
                .query((row, index) -> new Line(
                        new DocumentId(row.getObject("unsigned_id", UUID.class)),
                        row.getString("result_number"),
                        row.getObject("result_date", LocalDate.class)))
                .optional();
    }

    void add(DocumentId signed, Line line, OfficialId by, Instant at, SignedFile file) {
        jdbc.sql(
                        """
                        insert into result_signature (document_id, unsigned_id, result_number, result_date, signed_by,
                            signed_at, sealed, time_stamped)
                        values (:id, :unsigned, :number, :day, :by, :at, :sealed, :stamped)""")
                .param("id", signed.value())
                .param("unsigned", line.unsigned().value())
                .param("number", line.number())
                .param("day", line.day())
                .param("by", by.value())
                .param("at", Persisted.time(at))
                .param("sealed", file.sealed())
                .param("stamped", file.timeStamped())
                .update();
    }
}
