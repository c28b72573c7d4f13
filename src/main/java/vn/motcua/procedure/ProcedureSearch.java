package vn.motcua.procedure;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.motcua.shared.Vietnam;

/** Finds procedures as people type them: without accents, by name, field of work or code. */
@Component
public class ProcedureSearch {

    private final ProcedureCatalogue catalogue;

    ProcedureSearch(ProcedureCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    /**
     * Those in force on the day that hold every word of the text; all of them for a blank text. First those that say the
     * words early in their name, since a long name mentions much; then by name.
     */
    public List<Procedure> find(String text, LocalDate day) {
        var words = Arrays.asList(Vietnam.fold(text).split("\\s+"));
        return catalogue.inForce(day).stream()
                .map(procedure -> new Searched(procedure, searchText(procedure)))
                .filter(searched -> words.stream().allMatch(searched.text()::contains))
                .sorted(Comparator.comparingInt(searched ->
                        words.stream().mapToInt(searched.text()::indexOf).sum()))
                .map(Searched::procedure)
                .toList();
    }

    private record Searched(Procedure procedure, String text) {}

    private static String searchText(Procedure procedure) {
        return Stream.concat(
                        Stream.of(procedure.name(), procedure.fieldName(), procedure.nationalCode()),
                        procedure.aliases().stream())
                .map(Vietnam::fold)
                .collect(Collectors.joining("\n"));
    }
}
