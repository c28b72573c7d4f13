package vn.motcua.procedure;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;

/** Values of law and of the office that belong to no single procedure, by date: the file {@code parameters.yaml}. */
@Component
public class Parameters {

    private final List<Parameter> parameters;

    Parameters() {
        this(new ClassPathResource("parameters.yaml"));
    }

    Parameters(Resource file) {
        var checked = CatalogueFile.parameters(file.getFilename(), CatalogueFolder.text(file));
        if (!checked.isSound()) {
            throw new IllegalStateException(
                    checked.findings().stream().map(CatalogueFinding::text).collect(Collectors.joining("; ")));
        }
        this.parameters = checked.value().parameters();
    }

    /** @throws IllegalArgumentException if nothing of that name holds on the day */
    public String text(String key, LocalDate day) {
        return inForce(key, day).value();
    }

    /** @throws IllegalArgumentException if nothing of that name holds on the day */
    public int integer(String key, LocalDate day) {
        return inForce(key, day).integer();
    }

    /**
     * The procedure's own value, or else the one that holds for all.
     *
     * @throws IllegalArgumentException if neither states one for the day
     */
    public Parameter of(Procedure procedure, String key, LocalDate day) {
        return procedure.parameter(key, day).orElseGet(() -> inForce(key, day));
    }

    private Parameter inForce(String key, LocalDate day) {
        return parameters.stream()
                .filter(parameter -> parameter.key().equals(key) && parameter.covers(day))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no parameter " + key + " on " + day));
    }
}
