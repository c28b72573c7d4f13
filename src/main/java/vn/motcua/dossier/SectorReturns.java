package vn.motcua.dossier;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.authority.OfficialId;
import vn.motcua.procedure.SectorSystem;
import vn.motcua.shared.Persisted;
import vn.motcua.shared.Vietnam;

/** What came back from the sector's system about each dossier: {@code sector_return}. */
@Component
public class SectorReturns {

    private final JdbcClient jdbc;

    SectorReturns(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What holds now, by key of the catalogue's return field, days as ISO 8601; empty where nothing came back yet. */
    public Map<String, String> of(DossierId dossier) {
        var values = new LinkedHashMap<String, String>();
        jdbc.sql("select field_key, value from sector_return where dossier_id = ? order by id")
                .param(dossier.value())
                .query((row, number) -> Map.entry(row.getString("field_key"), row.getString("value")))
                .list()
                .forEach(line -> values.put(line.getKey(), line.getValue()));
        return values;
    }

    /** The value as people read it: a day with its day first, a decision by its label; null for null. */
    public static String inWords(String key, String value) {
        if (value == null) {
            return null;
        }
        return switch (key) {
            case SectorSystem.DECISION -> ResultKind.valueOf(value).label();
            case SectorSystem.ENTERED_ON, SectorSystem.RESULT_DATE -> Vietnam.day(LocalDate.parse(value));
            default -> value;
        };
    }

    void append(DossierId dossier, Map<String, String> values, Instant at, OfficialId by) {
        values.forEach((key, value) -> jdbc.sql(
                        "insert into sector_return (dossier_id, field_key, value, recorded_at, recorded_by)"
                                + " values (?, ?, ?, ?, ?)")
                .params(dossier.value(), key, value, Persisted.time(at), by.value())
                .update());
    }
}
