package vn.motcua.digitization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collections;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.util.unit.DataSize;
import vn.motcua.shared.Outcome;

/** What every store of documents does, wherever the bytes lie. */
abstract class DocumentStoreContract {

    static final DataSize LIMIT = DataSize.ofMegabytes(1);

    DocumentStore store;
    private Admission scansOnly;

    /** An empty one. */
    abstract DocumentStore open() throws Exception;

    /** Past the store, as somebody who can write where it keeps its files. */
    abstract void put(String name, byte[] content, Duration age) throws Exception;

    /** Nothing of what was refused is there, nor of what broke off. */
    abstract void leavesNothing() throws Exception;

    static DigitizationSettings settings(Path root) {
        return new DigitizationSettings(root, LIMIT);
    }

    @BeforeEach
    void open_an_empty_store() throws Exception {
        store = open();
        scansOnly = new ScanAdmission(settings(Path.of("unused")));
    }

    @Test
    void content_lies_under_its_own_digest_and_comes_back_unchanged() throws Exception {
        var pdf = Samples.pdf();
        var digest = digestOf(pdf);

        var stored = put(pdf).orThrow();

        assertThat(stored).isEqualTo(new StoredContent(digest, pdf.length, "application/pdf"));
        assertThat(store.exists(digest)).isTrue();
        assertThat(bytes(digest)).isEqualTo(pdf);
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
        var digest = digestOf(pdf);
        assertThat(store.beginning(digest.substring(0, 2)))
                .extracting(StoredObject::name)
                .containsExactly(digest);
        assertThat(bytes(digest)).isEqualTo(pdf);
    }

    @Test
    void what_is_there_already_is_not_written_again() throws Exception {
        var pdf = Samples.pdf();
        var digest = digestOf(pdf);
        put(digest, pdf, Duration.ofDays(2));
        var before = store.beginning(digest.substring(0, 2));

        assertThat(put(pdf).orThrow().sha256()).isEqualTo(digest);

        assertThat(store.beginning(digest.substring(0, 2))).isEqualTo(before);
    }

    @Test
    void a_damaged_file_is_healed_when_its_content_is_sent_again() throws Exception {
        var pdf = Samples.pdf();
        var digest = put(pdf).orThrow().sha256();
        put(digest, "rotten".getBytes(), Duration.ZERO);

        put(pdf).orThrow();

        assertThat(bytes(digest)).isEqualTo(pdf);
    }

    @Test
    void a_refused_upload_leaves_nothing() throws Exception {
        assertThat(put(Samples.windowsProgram())).isInstanceOf(Outcome.Refused.class);
        assertThat(put(new byte[0])).isInstanceOf(Outcome.Refused.class);

        leavesNothing();
    }

    @Test
    void of_200_megabytes_no_more_than_the_limit_and_one_byte_is_read() throws Exception {
        var endless = new Zeros(DataSize.ofMegabytes(200).toBytes());

        assertThat(store.put(endless, scansOnly)).isInstanceOf(Outcome.Refused.class);

        assertThat(endless.read).isEqualTo(LIMIT.toBytes() + 1);
        leavesNothing();
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
        leavesNothing();
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "../../etc/passwd", "abc", "AB" + "0", "incoming"})
    void only_a_digest_is_an_address(String text) {
        assertThatThrownBy(() -> store.open(text)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> store.exists(text)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> store.beginning(text)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> store.delete(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void content_that_was_never_stored_is_absent() {
        var digest = "0".repeat(64);

        assertThat(store.exists(digest)).isFalse();
        assertThat(store.beginning("00")).isEmpty();
        assertThatThrownBy(() -> store.open(digest)).isInstanceOf(UncheckedIOException.class);
    }

    @Test
    void what_is_deleted_is_gone_and_may_be_deleted_again() {
        var digest = put(Samples.pdf()).orThrow().sha256();

        store.delete(digest);
        store.delete(digest);

        assertThat(store.exists(digest)).isFalse();
    }

    @Test
    void a_list_shows_all_that_begins_so_and_strangers_with_size_and_age() throws Exception {
        for (int each = 0; each < 130; each++) {
            put("ab%062d".formatted(each), new byte[each], Duration.ofDays(3));
        }
        put("abstranger", new byte[7], Duration.ZERO);
        put("ac" + "0".repeat(62), new byte[1], Duration.ZERO);

        var found = store.beginning("ab");

        assertThat(found).hasSize(131);
        assertThat(found)
                .filteredOn(object -> object.name().endsWith("129"))
                .singleElement()
                .satisfies(object -> {
                    assertThat(object.size()).isEqualTo(129);
                    var stranger = found.stream()
                            .filter(one -> one.name().equals("abstranger"))
                            .findFirst();
                    assertThat(Duration.between(
                                    object.writtenAt(), stranger.orElseThrow().writtenAt()))
                            .isGreaterThan(Duration.ofDays(2));
                });
    }

    Outcome<StoredContent> put(byte[] content) {
        return store.put(new ByteArrayInputStream(content), scansOnly);
    }

    private byte[] bytes(String digest) throws IOException {
        try (var content = store.open(digest)) {
            return content.readAllBytes();
        }
    }

    private static String digestOf(byte[] content) {
        return HexFormat.of().formatHex(Digests.sha256().digest(content));
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
