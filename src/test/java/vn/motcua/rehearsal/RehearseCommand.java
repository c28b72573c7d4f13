package vn.motcua.rehearsal;

import java.io.File;
import java.io.IOException;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What {@code mvn -Prehearse} runs: {@link Rehearse} in a process of its own, after which Maven ends as that has ended. So a designer
 * reads the findings and nothing of Maven's own below them.
 */
public final class RehearseCommand {

    private RehearseCommand() {}

    /** @param arguments as {@link Rehearse} takes them; null for what was left out */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        var child = new ProcessBuilder(command(arguments)).inheritIO().start();
        Runtime.getRuntime().addShutdownHook(new Thread(child::destroy));
        var code = child.waitFor();
        if (code != 0) {
            System.exit(code);
        }
    }

    private static List<String> command(String[] arguments) {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx1g",
                "-Duser.timezone=Asia/Ho_Chi_Minh",
                "-Dfile.encoding=UTF-8",
                "-classpath",
                classpath(),
                Rehearse.class.getName()));
        Arrays.stream(arguments)
                .map(argument -> argument == null ? "" : argument)
                .forEach(command::add);
        return command;
    }

    /** Maven's plug-in loads the tests by a loader of its own. */
    private static String classpath() {
        return RehearseCommand.class.getClassLoader() instanceof URLClassLoader loader
                ? Arrays.stream(loader.getURLs())
                        .map(url -> new File(url.getPath()).getPath())
                        .collect(Collectors.joining(File.pathSeparator))
                : System.getProperty("java.class.path");
    }
}
