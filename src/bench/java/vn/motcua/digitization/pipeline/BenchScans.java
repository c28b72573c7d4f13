package vn.motcua.digitization.pipeline;

import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import java.time.Clock;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.util.unit.DataSize;
import vn.motcua.digitization.Admission;
import vn.motcua.digitization.DocumentStore;
import vn.motcua.shared.Outcome;

/** Scans put into the running application's queue and taken through its stages, one after the other. */
public final class BenchScans {

    private final ScanJobs jobs;
    private final ScanWorker worker;
    private final DocumentStore store;
    private final JdbcClient jdbc;
    private final Clock clock;

    public BenchScans(ApplicationContext application) {
        jobs = application.getBean(ScanJobs.class);
        worker = application.getBean(ScanWorker.class);
        store = application.getBean(DocumentStore.class);
        jdbc = application.getBean(JdbcClient.class);
        clock = application.getBean(Clock.class);
    }

    /** Milliseconds of each stage, as the pipeline itself reckons them. */
    public Map<String, Long> read(byte[] png) {
        var sha256 = store.put(new ByteArrayInputStream(png), new Anything())
                .orThrow()
                .sha256();
        jobs.add(sha256, "image/png", clock.instant());
        while (worker.runOne(EnumSet.allOf(ScanStage.class))) {}
        var stages = new EnumMap<ScanStage, Long>(ScanStage.class);
        jdbc.sql("select stage, milliseconds, outcome from scan_stage_outcome where sha256 = :sha256")
                .param("sha256", sha256)
                .query((row, number) -> {
                    var stage = ScanStage.valueOf(row.getString("stage"));
                    if (stage == ScanStage.OCR && !row.getString("outcome").equals("DONE")) {
                        throw new IllegalStateException("a page was not recognised");
                    }
                    return stages.put(stage, row.getLong("milliseconds"));
                })
                .list();
        return stages.entrySet().stream()
                .collect(java.util.stream.Collectors.toMap(
                        stage -> stage.getKey().name(), Map.Entry::getValue, (a, b) -> a, java.util.TreeMap::new));
    }

    private static final class Anything implements Admission {

        @Override
        public long maxBytes() {
            return DataSize.ofMegabytes(20).toBytes();
        }

        @Override
        public Outcome<String> mediaType(long size, byte[] head, Path content) {
            return Outcome.done("image/png");
        }
    }
}
