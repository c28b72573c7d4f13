package vn.motcua.dossier;

import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.authority.OfficialId;
import vn.motcua.shared.Persisted;

/** The answers of each dossier's intake: {@code dossier_fact}. */
@Component
public class DossierFacts {

    private final JdbcClient jdbc;

    DossierFacts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** By key of the question, as text: {@code true}, {@code 2026-03-02}, value of a choice; empty where none was asked. */
    public Map<String, String> of(DossierId dossier) {
        var answers = new TreeMap<String, String>();
        jdbc.sql("select fact_key, answer from dossier_fact where dossier_id = ?")
                .param(dossier.value())
                .query((row, number) -> Map.entry(row.getString("fact_key"), row.getString("answer")))
                .list()
                .forEach(answer -> answers.put(answer.getKey(), answer.getValue()));
        return answers;
    }

    void replace(DossierId dossier, Map<String, String> answers, Instant at, OfficialId by) {
        jdbc.sql("delete from dossier_fact where dossier_id = ?")
                .param(dossier.value())
                .update();
        answers.forEach((key, answer) -> jdbc.sql(
                        "insert into dossier_fact (dossier_id, fact_key, answer, answered_at, answered_by)"
                                + " values (?, ?, ?, ?, ?)")
                .params(dossier.value(), key, answer, Persisted.time(at), by.value())
                .update());
    }
}
