package vn.motcua.digitization.pipeline;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.util.unit.DataSize;
import vn.motcua.digitization.Admission;
import vn.motcua.digitization.DocumentStore;
import vn.motcua.digitization.StepLedger;
import vn.motcua.digitization.StoredContent;
import vn.motcua.digitization.extraction.ExtractionParts;
import vn.motcua.digitization.extraction.ScanContents;
import vn.motcua.shared.Outcome;
import vn.motcua.shared.ShiftableClock;
import vn.motcua.shared.Vietnam;

/** The pipeline on a real database with a store in memory, put together as the application does it; time is moved by hand. */
final class ScanRoom {

    static final Instant START = Instant.parse("2026-11-18T02:00:00Z");

    private static DataSource database;

    final JdbcClient jdbc = JdbcClient.create(emptied());
    final ShiftableClock clock = new ShiftableClock(Clock.fixed(START, Vietnam.ZONE));
    final MemoryStore store = new MemoryStore();
    final PipelineSettings settings;
    final Tools tools;
    private final ScanJobs jobs = new ScanJobs(jdbc);
    private final ScanRows rows = new ScanRows(jdbc);
    final ScanContents contents = new ScanContents(jdbc);

    ScanRoom(Path work) {
        this(work, System.getenv("PATH"), Duration.ofMinutes(2), "");
    }

    ScanRoom(Path work, String path, Duration toolTime, String clamd) {
        settings = new PipelineSettings(
                false,
                1,
                Duration.ofSeconds(1),
                work,
                Duration.ofMinutes(1),
                3,
                Duration.ofSeconds(30),
                toolTime,
                DataSize.ofGigabytes(2),
                5,
                20_000_000,
                "vie",
                clamd,
                Duration.ofSeconds(5));
        tools = new Tools(settings, path);
    }

    /** The digest of a scan that waits in the queue now. */
    String upload(byte[] content, String mediaType) {
        var sha256 = store.put(new ByteArrayInputStream(content), new Anything(mediaType))
                .orThrow()
                .sha256();
        jobs.add(sha256, mediaType, clock.instant());
        return sha256;
    }

    ScanWorker node() {
        return node(List.of(
                new ScanForViruses(settings),
                new LookAtPages(rows, tools, settings),
                new RecogniseText(rows, contents, tools, store, settings, clock),
                new IndexText(rows, new StepLedger(jdbc), tools, clock),
                new ReadData(
                        rows, contents, ExtractionParts.templates(), ExtractionParts.nothing(jdbc), tools, settings)));
    }

    ScanWorker node(List<StageWork> works) {
        return new ScanWorker(works, jobs, store, tools, settings, clock, new JdbcTransactionManager(database));
    }

    void later(Duration duration) {
        clock.shiftTo(clock.offset().plus(duration));
    }

    /** As long as something is due. */
    void workOff() {
        workOff(node());
    }

    void workOff(ScanWorker node) {
        while (node.runOne(EnumSet.allOf(ScanStage.class))) {}
    }

    double figure(String name) {
        var meters = new SimpleMeterRegistry();
        new ScanGauges(jobs).bindTo(meters);
        return meters.get(name).gauge().value();
    }

    String state(String sha256) {
        return text("select state from scan_job where sha256 = '%s'".formatted(sha256));
    }

    String words(String sha256, ScanStage stage) {
        return text(
                "select words from scan_stage_outcome where sha256 = '%s' and stage = '%s'".formatted(sha256, stage));
    }

    List<String> findings(String sha256) {
        return jdbc.sql("select page || ' ' || kind from scan_finding where sha256 = :sha256 order by page, kind")
                .param("sha256", sha256)
                .query(String.class)
                .list();
    }

    String copyOf(String sha256) {
        return text("select copy_sha256 from scan_copy where sha256 = '%s'".formatted(sha256));
    }

    String textOf(String sha256) {
        return text("select text from scan_text where sha256 = '%s'".formatted(sha256));
    }

    String text(String question) {
        return jdbc.sql(question).query(String.class).optional().orElse(null);
    }

    private record Anything(String type) implements Admission {

        @Override
        public long maxBytes() {
            return Long.MAX_VALUE;
        }

        @Override
        public Outcome<String> mediaType(long size, byte[] head, Path content) {
            return Outcome.done(type);
        }
    }

    /** Keeps contents in memory; can be full. */
    static final class MemoryStore implements DocumentStore {

        private final Map<String, byte[]> contents = new HashMap<>();
        boolean full;

        @Override
        public java.util.List<vn.motcua.digitization.StoredObject> beginning(String beginning) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void delete(String sha256) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Outcome<StoredContent> put(InputStream content, Admission admission) {
            if (full) {
                throw new UncheckedIOException(new IOException("No space left on device"));
            }
            try {
                var bytes = content.readAllBytes();
                var sha256 = java.util.HexFormat.of()
                        .formatHex(java.security.MessageDigest.getInstance("SHA-256")
                                .digest(bytes));
                contents.put(sha256, bytes);
                return admission
                        .mediaType(bytes.length, bytes, null)
                        .map(type -> new StoredContent(sha256, bytes.length, type));
            } catch (IOException | java.security.NoSuchAlgorithmException e) {
                throw new IllegalStateException(e);
            }
        }

        @Override
        public InputStream open(String sha256) {
            return new ByteArrayInputStream(contents.get(sha256));
        }

        @Override
        public boolean exists(String sha256) {
            return contents.containsKey(sha256);
        }
    }

    private static synchronized DataSource emptied() {
        try {
            if (database == null) {
                var settings = new HikariConfig();
                settings.setDataSource(EmbeddedPostgres.start().getPostgresDatabase());
                settings.setMaximumPoolSize(8);
                database = new HikariDataSource(settings);
                var jdbc = new JdbcTemplate(database);
                jdbc.execute(new ClassPathResource("db/migration/V3__register.sql").getContentAsString(UTF_8));
                jdbc.execute(
                        "alter table dossier_document add column struck_at timestamptz, add column reused_from uuid");
                for (var migration : new String[] {
                    "V59__scan_pipeline.sql",
                    "V60__digitization_ledger.sql",
                    "V72__scan_words.sql",
                    "V73__extraction.sql"
                }) {
                    jdbc.execute(new ClassPathResource("db/migration/" + migration).getContentAsString(UTF_8));
                }
            }
            new JdbcTemplate(database).execute("truncate scan_job cascade");
            return database;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
