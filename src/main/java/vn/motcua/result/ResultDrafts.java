package vn.motcua.result;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.authority.OfficialId;
import vn.motcua.dossier.DossierId;
import vn.motcua.shared.Persisted;

/** The rows of {@code result_draft}: what is to be printed, as it was last worked out. */
@Component
class ResultDrafts {

    private static final TypeReference<Map<String, String>> FIELDS = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final ObjectMapper json;

    ResultDrafts(JdbcClient jdbc, ObjectMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    Optional<Map<String, String>> of(DossierId dossier) {
        return jdbc.sql("select content from result_draft where dossier_id = ?")
                .param(dossier.value())
                .query(String.class)
                .optional()
                .map(this::read);
    }

    Optional<String> digest(DossierId dossier) {
        return jdbc.sql(
                        """
                        select encode(sha256(convert_to(content::text, 'UTF8')), 'hex') from result_draft
                        where dossier_id = ?""")
                .param(dossier.value())
                .query(String.class)
                .optional();
    }

    void save(DossierId dossier, Map<String, String> fields, OfficialId by, Instant at) {
        jdbc.sql(
                        """
                        insert into result_draft (dossier_id, content, saved_by, saved_at) values (?, ?, ?, ?)
                        on conflict (dossier_id) do update
                        set content = excluded.content, saved_by = excluded.saved_by, saved_at = excluded.saved_at""")
                .params(dossier.value(), write(fields), by.value(), Persisted.time(at))
                .update();
    }

    String write(Map<String, String> fields) {
        try {
            return json.writeValueAsString(fields);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private Map<String, String> read(String content) {
        try {
            return json.readValue(content, FIELDS);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
