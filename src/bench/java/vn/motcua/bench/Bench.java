package vn.motcua.bench;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TimeZone;
import org.camunda.bpm.engine.ProcessEngine;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.logging.LoggingSystem;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.Environment;
import org.springframework.util.FileSystemUtils;
import vn.motcua.MotCuaApplication;
import vn.motcua.shared.Vietnam;
import vn.motcua.workflow.engine.BareEngine;

/**
 * {@code mvn -Pbench}: what Một Cửa costs on top of its engine, and how the packaged jar starts. The first argument is
 * Maven's build directory, in which {@code bench/} is made anew.
 */
public final class Bench {

    private static final int LIFECYCLES_IN_THE_JAR = 200;

    private final Path target;
    private final Path directory;
    private final Cluster cluster;
    private final Report report = new Report();

    private Bench(Path target) {
        this.target = target;
        this.directory = target.resolve("bench/data");
        this.cluster = new Cluster(directory);
    }

    public static void main(String[] arguments) throws IOException {
        TimeZone.setDefault(TimeZone.getTimeZone(Vietnam.ZONE));
        System.setProperty(LoggingSystem.SYSTEM_PROPERTY, LoggingSystem.NONE);
        var bench = new Bench(Path.of(arguments[0]));
        bench.run();
        System.exit(0);
    }

    private void run() throws IOException {
        FileSystemUtils.deleteRecursively(target.resolve("bench"));
        Files.createDirectories(directory);
        report.machine();
        PackagedJar.start(target, directory).close();
        cluster.countStatementsFromTheNextStart();
        jar();
        sideBySide();
        report.write(target.resolve("bench/report.md"));
    }

    private void jar() {
        try (var jar = PackagedJar.start(target, directory)) {
            var idle = jar.usedHeap();
            new BrowsedLifecycles(jar, directory, "thanh-quang").run(LIFECYCLES_IN_THE_JAR);
            report.jar(jar.start().toMillis() / 1000.0, idle, LIFECYCLES_IN_THE_JAR, jar.usedHeap());
        }
    }

    private void sideBySide() {
        try (var application = application();
                var pool = bareDatabase();
                var jobs = new WaitingJobs(cluster)) {
            var bareEngine = bareEngine(pool, application.getEnvironment());
            var ours = new OurLifecycle(application, jobs);
            var bare = new BareLifecycle(bareEngine, jobs);
            var signedIn = new SignedInLifecycle(bareEngine, jobs);
            var meter = new CostMeter(cluster);
            var ourCosts = meter.of(ours);
            var bareCosts = meter.of(bare);
            report.costs(ourCosts, bareCosts, meter.of(signedIn))
                    .race(Race.between(ours, bare, signedIn))
                    .statements(ourCosts, bareCosts);
            bareEngine.close();
        }
    }

    private ConfigurableApplicationContext application() {
        return SpringApplication.run(
                MotCuaApplication.class,
                "--server.port=0",
                "--motcua.trial.directory=" + directory,
                "--motcua.access.demo-accounts-file=" + directory.resolve("demo-accounts.txt"),
                "--motcua.digitization.store-location=" + directory.resolve("documents"),
                "--camunda.bpm.job-execution.enabled=false");
    }

    private HikariDataSource bareDatabase() {
        cluster.administrator("postgres")
                .sql("create database " + BareLifecycle.DATABASE + " owner " + Cluster.OWNER)
                .update();
        var pool = new HikariConfig();
        pool.setJdbcUrl(cluster.url(BareLifecycle.DATABASE));
        pool.setUsername(Cluster.OWNER);
        pool.setPassword(cluster.password());
        pool.setMaximumPoolSize(20);
        return new HikariDataSource(pool);
    }

    private ProcessEngine bareEngine(HikariDataSource database, Environment settings) {
        return BareEngine.start(database, settings, Path.of("processes"), Path.of("forms"));
    }
}
