package vn.motcua.digitization.pipeline;

import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.UUID;
import java.util.regex.Pattern;
import org.springframework.util.FileSystemUtils;
import vn.motcua.digitization.OwnerOnly;

/**
 * A folder for one run of a stage, owner-only. Its name tells which process made it, by number and moment of start, so
 * that what a killed node left can be told from what a living one is at.
 */
final class WorkFolder implements AutoCloseable {

    private static final Pattern NAME = Pattern.compile("(\\d+)-(\\d+)-[0-9a-f-]{36}");

    private final Path path;

    private WorkFolder(Path path) {
        this.path = path;
    }

    static WorkFolder in(Path location) throws IOException {
        var name = "%d-%d-%s"
                .formatted(ProcessHandle.current().pid(), startOf(ProcessHandle.current()), UUID.randomUUID());
        return new WorkFolder(OwnerOnly.directory(location.resolve(name)));
    }

    /** Whether the folder was made by a process that is no more; false for what is none of ours. */
    static boolean isLeftOver(Path folder) {
        var name = NAME.matcher(folder.getFileName().toString());
        return name.matches()
                && ProcessHandle.of(Long.parseLong(name.group(1)))
                        .filter(process -> startOf(process) == Long.parseLong(name.group(2)))
                        .isEmpty();
    }

    Path path() {
        return path;
    }

    private static long startOf(ProcessHandle process) {
        return process.info().startInstant().map(start -> start.toEpochMilli()).orElse(0L);
    }

    /** A tool that is being killed may still write: what cannot be deleted now is left to the next start. */
    @Override
    public void close() throws IOException {
        try {
            FileSystemUtils.deleteRecursively(path);
        } catch (NoSuchFileException | DirectoryNotEmptyException raced) {
            FileSystemUtils.deleteRecursively(path);
        }
    }
}
