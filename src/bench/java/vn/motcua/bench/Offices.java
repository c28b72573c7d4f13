package vn.motcua.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import vn.motcua.bench.OfficialAtWork.Act;
import vn.motcua.procedure.Step;

/** The communes of the sample at work: in each a clerk accepts what is filed online, a specialist reviews, a chairman signs. */
final class Offices implements AutoCloseable {

    private static final String ONLINE = "Hồ sơ trực tuyến chờ tiếp nhận";
    private static final String OF_MY_GROUP = "Việc của nhóm tôi";

    private final List<OfficialAtWork> officials = new ArrayList<>();
    private final List<Thread> threads = new ArrayList<>();
    private final Queue<String> failures = new ConcurrentLinkedQueue<>();

    Offices(PackagedJar jar, Path directory) {
        for (var commune : Sample.COMMUNES) {
            hire(jar, directory, commune + ".desk-1", ONLINE, Step.INTAKE, Offices::accept);
            hire(jar, directory, commune + ".ho-tich", OF_MY_GROUP, Step.REVIEW, Offices::review);
            hire(jar, directory, commune + ".chairman", OF_MY_GROUP, Step.SIGNING, Offices::sign);
        }
        threads.forEach(Thread::start);
    }

    private void hire(PackagedJar jar, Path directory, String official, String list, Step step, Act act) {
        var browser = new Browser(jar::uri, official, PackagedJar.passwordOf(directory, official));
        var atWork = new OfficialAtWork(browser, list, step, act, failures);
        officials.add(atWork);
        threads.add(new Thread(atWork, official));
    }

    int officials() {
        return officials.size();
    }

    /** What an official could not do; it stays in the list and is tried again. */
    List<String> failures() {
        return List.copyOf(failures);
    }

    private static void accept(Browser clerk, String taskId, String dossierId) {
        clerk.post("/api/dossiers/" + dossierId + "/accept", Sample.NO_SCAN);
    }

    private static void review(Browser specialist, String taskId, String dossierId) {
        specialist.claim(taskId);
        specialist.submit(taskId, Sample.ELIGIBLE);
    }

    private static void sign(Browser chairman, String taskId, String dossierId) {
        chairman.keep(dossierId, Sample.scan(dossierId), "result", "RESULT");
        chairman.submit(taskId, Sample.signed(StormPlan.DAY));
    }

    @Override
    public void close() {
        officials.forEach(OfficialAtWork::stop);
        try {
            for (var thread : threads) {
                thread.join();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
