package vn.motcua.digitization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.motcua.shared.Outcome;
import vn.motcua.shared.Refusal;
import vn.motcua.shared.RefusalException;
import vn.motcua.testing.RunningSimulators;

/** Against the store of files among the simulators, through Amazon's own client. */
class S3DocumentStoreTest extends DocumentStoreContract {

    private static final String BUCKET = "papers";

    private static RunningSimulators outside;

    @TempDir
    Path folder;

    private Incoming incoming;

    @BeforeAll
    static void start() {
        outside = RunningSimulators.telling(URI.create("http://127.0.0.1:1"));
    }

    @AfterAll
    static void stop() {
        outside.close();
    }

    @Override
    DocumentStore open() {
        outside.clear();
        incoming = new Incoming(settings(folder.resolve("documents")));
        var settings = new S3Settings(
                BUCKET, outside.uri("/object-store"), "vn-1", true, "mot-cua", "a secret", Duration.ofSeconds(5));
        return new S3DocumentStore(DocumentStoreConfiguration.client(settings), BUCKET, incoming);
    }

    @Override
    void put(String name, byte[] content, Duration age) {
        var answer = outside.send(
                HttpRequest.newBuilder(outside.uri("/object-store/%s/%s/by-hand?age=%s".formatted(BUCKET, name, age)))
                        .POST(HttpRequest.BodyPublishers.ofByteArray(content)));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    }

    @Override
    void leavesNothing() throws IOException {
        assertThat(outside.state().at("/objectStore/files").asInt()).isZero();
        assertThat(incoming.directory()).isEmptyDirectory();
    }

    @Test
    void while_the_server_is_away_the_sender_is_told_and_nothing_is_lost() throws Exception {
        var kept = put(Samples.pdf()).orThrow().sha256();
        outside.ail("object-store", "OFFLINE", 1, 1);

        var refused = put(Samples.image("png"));

        assertThat(((Outcome.Refused<StoredContent>) refused).refusal().kind()).isEqualTo(Refusal.Kind.UNAVAILABLE);
        assertThat(incoming.directory()).isEmptyDirectory();
        assertThatThrownBy(() -> store.open(kept)).isInstanceOfSatisfying(RefusalException.class, away -> assertThat(
                        away.refusal().message())
                .contains("thử lại sau ít phút"));
        outside.ail("object-store", "NORMAL", 1, 1);
        assertThat(put(Samples.image("png"))).isInstanceOf(Outcome.Done.class);
        assertThat(store.exists(kept)).isTrue();
    }

    @Test
    void an_answer_that_got_lost_is_asked_for_again() {
        outside.ail("object-store", "RANDOM", 1, 4);

        for (int each = 0; each < 6; each++) {
            var size = 220 + each;
            put(Samples.image("png", size, size));
        }

        outside.ail("object-store", "NORMAL", 1, 1);
        for (int each = 0; each < 6; each++) {
            var size = 220 + each;
            assertThat(put(Samples.image("png", size, size))).isInstanceOf(Outcome.Done.class);
        }
        assertThat(outside.state().at("/objectStore/files").asInt()).isEqualTo(6);
    }

    @Test
    void a_bucket_without_keys_is_refused_at_the_start() {
        assertThatThrownBy(() -> new S3Settings(BUCKET, null, "vn-1", true, "", "", Duration.ofSeconds(1)))
                .hasMessageContaining("secret-key");
    }
}
