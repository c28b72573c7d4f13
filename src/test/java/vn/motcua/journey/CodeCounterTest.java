package vn.motcua.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.motcua.testing.ADossier.aDossier;

import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.motcua.dossier.DossierId;
import vn.motcua.dossier.DossierRegister;
import vn.motcua.testing.Counter;
import vn.motcua.testing.MotCuaTest;
import vn.motcua.testing.Worker;

/** Mã hồ sơ under a crowd: every number of the day given once, none left out. */
@MotCuaTest
class CodeCounterTest {

    private static final int CROWD = 50;

    @Autowired
    Counter counter;

    @Autowired
    DossierRegister register;

    @Autowired
    PlatformTransactionManager transactions;

    Worker desk;

    @BeforeEach
    void the_desk_is_open() {
        desk = counter.worker("tu-ky.desk-1");
    }

    @Test
    void fifty_acceptances_at_once_get_fifty_numbers_in_a_row() throws Exception {
        acceptAtOnce(CROWD);
    }

    @Test
    @Tag("full")
    void ten_crowds_after_one_another_leave_no_gap_either() throws Exception {
        for (int crowd = 0; crowd < 10; crowd++) {
            acceptAtOnce(CROWD);
        }
    }

    private void acceptAtOnce(int crowd) throws Exception {
        var first = numberOf(accepted());
        var waiting = IntStream.range(0, crowd)
                .mapToObj(each -> desk.registers(aDossier()))
                .toList();

        atOnce(waiting.stream()
                .<Callable<Worker>>map(dossier -> () -> desk.accepts(dossier))
                .toList());

        assertThat(waiting.stream().map(this::numberOf).sorted().toList())
                .isEqualTo(
                        IntStream.rangeClosed(first + 1, first + crowd).boxed().toList());
        assertThat(waiting.stream().map(register::get)).allMatch(dossier -> Objects.nonNull(dossier.dueAt()));
    }

    @Test
    void an_acceptance_that_rolls_back_leaves_no_gap() {
        var before = numberOf(accepted());
        var lost = desk.registers(aDossier());

        assertThatThrownBy(() -> new TransactionTemplate(transactions).executeWithoutResult(status -> {
                    desk.accepts(lost);
                    assertThat(numberOf(lost)).isEqualTo(before + 1);
                    throw new IllegalStateException("the power went");
                }))
                .hasMessage("the power went");

        assertThat(register.get(lost).code()).isNull();
        assertThat(numberOf(accepted())).isEqualTo(before + 1);
    }

    private DossierId accepted() {
        var dossier = counter.given(aDossier().receivedAt("2026-11-19T09:00"), desk);
        desk.accepts(dossier);
        return dossier;
    }

    private int numberOf(DossierId dossier) {
        var code = register.get(dossier).code().value();
        assertThat(code).startsWith("000.00.43.H24-261119-");
        return Integer.parseInt(code.substring(code.lastIndexOf('-') + 1));
    }

    /** Each on a thread of its own; they start together, and one that fails fails the test. */
    private static <T> List<T> atOnce(List<Callable<T>> works) throws Exception {
        var start = new CountDownLatch(1);
        ExecutorService threads = Executors.newFixedThreadPool(works.size());
        try {
            List<Future<T>> running = works.stream()
                    .map(work -> threads.submit(() -> {
                        start.await();
                        return work.call();
                    }))
                    .toList();
            start.countDown();
            var results = new java.util.ArrayList<T>();
            for (var each : running) {
                results.add(each.get(2, TimeUnit.MINUTES));
            }
            return results;
        } finally {
            threads.shutdownNow();
        }
    }
}
