package vn.motcua.digitization;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.motcua.shared.Outcome;
import vn.motcua.shared.Refusal;

class FileSystemDocumentStoreTest extends DocumentStoreContract {

    @TempDir
    Path folder;

    private Path root;

    @Override
    DocumentStore open() {
        root = folder.resolve("documents");
        return new FileSystemDocumentStore(settings(root));
    }

    @Override
    void put(String name, byte[] content, Duration age) throws IOException {
        var file = root.resolve(name.substring(0, 2)).resolve(name);
        Files.createDirectories(file.getParent());
        Files.write(file, content);
        var written = Files.getLastModifiedTime(file).toInstant();
        Files.setLastModifiedTime(file, FileTime.from(written.minus(age)));
    }

    @Test
    void content_lies_in_a_folder_by_the_beginning_of_its_digest() throws Exception {
        var digest = put(Samples.pdf()).orThrow().sha256();

        assertThat(files()).containsExactly(root.resolve(digest.substring(0, 2)).resolve(digest));
    }

    @Test
    void nobody_but_the_owner_reads_it() throws Exception {
        put(Samples.pdf());

        assertThat(permissions(files().get(0))).isEqualTo("rw-------");
        assertThat(permissions(files().get(0).getParent())).isEqualTo("rwx------");
        assertThat(permissions(root)).isEqualTo("rwx------");
    }

    @Test
    void where_nothing_can_be_written_the_sender_is_told_and_nothing_is_half_there() throws Exception {
        Files.createDirectories(root.getParent());
        Files.writeString(root, "a file where the folder should be");

        var refused = put(Samples.pdf());

        assertThat(refused).isInstanceOf(Outcome.Refused.class);
        var refusal = ((Outcome.Refused<StoredContent>) refused).refusal();
        assertThat(refusal.kind()).isEqualTo(Refusal.Kind.UNAVAILABLE);
        assertThat(refusal.message()).contains("chưa lưu được tệp này; không có gì bị mất");
    }

    @Override
    void leavesNothing() throws IOException {
        assertThat(files()).isEmpty();
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> all = Files.walk(root)) {
            return all.filter(Files::isRegularFile).toList();
        }
    }

    private static String permissions(Path path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }
}
