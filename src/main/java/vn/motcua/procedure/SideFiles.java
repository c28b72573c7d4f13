package vn.motcua.procedure;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/** YAML files beside the catalogue, one per procedure, each folder read by the module whose business it is. */
@Component
public class SideFiles {

    private final String location;

    SideFiles(ProcedureSettings settings) {
        this.location = settings.location();
    }

    /**
     * A file that one of them names, in the same folder.
     *
     * @throws UncheckedIOException where there is none
     */
    public String text(String folder, String file) {
        return CatalogueFolder.text(
                new PathMatchingResourcePatternResolver().getResource(location + folder + "/" + file));
    }

    /**
     * Every file of a folder under the catalogue's, by name; none if there is no such folder.
     *
     * @param schema file under {@code schema/} on the class path
     */
    public List<SideFile> in(String folder, String schema) {
        try {
            return Arrays.stream(new PathMatchingResourcePatternResolver().getResources(location + folder + "/*.yaml"))
                    .sorted(Comparator.comparing(Resource::getFilename))
                    .map(file -> SideFile.read(
                            Objects.requireNonNull(file.getFilename()), CatalogueFolder.text(file), schema))
                    .toList();
        } catch (FileNotFoundException none) {
            return List.of();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
