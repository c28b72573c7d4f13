package vn.motcua.control;

import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How many dossiers each of some figures has, in one statement. */
@Component
public class FigureCounts {

    private static final String COUNT =
            """
            select '%s' as figure, count(distinct found.dossier_id) as dossiers
            from (%s) found join dossier d on d.id = found.dossier_id
            where d.competent_authority_id = any (:authorities) or d.receiving_authority_id = any (:authorities)""";

    private final JdbcClient jdbc;
    private final Asked asked;

    FigureCounts(JdbcClient jdbc, Asked asked) {
        this.jdbc = jdbc;
        this.asked = asked;
    }

    /** Zero where there is nothing; of figures that need no soon. */
    public Map<Figure, Integer> of(Question question, Collection<Figure> figures) {
        var counts = new EnumMap<Figure, Integer>(Figure.class);
        jdbc.sql(figures.stream()
                        .map(figure -> COUNT.formatted(figure.name(), figure.rule()))
                        .collect(Collectors.joining("\nunion all\n")))
                .params(asked.of(question))
                .query(row -> {
                    counts.put(Figure.valueOf(row.getString("figure")), row.getInt("dossiers"));
                });
        return counts;
    }
}
