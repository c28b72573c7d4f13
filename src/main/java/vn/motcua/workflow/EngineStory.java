package vn.motcua.workflow;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.authority.AuthorityId;
import vn.motcua.desk.StandingWork;
import vn.motcua.dossier.ClockCause;
import vn.motcua.dossier.ClockEntry;
import vn.motcua.dossier.DossierStatus;
import vn.motcua.dossier.EventKind;
import vn.motcua.shared.Persisted;

/** From an instance to the clock and the history of its dossier, without what people wrote in either. */
@Component
class EngineStory {

    private static final String STORY =
            """
            select d.code, d.status, d.competent_authority_id, a.name as authority, d.accepted_at, d.due_at,
              d.original_due_at, d.processed_at,
              (select json_agg(json_build_object('at', c.at, 'cause', c.cause, 'case', c.case_key, 'basis', c.legal_basis,
                  'promised', c.promised_at) order by c.id)
               from clock_entry c where c.dossier_id = d.id) as ledger,
              (select json_agg(json_build_object('at', e.at, 'kind', e.kind, 'official', coalesce(o.full_name, e.official_id))
                  order by e.id)
               from dossier_event e left join official o on o.id = e.official_id where e.dossier_id = d.id) as events
            from act_ru_execution i left join act_ru_execution root on root.id_ = i.root_proc_inst_id_
              join dossier d on d.id = case
                when coalesce(i.business_key_, root.business_key_) ~ '^[0-9a-f-]{36}$'
                then coalesce(i.business_key_, root.business_key_)::uuid end
              join authority a on a.id = d.competent_authority_id
            where i.id_ = :instance and d.competent_authority_id = any (:authorities)""";

    private final JdbcClient jdbc;
    private final ObjectMapper json;

    EngineStory(JdbcClient jdbc, ObjectMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    Optional<StandingWork.Story> of(String instance, List<AuthorityId> authorities) {
        return jdbc.sql(STORY)
                .param("instance", instance)
                .param(
                        "authorities",
                        authorities.stream().map(AuthorityId::value).toArray(String[]::new))
                .query((row, number) -> story(row))
                .optional();
    }

    private StandingWork.Story story(ResultSet row) throws SQLException {
        return new StandingWork.Story(
                row.getString("code"),
                DossierStatus.of(row.getInt("status")),
                new AuthorityId(row.getString("competent_authority_id")),
                row.getString("authority"),
                Persisted.time(row, "accepted_at"),
                Persisted.time(row, "due_at"),
                Persisted.time(row, "original_due_at"),
                Persisted.time(row, "processed_at"),
                lines(row.getString("ledger"), EngineStory::entry),
                lines(row.getString("events"), EngineStory::happened));
    }

    private <T> List<T> lines(String array, Function<JsonNode, T> line) {
        var lines = new ArrayList<T>();
        if (array != null) {
            try {
                json.readTree(array).forEach(node -> lines.add(line.apply(node)));
            } catch (JsonProcessingException fault) {
                throw new IllegalStateException("the database writes no JSON", fault);
            }
        }
        return List.copyOf(lines);
    }

    private static ClockEntry entry(JsonNode line) {
        return new ClockEntry(
                time(line, "at"),
                ClockCause.valueOf(line.path("cause").asText()),
                line.path("case").asText(null),
                null,
                line.path("basis").asText(null),
                time(line, "promised"));
    }

    private static StandingWork.Happened happened(JsonNode line) {
        return new StandingWork.Happened(
                time(line, "at"),
                EventKind.valueOf(line.path("kind").asText()),
                line.path("official").asText(null));
    }

    private static Instant time(JsonNode line, String field) {
        var text = line.path(field).asText(null);
        return text == null ? null : OffsetDateTime.parse(text).toInstant();
    }
}
