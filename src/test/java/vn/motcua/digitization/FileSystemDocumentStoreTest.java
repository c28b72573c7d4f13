package vn.motcua.digitization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Collections;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.util.unit.DataSize;
import vn.motcua.shared.Outcome;

class FileSystemDocumentStoreTest {

    private static final DataSize LIMIT = DataSize.ofMegabytes(1);

    @TempDir
    Path folder;

    private Path root;
    private DocumentStore store;
    private Admission scansOnly;

    @BeforeEach
    void open_an_empty_store() {
        root = folder.resolve("documents");
        var settings = new DigitizationSettings(root, LIMIT);
        store = new FileSystemDocumentStore(settings);
        scansOnly = new ScanAdmission(settings);
    }

    @Test
    void content_lies_under_its_own_digest_and_comes_back_unchanged() throws Exception {
        var pdf = Samples.pdf();
        var digest = HexFormat.of().formatHex(Digests.sha256().digest(pdf));

        var stored = put(pdf).orThrow();

        assertThat(stored).isEqualTo(new StoredContent(digest, pdf.length, "application/pdf"));
        assertThat(files()).containsExactly(root.resolve(digest.substring(0, 2)).resolve(digest));
        assertThat(store.exists(digest)).isTrue();
        try (var content = store.open(digest)) {
            assertThat(content.readAllBytes()).isEqualTo(pdf);
        }
    }

    @Test
    void nobody_but_the_owner_reads_it() throws Exception {
        put(Samples.pdf());

        assertThat(permissions(files().get(0))).isEqualTo("rw-------");
        assertThat(permissions(files().get(0).getParent())).isEqualTo("rwx------");
        assertThat(permissions(root)).isEqualTo("rwx------");
    }

    @Test
    void eight_writers_of_the_same_content_leave_one_whole_file() throws Exception {
        var pdf = Samples.pdf();
        var together = new CyclicBarrier(8);
        Callable<StoredContent> writer = () -> {
            together.await();
            return put(pdf).orThrow();
        };
        var threads = Executors.newFixedThreadPool(8);
        try {
            var answers = new HashSet<StoredContent>();
            for (var written : threads.invokeAll(Collections.nCopies(8, writer))) {
                answers.add(written.get());
            }
            assertThat(answers).hasSize(1);
        } finally {
            threads.shutdownNow();
        }
        assertThat(files()).singleElement().satisfies(file -> assertThat(Files.readAllBytes(file))
                .isEqualTo(pdf));
    }

    @Test
    void a_damaged_file_is_healed_when_its_content_is_sent_again() throws Exception {
        var pdf = Samples.pdf();
        put(pdf);
        Files.writeString(files().get(0), "rotten");

        put(pdf);

        assertThat(files()).singleElement().satisfies(file -> assertThat(Files.readAllBytes(file))
                .isEqualTo(pdf));
    }

    @Test
    void a_refused_upload_leaves_nothing() throws Exception {
        assertThat(put(Samples.windowsProgram())).isInstanceOf(Outcome.Refused.class);
        assertThat(put(new byte[0])).isInstanceOf(Outcome.Refused.class);

        assertThat(files()).isEmpty();
    }

    @Test
    void of_200_megabytes_no_more_than_the_limit_and_one_byte_is_read() throws Exception {
        var endless = new Zeros(DataSize.ofMegabytes(200).toBytes());

        assertThat(store.put(endless, scansOnly)).isInstanceOf(Outcome.Refused.class);

        assertThat(endless.read).isEqualTo(LIMIT.toBytes() + 1);
        assertThat(files()).isEmpty();
    }

    @Test
    void an_upload_that_breaks_off_leaves_nothing() throws Exception {
        var broken = new InputStream() {
            private int left = 100_000;

            @Override
            public int read() throws IOException {
                if (left-- <= 0) {
                    throw new IOException("connection reset");
                }
                return '%';
            }
        };

        assertThatThrownBy(() -> store.put(broken, scansOnly)).isInstanceOf(UncheckedIOException.class);
        assertThat(files()).isEmpty();
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "../../etc/passwd", "abc", "AB" + "0", "incoming"})
    void only_a_digest_is_an_address(String text) {
        assertThatThrownBy(() -> store.open(text)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> store.exists(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void content_that_was_never_stored_is_absent() {
        var digest = "0".repeat(64);

        assertThat(store.exists(digest)).isFalse();
        assertThatThrownBy(() -> store.open(digest)).isInstanceOf(UncheckedIOException.class);
    }

    private Outcome<StoredContent> put(byte[] content) {
        return store.put(new ByteArrayInputStream(content), scansOnly);
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> all = Files.walk(root)) {
            return all.filter(Files::isRegularFile).toList();
        }
    }

    private static String permissions(Path path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }

    private static final class Zeros extends InputStream {

        private final long length;
        private long read;

        Zeros(long length) {
            this.length = length;
        }

        @Override
        public int read() {
            return read == length ? -1 : (int) (0 * ++read);
        }

        @Override
        public int read(byte[] target, int offset, int count) {
            var now = (int) Math.min(count, length - read);
            read += now;
            return now == 0 ? -1 : now;
        }
    }
}
