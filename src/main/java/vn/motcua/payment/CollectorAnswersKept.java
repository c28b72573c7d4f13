package vn.motcua.payment;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.shared.Persisted;

/** Everything that collectors ever told, word for word; the database refuses to change or delete a line. */
@Component
class CollectorAnswersKept {

    private final JdbcClient jdbc;

    CollectorAnswersKept(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param counts whether it was waited for; what comes after the first is only kept */
    void keep(CollectorTold told, JsonNode said, Instant at, boolean counts) {
        jdbc.sql(
                        """
                        insert into collector_answer (id, request_id, result, said, told_at, counts)
                        values (?, ?, ?, cast(? as jsonb), ?, ?)""")
                .params(
                        UUID.randomUUID(),
                        told.requestId(),
                        told.result().name(),
                        said.toString(),
                        Persisted.time(at),
                        counts)
                .update();
    }
}
