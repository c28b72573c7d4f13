package vn.motcua.dossier;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.authority.CurrentOfficial;
import vn.motcua.authority.OfficialId;
import vn.motcua.shared.Persisted;
import vn.motcua.shared.TransactionClock;

/** The record of what happened, append-only: the database refuses to change or delete a line. */
@Component
public class DossierEvents {

    private static final TypeReference<Map<String, String>> DETAIL = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final ObjectMapper json;
    private final TransactionClock clock;
    private final CurrentOfficial current;
    private final ApplicationEventPublisher publisher;

    DossierEvents(
            JdbcClient jdbc,
            ObjectMapper json,
            TransactionClock clock,
            CurrentOfficial current,
            ApplicationEventPublisher publisher) {
        this.jdbc = jdbc;
        this.json = json;
        this.clock = clock;
        this.current = current;
        this.publisher = publisher;
    }

    /**
     * A line of a dossier's history.
     *
     * @param official full name of who did it, null for the system itself
     * @param detail Vietnamese label → text, in the order it was written
     */
    public record Line(Instant at, String official, EventKind kind, Map<String, String> detail) {}

    /** Writes what the current official (or the system) did, at the transaction's instant. */
    public void append(DossierId dossier, EventKind kind, Map<String, String> detail) {
        jdbc.sql("insert into dossier_event (dossier_id, at, official_id, kind, detail) values (?, ?, ?, ?, ?::json)")
                .params(
                        dossier.value(),
                        Persisted.time(clock.instant()),
                        current.find().map(official -> official.id().value()).orElse(null),
                        kind.name(),
                        write(detail))
                .update();
        publisher.publishEvent(new DossierChanged(dossier, kind));
    }

    /**
     * Writes what an official did to many dossiers at once, one statement for all.
     *
     * @param details of each dossier
     */
    void appendAll(EventKind kind, Map<DossierId, Map<String, String>> details, OfficialId by) {
        if (details.isEmpty()) {
            return;
        }
        var dossiers = List.copyOf(details.keySet());
        jdbc.sql(
                        """
                        insert into dossier_event (dossier_id, at, official_id, kind, detail)
                        select dossier, ?, ?, ?, detail::json
                        from unnest(cast(? as uuid[]), cast(? as text[])) as line (dossier, detail)""")
                .params(
                        Persisted.time(clock.instant()),
                        by.value(),
                        kind.name(),
                        dossiers.stream().map(DossierId::value).toArray(UUID[]::new),
                        dossiers.stream().map(details::get).map(this::write).toArray(String[]::new))
                .update();
        publisher.publishEvent(new DossiersChanged(Set.copyOf(dossiers), kind));
    }

    /** The whole history, oldest first. */
    public List<Line> of(DossierId dossier) {
        return jdbc.sql(
                        """
                        select e.at, o.full_name, e.kind, e.detail
                        from dossier_event e left join official o on o.id = e.official_id
                        where e.dossier_id = ? order by e.id""")
                .param(dossier.value())
                .query((row, number) -> new Line(
                        Persisted.time(row, "at"),
                        row.getString("full_name"),
                        EventKind.valueOf(row.getString("kind")),
                        read(row.getString("detail"))))
                .list();
    }

    /** The last line of the kind. */
    public Optional<Line> latest(DossierId dossier, EventKind kind) {
        return of(dossier).stream().filter(line -> line.kind() == kind).reduce((earlier, later) -> later);
    }

    private String write(Map<String, String> detail) {
        try {
            return json.writeValueAsString(detail);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private Map<String, String> read(String detail) {
        try {
            return json.readValue(detail, DETAIL);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
