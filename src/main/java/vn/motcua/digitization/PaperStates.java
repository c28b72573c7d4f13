package vn.motcua.digitization;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.DossierId;
import vn.motcua.procedure.RequiredDocument;

/** How far each paper of a dossier is digitised. */
@Component
public class PaperStates {

    private final JdbcClient jdbc;
    private final Exemptions exemptions;

    PaperStates(JdbcClient jdbc, Exemptions exemptions) {
        this.jdbc = jdbc;
        this.exemptions = exemptions;
    }

    private record Scan(String key, boolean reused, Set<DigitizationStep> done) {}

    /** By key, in the order asked; of several scans of a paper the one that is behind counts. */
    public Map<String, PaperState> of(DossierId dossier, List<RequiredDocument> documents) {
        var exempt = exemptions.of(dossier);
        var scans = scans(dossier);
        var states = new LinkedHashMap<String, PaperState>();
        for (var document : documents) {
            var its = scans.stream()
                    .filter(scan -> scan.key().equals(document.key()))
                    .toList();
            states.put(document.key(), state(document, exempt.containsKey(document.key()), its));
        }
        return states;
    }

    private static PaperState state(RequiredDocument document, boolean exempt, List<Scan> scans) {
        if (exempt) {
            return PaperState.EXEMPT;
        }
        if (scans.isEmpty()) {
            return document.digitise() && document.required() ? PaperState.PENDING : PaperState.NOT_REQUIRED;
        }
        if (scans.stream().allMatch(Scan::reused)) {
            return PaperState.REUSED;
        }
        return scans.stream()
                .filter(scan -> !scan.reused())
                .map(scan -> PaperState.after(scan.done()))
                .min(Comparator.naturalOrder())
                .orElseThrow();
    }

    private List<Scan> scans(DossierId dossier) {
        return jdbc.sql(
                        """
                        select document.document_key, (document.reused_from is not null or document.taken_from is not null) as reused,
                            (select string_agg(line.step, ',') from digitization_step line
                             where line.document_id = document.id and line.outcome = 'DONE') as done
                        from dossier_document document
                        where document.dossier_id = :dossier and document.purpose = 'COMPONENT'
                            and document.struck_at is null and not exists (
                                select from dossier_document newer
                                where newer.replaces = document.id and newer.struck_at is null)""")
                .param("dossier", dossier.value())
                .query((row, number) ->
                        new Scan(row.getString("document_key"), row.getBoolean("reused"), steps(row.getString("done"))))
                .list();
    }

    private static Set<DigitizationStep> steps(String joined) {
        var steps = EnumSet.noneOf(DigitizationStep.class);
        if (joined != null) {
            for (var step : joined.split(",")) {
                steps.add(DigitizationStep.valueOf(step));
            }
        }
        return steps;
    }
}
