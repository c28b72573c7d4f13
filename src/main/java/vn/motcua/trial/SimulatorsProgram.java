package vn.motcua.trial;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.boot.system.ApplicationHome;

/**
 * The simulators as they lie beside the application, if they do: as classes where Maven builds, as a jar next to ours.
 * Production has neither.
 *
 * @param launch what Java is to be started with
 * @param environment what it needs besides
 */
record SimulatorsProgram(List<String> launch, Map<String, String> environment) {

    private static final String MAIN = "vn.motcua.simulators.SimulatorsApplication";
    private static final String CLASSES = "simulators-classes";

    static Optional<SimulatorsProgram> find() {
        return Optional.ofNullable(new ApplicationHome(SimulatorsProgram.class).getSource())
                .flatMap(source -> beside(source.toPath()));
    }

    /** @param source the application's folder of classes or its jar */
    static Optional<SimulatorsProgram> beside(Path source) {
        var name = source.getFileName().toString();
        var classes = source.resolveSibling(CLASSES);
        var jar = source.resolveSibling(name.replaceFirst("\\.jar$", "-simulators.jar"));
        if (Files.isDirectory(source) && Files.exists(classes.resolve(MAIN.replace('.', '/') + ".class"))) {
            return Optional.of(new SimulatorsProgram(
                    List.of(MAIN),
                    Map.of("CLASSPATH", classes + File.pathSeparator + System.getProperty("java.class.path"))));
        }
        return name.endsWith(".jar") && Files.exists(jar)
                ? Optional.of(new SimulatorsProgram(List.of("-jar", jar.toString()), Map.of()))
                : Optional.empty();
    }
}
